import { render, type Locale, type Message, type MessageData } from "../language/message";
import type { CalendarDate } from "../pledge/calendar-date";

/** What a command sees of the world: where it writes, in which language, and which day it is. */
export interface Terminal {
  readonly locale: Locale;
  /** Columns to write in. */
  readonly width: number;
  /** Whether a person looks at the messages. */
  readonly interactive: boolean;
  /** The result itself; waits until it is taken. */
  write(text: string): Promise<void>;
  /** A message beside the result. */
  tell(message: Message, data?: MessageData): void;
  today(): CalendarDate;
}

const WIDEST = 110;

export function processTerminal(locale: Locale): Terminal {
  return {
    locale,
    width: Math.min(WIDEST, Math.max(60, process.stdout.isTTY ? process.stdout.columns : WIDEST)),
    interactive: process.stderr.isTTY,
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (!error || isClosedPipe(error)) resolve();
          else reject(error);
        });
      }),
    tell: (message, data = {}) => {
      process.stderr.write(`${render(message, data, locale)}\n`);
    },
    today: () => {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    }
  };
}

/** The reader of our output has seen enough ("| head"): no fault of ours. */
export function isClosedPipe(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
