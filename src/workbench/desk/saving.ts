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
  const { edits } = desk;
  const written = await bytesOf(desk, work);
  if (!written) return false;
  const name = way === "download" ? work.name : way.target.name;
  if (way === "download") desk.parts.files.download(name, written.bytes);
  else if (!(await isWritten(desk, way.target, written.bytes))) return false;
  // What was edited meanwhile is not in this file: the grid goes on counting from the last one.
  if (desk.edits === edits) await takeUp(desk, work, way, written.bytes, name);
  store.tell("success", way === "download" ? DESK.downloaded : DESK.written, { name });
  for (const notice of written.notices) store.tellText("info", notice);
  return true;
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

async function bytesOf(desk: Desk, work: Work): Promise<SavedWorkbook | null> {
  const { store, threads } = desk.parts;
  if (!store.state.unsaved) return { bytes: work.bytes, notices: [] };
  const saving = threads.save(work.bytes, work.staged.changes());
  store.set({ job: { kind: "save", name: work.name, fraction: null, stop: null } });
  try {
    return await saving.result;
  } catch (error) {
    tellError(store, DESK.unsavable, error);
    return null;
  } finally {
    store.set({ job: null });
  }
}

async function isWritten(desk: Desk, target: SaveTarget, bytes: Uint8Array): Promise<boolean> {
  try {
    await target.write(bytes);
    return true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    desk.parts.store.tell("error", DESK.writeFailed, { name: target.name, detail });
    return false;
  }
}

/** From here on the file just written is what changes are counted from, and the draft has done its work. */
async function takeUp(
  desk: Desk,
  work: Work,
  way: Exclude<Way, "nowhere">,
  bytes: Uint8Array,
  name: string
): Promise<void> {
  const { store } = desk.parts;
  if (store.state.unsaved) await work.staged.saved(bytes);
  const last = work.keeper;
  desk.work = {
    ...work,
    name,
    bytes,
    keeper: desk.keeperFor(name, bytes),
    ...(way === "download" ? {} : { target: way.target, mayOverwrite: true })
  };
  await last.discard();
  const { book } = store.state;
  store.set({ unsaved: false, saved: true, ...(book ? { book: { ...book, name } } : {}) });
}
