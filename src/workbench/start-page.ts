import { parseIsoDate } from "../pledge/calendar-date";
import type { Desk } from "./desk/desk";
import { DESK } from "./desk/messages";
import type { Draft, WholeDraft } from "./drafts/draft-store";
import type { Presence } from "./drafts/presence";
import { linkedAddress } from "./file/linked-file";

/** What the page begins with: work that was not saved, if the user goes on with it; else the file that its address names. */
export async function startPage(desk: Desk, presence: Presence): Promise<void> {
  askToKeep(desk);
  if (await goOnWithDraft(desk, presence)) return;
  const query = window.location.search;
  const linked = linkedAddress(query, document.baseURI);
  const parameters = new URLSearchParams(query);
  const basisDate = parseIsoDate(parameters.get("basis-date") ?? "");
  if (linked) await desk.openLinked(linked, basisDate);
  else if (parameters.has("file")) desk.parts.store.tell("warning", DESK.notOurs);
}

/** Offers what was not saved, the last first; whether the user goes on with one of them. */
async function goOnWithDraft(desk: Desk, presence: Presence): Promise<boolean> {
  const { drafts, store } = desk.parts;
  if (!drafts) return false;
  const all = await drafts.list();
  const held = await presence.held(all.map(({ id }) => id));
  for (const draft of all.filter(({ id }) => !held.has(id))) {
    const answer = await store.ask(
      { message: DESK.draftTitle, data: { name: draft.name, when: momentOf(draft) } },
      { message: DESK.draftText, data: {} },
      [
        { id: "go-on", label: DESK.goOn, primary: true },
        { id: "discard", label: DESK.discard },
        { id: "later", label: DESK.later }
      ]
    );
    if (answer === "discard") await drafts.remove(draft.id);
    if (answer !== "go-on") continue;
    const whole = await loaded(desk, draft);
    if (!whole) continue;
    await desk.resume(whole);
    return true;
  }
  return false;
}

async function loaded(desk: Desk, { id, name }: Draft): Promise<WholeDraft | null> {
  const { drafts, store } = desk.parts;
  try {
    const draft = await drafts?.load(id);
    if (draft) return draft;
    store.tell("error", DESK.draftGone, { name, detail: id });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    store.tell("error", DESK.draftGone, { name, detail });
  }
  return null;
}

/** "2026-01-31 18:52", where the user is. */
function momentOf({ changedAt }: Draft): string {
  const time = new Date(changedAt);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(two).join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** With the first edit the browser is asked not to throw our database away when its disk is full. */
function askToKeep(desk: Desk): void {
  const { store } = desk.parts;
  const storage = navigator.storage as StorageManager | undefined;
  const stop = store.subscribe(() => {
    if (!store.state.unsaved) return;
    stop();
    storage?.persist().catch(() => undefined);
  });
}
