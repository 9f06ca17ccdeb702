import { render, type Message, type MessageData } from "../../language/message";
import { Refusal } from "../../language/refusal";
import type { BilingualText } from "../worker/protocol";
import { EMPTY_DESK, type Choice, type DeskState, type Notice, type Told } from "./desk-state";
import { DESK } from "./messages";

/** Holds the page's state for React to watch, and asks and tells the user. */
export class DeskStore {
  private current: DeskState = EMPTY_DESK;
  private readonly listeners = new Set<() => void>();
  private resolveAnswer: ((choice: string) => void) | null = null;
  private lastNotice = 0;

  get state(): DeskState {
    return this.current;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Waits for the user's choice. One question at a time: a new one answers the last with what changes nothing. */
  ask(title: Told, text: Told, choices: readonly Choice[]): Promise<string> {
    this.answer(null);
    const answered = new Promise<string>((resolve) => {
      this.resolveAnswer = resolve;
    });
    this.set({ question: { title, text, choices } });
    return answered;
  }

  /** null = the choice that changes nothing, the last one. */
  answer(choice: string | null): void {
    const { question } = this.current;
    if (!question) return;
    const resolve = this.resolveAnswer;
    this.resolveAnswer = null;
    this.set({ question: null });
    resolve?.(choice ?? question.choices.at(-1)?.id ?? "");
  }

  tell(intent: Notice["intent"], message: Message, data: MessageData = {}): void {
    this.tellText(intent, { ko: render(message, data, "ko"), en: render(message, data, "en") });
  }

  /** The same words are not told twice at once. */
  tellText(intent: Notice["intent"], text: BilingualText): void {
    const others = this.current.notices.filter((notice) => notice.text.ko !== text.ko);
    this.set({ notices: [...others, { id: ++this.lastNotice, intent, text }] });
  }

  dismiss(id: number): void {
    this.set({ notices: this.current.notices.filter((notice) => notice.id !== id) });
  }

  dismissAll(): void {
    this.set({ notices: [] });
  }
}

/** What is told of an error: a refusal's own words, or that the program has a fault. */
export function wordsOf(error: unknown): BilingualText {
  if (error instanceof Refusal) return { ko: error.tell("ko"), en: error.tell("en") };
  const detail = error instanceof Error ? error.message : String(error);
  return { ko: render(DESK.fault, { detail }, "ko"), en: render(DESK.fault, { detail }, "en") };
}

/** A message whose datum `why` is an error's own words, in each language. */
export function tellError(store: DeskStore, message: Message, error: unknown, data: MessageData = {}): void {
  const why = wordsOf(error);
  store.tellText("error", {
    ko: render(message, { ...data, why: why.ko }, "ko"),
    en: render(message, { ...data, why: why.en }, "en")
  });
}
