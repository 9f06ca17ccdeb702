import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import { Refusal } from "../../language/refusal";
import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { PAGE_PACE } from "../../taskpane/session/page-pace";
import { PledgeSession } from "../../taskpane/session/pledge-session";
import { newDraftId } from "../drafts/draft-id";
import { DraftKeeper } from "../drafts/draft-keeper";
import type { PickedFile } from "../file/picked-file";
import type { StagedBook } from "../grid/stage";
import { Stopped, type OpenedWorkbook } from "../worker/workbook-thread";
import type { Desk, DeskParts } from "./desk";
import { tellError } from "./desk-store";
import { DESK } from "./messages";
import { fileOf } from "./saving";
import { unshownWords } from "./unshown-words";

/** A file that now lies open. */
export interface Opened {
  /** How many entries of the draft could be done anew. */
  readonly carriedOut: number;
}

/**
 * Opens the file in the place of the one that is open, and does the entries of its draft anew.
 * Null where it could not be read: then what was open still is, and the user has been told.
 */
export async function openBook(
  desk: Desk,
  file: PickedFile,
  basisDate: CalendarDate | null,
  entries: readonly JournalEntry[] = []
): Promise<Opened | null> {
  const { parts } = desk;
  const { store, recent } = parts;
  const read = await readFile(parts, file);
  if (!read) return null;
  const last = desk.work;
  desk.work = null;
  store.set({ book: null, unsaved: false, saved: false, kept: true });
  store.dismissAll();
  last?.staged.close();
  const staged = await layOut(desk, file, read);
  // Only now: had this one not come to the screen, the last one's draft would still be there.
  await last?.keeper.release();
  const keeper = keeperFor(parts, file);
  desk.work = {
    name: file.name,
    staged,
    keeper,
    bytes: file.bytes,
    target: file.target,
    mayOverwrite: false
  };
  const done = entries.length > 0 ? await goOn(parts, staged, entries) : [];
  if (entries.length > 0) {
    keeper.add(...done);
    await keeper.keep();
    desk.notice();
  }
  if (!file.fresh) recent.add(file.name);
  store.set({
    book: {
      id: keeper.id,
      name: file.name,
      grid: staged.grid,
      session: new PledgeSession(staged.host, basisDate ?? parts.basisDate, parts.today, PAGE_PACE, () =>
        fileOf(desk)
      )
    },
    job: null,
    recent: recent.names
  });
  tellOf(parts, read);
  return { carriedOut: done.length };
}

async function readFile({ store, threads }: DeskParts, file: PickedFile): Promise<OpenedWorkbook | null> {
  const job = { kind: "open", name: file.name } as const;
  const reading = threads.open(file.bytes, (fraction) => {
    store.set({ job: { ...job, fraction, stop: reading.stop } });
  });
  store.set({ job: { ...job, fraction: 0, stop: reading.stop } });
  try {
    return await reading.result;
  } catch (error) {
    if (error instanceof Stopped) store.tell("info", DESK.stopped);
    else tellError(store, DESK.unreadable, error, { name: file.name });
    return null;
  } finally {
    store.set({ job: null });
  }
}

function layOut(desk: Desk, file: PickedFile, { book }: OpenedWorkbook): Promise<StagedBook> {
  const { store, stage } = desk.parts;
  const job = { kind: "show", name: file.name, stop: null } as const;
  store.set({ job: { ...job, fraction: 0 } });
  return stage.show(
    book,
    {
      onEdit: (entry) => {
        desk.work?.keeper.add(entry);
        // The grid's own count comes behind.
        queueMicrotask(() => {
          desk.notice();
        });
      },
      onUnshownCharts: (count) => {
        store.tell("info", DESK.chartsUnshown, { count });
      },
      onRefused: (why) => {
        store.tellText("warning", why);
      },
      onFault: (error) => {
        tellError(store, DESK.why, error);
      }
    },
    (fraction) => {
      store.set({ job: { ...job, fraction } });
    }
  );
}

function keeperFor(parts: DeskParts, { name, bytes }: PickedFile): DraftKeeper {
  const { drafts, presence, store } = parts;
  const basisDate = (): string => formatIsoDate(store.state.book?.session.state.basisDate ?? parts.basisDate);
  const keeper = new DraftKeeper(drafts, { id: newDraftId(), name, bytes, basisDate }, (kept) => {
    if (!kept && store.state.kept) store.tell("warning", DESK.notKept);
    store.set({ kept });
  });
  presence?.hold(keeper.id);
  return keeper;
}

/** Does anew what a draft has kept, and gives what of it could be done: all, or what came before the first that could not. */
async function goOn(
  { store }: DeskParts,
  staged: StagedBook,
  entries: readonly JournalEntry[]
): Promise<readonly JournalEntry[]> {
  try {
    await staged.replay(entries);
    return entries;
  } catch (error) {
    tellError(store, DESK.why, error);
    const number = error instanceof Refusal ? Number(error.data["number"]) : 1;
    return entries.slice(0, Number.isInteger(number) ? number - 1 : 0);
  }
}

function tellOf({ store }: DeskParts, { book, notices }: OpenedWorkbook): void {
  const unshown = unshownWords(book.unshown);
  if (unshown) store.tellText("info", unshown);
  if (book.facts.date1904) store.tell("warning", DESK.countedFrom1904);
  for (const notice of notices) store.tellText("info", notice);
}
