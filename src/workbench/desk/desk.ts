import { parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { DraftKeeper } from "../drafts/draft-keeper";
import type { DraftStore, WholeDraft } from "../drafts/draft-store";
import type { Presence } from "../drafts/presence";
import type { FileDoor } from "../file/file-door";
import { fetchFile } from "../file/linked-file";
import { isWorkbookName, type PickedFile, type SaveTarget } from "../file/picked-file";
import type { RecentNames } from "../file/recent-names";
import type { Sample } from "../file/samples";
import type { Stage, StagedBook } from "../grid/stage";
import type { WorkbookThreads } from "../worker/workbook-thread";
import { tellError, type DeskStore } from "./desk-store";
import { DESK } from "./messages";
import { openBook } from "./opening";
import { saveBook } from "./saving";

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

  /** Begins a workbook with nothing in it, under the name. */
  openNew(name: string): Promise<void> {
    return this.exclusively(async () => {
      const { emptyXlsx } = await import("../../hosts/xlsx/empty-workbook");
      await this.openAsking({ name, bytes: emptyXlsx(), target: null, fresh: true });
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
      const opened = await openBook(this, file, parseIsoDate(draft.basisDate), draft.entries);
      if (!opened) return;
      // What could not be done anew stays where it was.
      if (opened.carriedOut === draft.entries.length) await this.parts.drafts?.remove(draft.id);
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
    await openBook(this, file, basisDate);
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
