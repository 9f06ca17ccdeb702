import type { TakenChanges } from "../../hosts/grid/live/changes/take-changes";
import type { SaveTarget } from "../file/picked-file";
import type { SavedWorkbook } from "../worker/workbook-thread";
import type { Desk, Work } from "./desk";
import { tellError } from "./desk-store";
import { DESK } from "./messages";

/** Where the file goes: to the user's own file, or among the browser's downloads. */
type Way = { readonly target: SaveTarget } | "download" | "nowhere";

/** Saves the open workbook; false where nothing was saved. Without an edit the very bytes of the file are given out. */
export async function saveBook(desk: Desk, { elsewhere }: { readonly elsewhere: boolean }): Promise<boolean> {
  const { work } = desk;
  const { store } = desk.parts;
  if (!work) return false;
  if (!(await work.staged.grid.finishEditing())) {
    store.tell("warning", DESK.stillEditing);
    return false;
  }
  const way = await wayFor(desk, work, elsewhere);
  if (way === "nowhere") return false;
  const taken = store.state.unsaved ? await work.staged.takeChanges() : null;
  const written = await bytesOf(desk, work, taken);
  const isDone = written !== null && (await isGivenOut(desk, work, way, written.bytes));
  if (!isDone) {
    taken?.abandon();
    return false;
  }
  taken?.markSaved();
  const name = way === "download" ? work.name : way.target.name;
  await takeUp(desk, work, way, written.bytes, name);
  store.tell("success", way === "download" ? DESK.downloaded : DESK.written, { name });
  for (const notice of written.notices) store.tellText("info", notice);
  return true;
}

/** The open workbook as a file, as it now is; nothing is saved by it. @throws Refusal where it cannot be written. */
export async function fileOf(desk: Desk): Promise<Uint8Array> {
  const { work } = desk;
  if (!work) throw new Error("no workbook is open");
  await work.staged.grid.finishEditing();
  if (!desk.parts.store.state.unsaved) return work.bytes;
  const taken = await work.staged.takeChanges();
  try {
    return (await desk.parts.threads.save(work.bytes, taken.changes).result).bytes;
  } finally {
    taken.abandon();
  }
}

async function wayFor(desk: Desk, work: Work, elsewhere: boolean): Promise<Way> {
  const { store, files } = desk.parts;
  const chosen = async (): Promise<Way> => {
    if (!files.choosesPlace) return "download";
    const target = await files.pickTarget(work.name);
    return target ? { target } : "nowhere";
  };
  if (elsewhere || !work.target) return chosen();
  if (work.mayOverwrite) return { target: work.target };
  const answer = await store.ask(
    { message: DESK.overwriteTitle, data: { name: work.target.name } },
    { message: DESK.overwriteText, data: {} },
    [
      { id: "overwrite", label: DESK.overwrite, primary: true },
      { id: "elsewhere", label: DESK.saveAs },
      { id: "cancel", label: DESK.cancel }
    ]
  );
  if (answer === "overwrite") return { target: work.target };
  return answer === "elsewhere" ? chosen() : "nowhere";
}

async function bytesOf(desk: Desk, work: Work, taken: TakenChanges | null): Promise<SavedWorkbook | null> {
  const { store, threads } = desk.parts;
  if (!taken) return { bytes: work.bytes, notices: [] };
  store.set({ job: { kind: "save", name: work.name, fraction: null, stop: null } });
  try {
    return await threads.save(work.bytes, taken.changes).result;
  } catch (error) {
    tellError(store, DESK.unsavable, error);
    return null;
  } finally {
    store.set({ job: null });
  }
}

async function isGivenOut(
  desk: Desk,
  work: Work,
  way: Exclude<Way, "nowhere">,
  bytes: Uint8Array
): Promise<boolean> {
  if (way === "download") {
    desk.parts.files.download(work.name, bytes);
    return true;
  }
  try {
    await way.target.write(bytes);
    return true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    desk.parts.store.tell("error", DESK.writeFailed, { name: way.target.name, detail });
    return false;
  }
}

/** The file just written is what changes are told against; the draft goes, unless there is more that no file holds. */
async function takeUp(
  desk: Desk,
  work: Work,
  way: Exclude<Way, "nowhere">,
  bytes: Uint8Array,
  name: string
): Promise<void> {
  const { store } = desk.parts;
  desk.work = {
    ...work,
    name,
    bytes,
    ...(way === "download" ? {} : { target: way.target, mayOverwrite: true })
  };
  if (!work.staged.hasChanges) await work.keeper.release();
  const { book } = store.state;
  store.set({ saved: true, ...(book ? { book: { ...book, name } } : {}) });
  desk.notice();
}
