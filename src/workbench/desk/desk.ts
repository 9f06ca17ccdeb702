import { PledgeSession } from "../../taskpane/session/pledge-session";
import { formatIsoDate, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import { Refusal } from "../../language/refusal";
import { newDraftId } from "../drafts/draft-id";
import { DraftKeeper } from "../drafts/draft-keeper";
import type { DraftStore, WholeDraft } from "../drafts/draft-store";
import type { Presence } from "../drafts/presence";
import type { FileDoor } from "../file/file-door";
import { fetchFile } from "../file/linked-file";
import { isWorkbookName, type PickedFile, type SaveTarget } from "../file/picked-file";
import type { RecentNames } from "../file/recent-names";
import type { Sample } from "../file/samples";
import type { Stage, StagedBook } from "../grid/stage";
import { Stopped, type OpenedWorkbook, type WorkbookThreads } from "../worker/workbook-thread";
import { tellError, type DeskStore } from "./desk-store";
import { DESK } from "./messages";
import { saveBook } from "./saving";
import { unshownWords } from "./unshown-words";

/** What the desk works with. */
export interface DeskParts {
  readonly store: DeskStore;
  readonly threads: Pick<WorkbookThreads, "open" | "save">;
  readonly stage: Stage;
  readonly files: FileDoor;
  readonly recent: RecentNames;
  /** null where the browser keeps nothing. */
  readonly drafts: DraftStore | null;
  readonly presence: Presence | null;
  readonly basisDate: CalendarDate;
  readonly today: () => CalendarDate;
}

/** The workbook that lies open, with what it takes to save it. */
export interface Work {
  readonly name: string;
  readonly staged: StagedBook;
  readonly keeper: DraftKeeper;
  /** The file that the grid's changes are told against: as it was opened, or last saved. */
  readonly bytes: Uint8Array;
  /** Where 저장 writes to; null = to the downloads. */
  readonly target: SaveTarget | null;
  /** Whether the user has agreed to write over `target`. */
  readonly mayOverwrite: boolean;
}

/** Opens, keeps and saves workbooks, one at a time; whatever goes wrong is told, and the open one stays. */
export class Desk {
  work: Work | null = null;
  private isBusy = false;
  /** How many entries of the last draft that was gone on with could be done anew. */
  private carriedOut = 0;

  constructor(readonly parts: DeskParts) {
    parts.store.set({ recent: parts.recent.names });
  }

  /** Lets the user choose a file, and opens it. */
  pickAndOpen(): Promise<void> {
    return this.exclusively(async () => {
      const file = await this.parts.files.pick();
      if (file) await this.openAsking(file);
    });
  }

  open(file: PickedFile): Promise<void> {
    return this.exclusively(() => this.openAsking(file));
  }

  /** Opens one of the workbooks that come with the page, as of its own basis date. */
  openSample(sample: Sample): Promise<void> {
    return this.exclusively(async () => {
      const file = await this.fetched(new URL(sample.address, document.baseURI));
      if (file) await this.openAsking(file, parseIsoDate(sample.basisDate));
    });
  }

  /** Opens the file that the page's address names. */
  openLinked(address: URL, basisDate: CalendarDate | null): Promise<void> {
    return this.exclusively(async () => {
      const file = await this.fetched(address);
      if (file) await this.openAsking(file, basisDate);
    });
  }

  /** Lets the user choose a file anew that was open before: the browser does not remember where it is. */
  pickAgain(name: string): Promise<void> {
    this.parts.store.tell("info", DESK.pickAgain, { name });
    return this.pickAndOpen();
  }

  /** Opens what was kept of an unsaved workbook. */
  resume(draft: WholeDraft): Promise<void> {
    return this.exclusively(async () => {
      const file = { name: draft.name, bytes: draft.bytes, target: null };
      if (!(await this.show(file, parseIsoDate(draft.basisDate), draft.entries))) return;
      // What could not be done anew stays where it was.
      if (this.carriedOut === draft.entries.length) await this.parts.drafts?.remove(draft.id);
      this.parts.store.tell("info", DESK.resumed, { name: draft.name });
    });
  }

  save(): Promise<void> {
    return this.exclusively(async () => {
      await saveBook(this, { elsewhere: false });
    });
  }

  saveAs(): Promise<void> {
    return this.exclusively(async () => {
      await saveBook(this, { elsewhere: true });
    });
  }

  forgetRecent(): void {
    this.parts.recent.clear();
    this.parts.store.set({ recent: [] });
  }

  /** Takes up whether there is anything that no file holds; if so it is kept. */
  notice(): void {
    const { work } = this;
    if (!work) return;
    const { store } = this.parts;
    const unsaved = work.staged.hasChanges;
    if (unsaved) void work.keeper.keep();
    if (store.state.unsaved !== unsaved) store.set({ unsaved, ...(unsaved ? { saved: false } : {}) });
  }

  private keeperFor(name: string, bytes: Uint8Array): DraftKeeper {
    const { drafts, presence, store } = this.parts;
    const basisDate = (): string =>
      formatIsoDate(store.state.book?.session.state.basisDate ?? this.parts.basisDate);
    const keeper = new DraftKeeper(drafts, { id: newDraftId(), name, bytes, basisDate }, (kept) => {
      if (!kept && store.state.kept) store.tell("warning", DESK.notKept);
      store.set({ kept });
    });
    presence?.hold(keeper.id);
    return keeper;
  }

  private async fetched(address: URL): Promise<PickedFile | null> {
    try {
      return await fetchFile(address);
    } catch (error) {
      const name = decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
      const detail = error instanceof Error ? error.message : String(error);
      this.parts.store.tell("error", DESK.notFetched, { name, detail });
      return null;
    }
  }

  private async openAsking(file: PickedFile, basisDate: CalendarDate | null = null): Promise<void> {
    const { store } = this.parts;
    if (!isWorkbookName(file.name)) {
      store.tell("error", DESK.notWorkbook, { name: file.name });
      return;
    }
    if (store.state.unsaved && this.work) {
      const { name } = this.work;
      const answer = await store.ask(
        { message: DESK.openTitle, data: {} },
        { message: DESK.openText, data: { name } },
        [
          { id: "save", label: DESK.saveAndOpen, primary: true },
          { id: "open", label: DESK.openAnyway },
          { id: "cancel", label: DESK.cancel }
        ]
      );
      if (answer === "cancel") return;
      if (answer === "save" && !(await saveBook(this, { elsewhere: false }))) return;
    }
    await this.show(file, basisDate, []);
  }

  /** False where the file could not be opened; then what was open still is. */
  private async show(
    file: PickedFile,
    basisDate: CalendarDate | null,
    entries: readonly JournalEntry[]
  ): Promise<boolean> {
    const { store, recent } = this.parts;
    const read = await this.read(file);
    if (!read) return false;
    const last = this.work;
    this.work = null;
    store.set({ book: null, unsaved: false, saved: false, kept: true });
    store.dismissAll();
    last?.staged.close();
    const staged = await this.lay(file, read);
    // Only now: had this one not come to the screen, the last one's draft would still be there.
    await last?.keeper.release();
    const keeper = this.keeperFor(file.name, file.bytes);
    this.work = {
      name: file.name,
      staged,
      keeper,
      bytes: file.bytes,
      target: file.target,
      mayOverwrite: false
    };
    if (entries.length > 0) {
      const done = await this.goOn(staged, entries);
      this.carriedOut = done.length;
      keeper.add(...done);
      await keeper.keep();
      this.notice();
    }
    recent.add(file.name);
    store.set({
      book: {
        id: keeper.id,
        name: file.name,
        grid: staged.grid,
        session: new PledgeSession(staged.host, basisDate ?? this.parts.basisDate, this.parts.today)
      },
      job: null,
      recent: recent.names
    });
    this.tellOf(read);
    return true;
  }

  /** Does anew what a draft has kept, and gives what of it could be done: all, or what came before the first that could not. */
  private async goOn(staged: StagedBook, entries: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
    try {
      await staged.replay(entries);
      return entries;
    } catch (error) {
      tellError(this.parts.store, DESK.why, error);
      const number = error instanceof Refusal ? Number(error.data["number"]) : 1;
      return entries.slice(0, Number.isInteger(number) ? number - 1 : 0);
    }
  }

  private async read(file: PickedFile): Promise<OpenedWorkbook | null> {
    const { store, threads } = this.parts;
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

  private lay(file: PickedFile, { book }: OpenedWorkbook): Promise<StagedBook> {
    const { store, stage } = this.parts;
    const job = { kind: "show", name: file.name, stop: null } as const;
    store.set({ job: { ...job, fraction: 0 } });
    return stage.show(
      book,
      {
        onEdit: (entry) => {
          this.work?.keeper.add(entry);
          // The grid's own count comes behind.
          queueMicrotask(() => {
            this.notice();
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

  private tellOf({ book, notices }: OpenedWorkbook): void {
    const { store } = this.parts;
    const unshown = unshownWords(book.unshown);
    if (unshown) store.tellText("info", unshown);
    if (book.facts.date1904) store.tell("warning", DESK.countedFrom1904);
    for (const notice of notices) store.tellText("info", notice);
  }

  /** One piece of work at a time: a second is told to come back. */
  private async exclusively(work: () => Promise<void>): Promise<void> {
    const { store } = this.parts;
    if (this.isBusy) {
      store.tell("info", DESK.busy);
      return;
    }
    this.isBusy = true;
    try {
      await work();
    } catch (error) {
      tellError(store, DESK.why, error);
    } finally {
      this.isBusy = false;
      store.set({ job: null });
    }
  }
}
