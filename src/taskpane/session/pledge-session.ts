import type { CommandNews } from "../../commands/command-channel";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import type { Filling, NewPledge, OverviewId } from "../../filling";
import type { CardChangeRequest } from "../../filling/card-change";
import type { Finding } from "../../rules/finding";
import type { Reason } from "../../submission/waivers/give-waivers";
import type { CellRef } from "../../workbook/address";
import type { ChangeHint, WorkbookHost } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import { baselineChange } from "./baseline-change";
import * as changes from "./changes";
import { Changing } from "./changing";
import { Checking } from "./checking";
import { Exchange } from "./exchange";
import { Following } from "./following";
import { inSlices, type Pace } from "./in-slices";
import { noticeOf } from "./notices";
import { PAGE_PACE } from "./page-pace";
import { keptOptions, type PaneOptions } from "./pane-options";
import type { SealRequest } from "./seal-change";
import { SessionStore } from "./session-store";
import type { Checked, Notice, SessionState, Task } from "./session-state";
import { noticeOfCommand, rememberedNotice } from "./take-over";
import { TaskQueue, type Turn } from "./task-queue";

type Work = (turn: Turn) => Promise<Notice | null>;

/** Leaves what was told before, unless it fails. */
const QUIET = { quiet: true };

/**
 * The pane's work on one workbook, without any screen: what can be asked for, each as a task in its turn. `Checking`
 * reads, understands and checks, `Changing` writes. Whatever goes wrong is told in `state.notice`, and the session can
 * go on.
 */
export class PledgeSession {
  private readonly store: SessionStore;
  private readonly queue: TaskQueue;
  private readonly exchange: Exchange;
  private readonly checking: Checking;
  private readonly changing: Changing;
  private readonly following: Following;

  /** `today` dates the reasons that are given for findings. */
  constructor(
    private readonly host: WorkbookHost,
    basisDate: CalendarDate,
    readonly today: () => CalendarDate = () => basisDate,
    private readonly pace: Pace = PAGE_PACE,
    private readonly file: WorkbookHost["file"] | null = host.file ?? null
  ) {
    this.store = new SessionStore(basisDate);
    this.queue = new TaskQueue((event) => {
      this.store.emit(event);
    });
    this.exchange = new Exchange(host);
    this.checking = new Checking(this.store, this.exchange, pace);
    this.changing = new Changing(this.store, this.exchange, this.checking);
    this.following = new Following(host, (hint) => void this.refresh(hint));
  }

  get state(): SessionState {
    return this.store.state;
  }

  get abilities(): WorkbookHost["abilities"] {
    return this.host.abilities;
  }

  /** For `useSyncExternalStore`: calls `listener` after every change of `state`. */
  get subscribe(): (listener: () => void) => () => void {
    return this.store.watched.subscribe;
  }

  /** How far the check that is under way has come; null where that is not known. */
  get progress(): SessionStore["progress"] {
    return this.store.progress;
  }

  /** Reads the whole workbook and asks every rule. The first time it tells how the last ribbon command ended. */
  check(): Promise<void> {
    return this.runCheck(async (turn) => {
      const snapshot = await this.checking.readAll(turn);
      const first = this.state.checked === null;
      if (first) this.store.emit({ kind: "options", ...keptOptions(snapshot) });
      await this.checking.judge(turn);
      return first ? rememberedNotice(snapshot) : null;
    });
  }

  /**
   * Takes up what a ribbon command has done: Excel does not tell us of our own writes. All is read again, because the
   * command's flags are not known here. What it changed can be taken back even where that reading fails.
   */
  takeOver({ outcome, inverse }: CommandNews): Promise<void> {
    return this.runCheck(async (turn) => {
      if (inverse) this.changing.remember(inverse.title, inverse);
      if (this.state.checked) await this.checking.reread(turn, inverse ? null : []);
      return noticeOfCommand(outcome);
    });
  }

  /** Stops the task that is running, as long as it has not begun to write. */
  cancel(): void {
    this.queue.cancel();
  }

  /** Re-reads what a hint names, after the user's edits; the whole workbook where the set of sheets changed. */
  refresh({ sheets, undone, redone }: ChangeHint): Promise<void> {
    // At once: what the user's own undo has done must not be offered to be taken back meanwhile.
    if (undone !== undefined) this.store.emit({ kind: "undone", token: undone });
    if (redone !== undefined) this.store.emit({ kind: "redone", token: redone });
    return this.runCheck((turn) => this.checking.reread(turn, sheets).then(() => null), QUIET);
  }

  /** Re-checks after the user's edits until `leave` is called. */
  async follow(): Promise<void> {
    try {
      await this.following.begin();
    } catch (error) {
      this.store.emit({ kind: "noticed", notice: noticeOf(error) });
    }
  }

  leave(): void {
    this.following.end();
  }

  setBasisDate(basisDate: CalendarDate): void {
    this.store.emit({ kind: "options", basisDate });
    void this.judgeAgain();
  }

  setPublicCopy(publicCopy: boolean): void {
    this.store.emit({ kind: "options", publicCopy });
    void this.judgeAgain();
  }

  /** What `fix` would change. */
  fixPatch(findings: readonly Finding[]): Patch {
    return changes.fixPatch(findings);
  }

  /** Applies the fix of one finding, or of all that are unambiguous. */
  fix(findings: readonly Finding[]): Promise<void> {
    return this.change("fix", () => changes.fixChange(findings));
  }

  /**
   * What filling would do to the workbook as last checked; null before the first check, and when no longer `wanted`.
   * @param more sheets besides those that filling always makes
   */
  async previewFill(
    more: readonly OverviewId[] = [],
    wanted: () => boolean = () => true
  ): Promise<Filling | null> {
    const { checked, basisDate } = this.state;
    return checked && (await inSlices(await changes.fillWork(checked, basisDate, more), this.pace, wanted));
  }

  fill(more: readonly OverviewId[] = []): Promise<void> {
    return this.change("fill", (checked) =>
      changes.fillChange(checked, this.state.basisDate, more, this.pace)
    );
  }

  /** Puts the sheet 현황판 into the workbook, or brings it up to date. */
  dashboard(): Promise<void> {
    return this.change("dashboard", changes.dashboardChange);
  }

  insert(pledges: readonly NewPledge[], form: changes.InsertForm | null = null): Promise<void> {
    return this.change("insert", (checked) =>
      changes.insertChange(checked, pledges, this.state.basisDate, form)
    );
  }

  /** What a change of pledges would do to the workbook as last checked; null before the first check. */
  async previewCards(request: CardChangeRequest): Promise<Filling | null> {
    const { checked, basisDate } = this.state;
    return checked && changes.cardWork(checked, request, basisDate);
  }

  /** Moves, merges or drops pledges, or rolls all over to the next term: one change, undone as one. */
  changeCards(request: CardChangeRequest): Promise<void> {
    return this.change("cards", (checked) => changes.cardChange(checked, request, this.state.basisDate));
  }

  /** A change of the office's own templates, or of what they make: see `templates/template-changes.ts`. */
  template(make: (checked: Checked) => changes.Change | Promise<changes.Change>): Promise<void> {
    return this.change("template", make);
  }

  /** The active cell of the user's selection; null where the host knows of none. */
  async selectedCell(): Promise<CellRef | null> {
    return (await this.host.selectedCell?.()) ?? null;
  }

  /** Whether `withFile` has a file to give. */
  get hasFile(): boolean {
    return this.file !== null;
  }

  /** Makes something of the workbook as a file, as it now is; the workbook stays as it is. Nothing where there is no file. */
  withFile(make: (bytes: Uint8Array, checked: Checked | null) => Promise<Notice | null>): Promise<void> {
    return this.run("file", async () => (this.file ? make(await this.file(), this.state.checked) : null));
  }

  /** Shows the findings in their cells, instead of those shown before. */
  flag(): Promise<void> {
    return this.change("flag", (checked) => changes.flagChange(checked, this.state.options));
  }

  clear(): Promise<void> {
    return this.change("clear", changes.clearChange);
  }

  /** Flags, result sheet and all that we keep in the workbook. */
  clearAll(): Promise<void> {
    return this.change("clear", changes.clearAllChange);
  }

  /** Keeps the profile in the workbook and checks with it; with `options` also how the pane looks at it. */
  saveProfile(profile: Profile, options: PaneOptions | null = null): Promise<void> {
    return this.change("settings", (checked) => {
      if (options) this.store.emit({ kind: "options", options });
      return changes.settingsChange(checked, profile, options, this.state);
    });
  }

  /** Keeps one reason why all of the findings stay. */
  waive(findings: readonly Finding[], given: Reason): Promise<void> {
    return this.change("waive", (checked) => changes.waiveChange(checked, findings, given, this.today()));
  }

  /** Takes the reasons with these keys away. */
  dropWaivers(keys: readonly string[]): Promise<void> {
    return this.change("waive", (checked) => changes.dropWaiversChange(checked, keys));
  }

  /** Seals the workbook where the gate is open: the result sheet, the seal, the figures for the next time. */
  seal(request: SealRequest): Promise<void> {
    return this.change("seal", async (checked) => {
      const { sealChange } = await import("./seal-change");
      return sealChange(checked, request);
    });
  }

  /** Keeps the figures of a workbook that was sent, so that this one is compared with them. */
  compareWith(bytes: Uint8Array): Promise<void> {
    return this.change("settings", (checked) => baselineChange(checked, bytes, this.state.basisDate));
  }

  /** Takes our last change back. */
  undo(): Promise<void> {
    return this.run("undo", (turn) => this.changing.takeBack(turn));
  }

  select(cell: CellRef): Promise<void> {
    return this.run("select", () => this.host.select(cell).then(() => null), QUIET);
  }

  /** Looks at the findings of the active cell alone; at all of them where the host knows of none. */
  explain(): Promise<void> {
    const look = async (): Promise<null> => {
      this.store.emit({ kind: "focused", focus: (await this.host.selectedCell?.()) ?? null });
      return null;
    };
    return this.run("select", look, QUIET);
  }

  /** Looks at all findings again. */
  explainNothing(): void {
    this.store.emit({ kind: "focused", focus: null });
  }

  dismiss(): void {
    this.store.emit({ kind: "noticed", notice: null });
  }

  private judgeAgain(): Promise<void> {
    return this.runCheck((turn) => this.checking.judge(turn).then(() => null), QUIET);
  }

  /** A check: one that is under way gives up for it, since it will know more. */
  private runCheck(work: Work, options = {}): Promise<void> {
    this.checking.announce();
    const begin: Work = (turn) => {
      this.checking.begin();
      return work(turn);
    };
    return this.run("check", begin, options);
  }

  /** A task that makes its patch from what is known of the workbook. */
  private change(
    task: Task,
    make: (checked: Checked) => changes.Change | Promise<changes.Change>
  ): Promise<void> {
    return this.run(task, (turn) => this.changing.make(turn, make));
  }

  private run(task: Task, work: Work, options: { readonly quiet?: boolean } = {}): Promise<void> {
    const working: Work = async (turn) => {
      this.exchange.forgetRemarks();
      const notice = await work(turn);
      return options.quiet === true ? notice : this.exchange.withRemarks(notice);
    };
    return this.queue.run(task, working, options);
  }
}
