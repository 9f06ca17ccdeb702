import type { CommandNews } from "../../commands/command-channel";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import type { Filling, NewPledge } from "../../filling";
import type { Finding } from "../../rules/finding";
import type { CellRef } from "../../workbook/address";
import type { ChangeHint, WorkbookHost } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import {
  clearAllChange,
  clearChange,
  fixChange,
  fixPatch,
  flagChange,
  settingsChange,
  waiveChange,
  type Change,
  type Reason
} from "./changes";
import { checkWorkbook } from "./check-workbook";
import { Exchange } from "./exchange";
import { done, failed, noticeOf } from "./notices";
import { keptOptions, type PaneOptions } from "./pane-options";
import {
  initialState,
  reduce,
  type Checked,
  type Notice,
  type SessionEvent,
  type SessionState,
  type Task
} from "./session-state";
import { despiteLaterOutcome, noticeOfCommand, rememberedNotice } from "./take-over";
import { TaskQueue, type Turn } from "./task-queue";

/**
 * The pane's work on one workbook, without any screen: read → understand → check → patch → apply.
 * One task at a time; a task that is asked for during another waits its turn. Whatever goes wrong is told in
 * `state.notice`, and the session can go on.
 */
export class PledgeSession {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly queue = new TaskQueue((event) => {
    this.emit(event);
  });
  private readonly exchange: Exchange;
  private unwatch: Promise<() => void> | null = null;

  /** `today` dates the reasons that are given for findings. */
  constructor(
    private readonly host: WorkbookHost,
    basisDate: CalendarDate,
    private readonly today: () => CalendarDate = () => basisDate
  ) {
    this.current = initialState(basisDate);
    this.exchange = new Exchange(host);
  }

  get state(): SessionState {
    return this.current;
  }

  get abilities(): WorkbookHost["abilities"] {
    return this.host.abilities;
  }

  /** For `useSyncExternalStore`: calls `listener` after every change of `state`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Reads the whole workbook and asks every rule. The first time it tells how the last ribbon command ended. */
  check(): Promise<void> {
    return this.run("check", async (turn) => {
      const snapshot = await turn.reading(this.exchange.readAll());
      const first = this.current.checked === null;
      if (first) this.recall(snapshot);
      // Lets the screen show what is going on, and a waiting 취소 be heard, before the rules take the thread.
      await turn.reading(new Promise((resolve) => setTimeout(resolve, 0)));
      this.takeUp(snapshot);
      return first ? rememberedNotice(snapshot) : null;
    });
  }

  /**
   * Takes up what a ribbon command has done: Excel does not tell us of our own writes. All is read again, because the
   * command's flags are not known here. What it changed can be taken back even where that reading fails.
   */
  takeOver({ outcome, inverse }: CommandNews): Promise<void> {
    return this.run("check", async () => {
      if (inverse) this.emit({ kind: "changed", undoable: { title: inverse.title, inverse } });
      if (this.current.checked) await this.reread(inverse ? null : []);
      return noticeOfCommand(outcome);
    });
  }

  /** Stops the task that is running, as long as it has not begun to write. */
  cancel(): void {
    this.queue.cancel();
  }

  /** Re-reads what a hint names, after the user's edits; the whole workbook where the set of sheets changed. */
  refresh(hint: ChangeHint): Promise<void> {
    return this.run("check", () => this.reread(hint.sheets).then(() => null), { quiet: true });
  }

  /** Re-checks after the user's edits until `leave` is called. */
  async follow(): Promise<void> {
    this.unwatch ??= this.host.watch((hint) => void this.refresh(hint));
    try {
      await this.unwatch;
    } catch (error) {
      this.unwatch = null;
      this.emit({ kind: "noticed", notice: noticeOf(error) });
    }
  }

  leave(): void {
    this.unwatch?.then(
      (end) => {
        end();
      },
      () => undefined
    );
    this.unwatch = null;
  }

  setBasisDate(basisDate: CalendarDate): void {
    this.emit({ kind: "options", basisDate });
    this.judgeAgain();
  }

  setPublicCopy(publicCopy: boolean): void {
    this.emit({ kind: "options", publicCopy });
    this.judgeAgain();
  }

  /** What `fix` would change. */
  fixPatch(findings: readonly Finding[]): Patch {
    return fixPatch(findings);
  }

  /** Applies the fix of one finding, or of all that are unambiguous. */
  fix(findings: readonly Finding[]): Promise<void> {
    return this.changing("fix", () => fixChange(findings));
  }

  /** What filling would do to the workbook as last read; null before the first check. */
  async previewFill(): Promise<Filling | null> {
    const { fillPatch } = await import("../../filling");
    const { checked, basisDate } = this.current;
    return checked ? fillPatch(checked.book, checked.snapshot, { basisDate }) : null;
  }

  fill(): Promise<void> {
    return this.run("fill", async (turn) => {
      await this.upToDate(turn);
      const filling = await turn.reading(this.previewFill());
      if (!filling) return failed("not-checked");
      const data = { sheets: filling.summary.sheetsAdded.length, cells: filling.summary.cellsSet };
      return this.change(turn, filling.patch, done("done-fill", data));
    });
  }

  insert(pledges: readonly NewPledge[]): Promise<void> {
    return this.run("insert", async (turn) => {
      const { newPledgePatch } = await turn.reading(import("../../filling"));
      const checked = await this.upToDate(turn);
      if (!checked) return failed("not-checked");
      const { basisDate } = this.current;
      const { patch } = newPledgePatch(checked.book, checked.snapshot, pledges, { basisDate });
      return this.change(turn, patch, done("done-insert", { count: pledges.length }));
    });
  }

  /** Shows the findings in their cells, instead of those shown before. */
  flag(): Promise<void> {
    return this.changing("flag", (checked) => flagChange(checked, this.current.options));
  }

  clear(): Promise<void> {
    return this.changing("clear", clearChange);
  }

  /** Flags, result sheet and all that we keep in the workbook. */
  clearAll(): Promise<void> {
    return this.changing("clear", clearAllChange);
  }

  /** Keeps the profile in the workbook and checks with it; with `options` also how the pane looks at it. */
  saveProfile(profile: Profile, options: PaneOptions | null = null): Promise<void> {
    return this.changing("settings", (checked) => {
      if (options) this.emit({ kind: "options", options });
      return settingsChange(checked, profile, options, this.current);
    });
  }

  /** Keeps the reason why a finding stays; null takes it away. */
  waive(finding: Finding, given: Reason | null): Promise<void> {
    return this.changing("waive", (checked) => waiveChange(checked, finding, given, this.today()));
  }

  /** Takes our last change back. */
  undo(): Promise<void> {
    return this.run("undo", async (turn) => {
      const [last] = this.current.undoable;
      if (!last) return failed("nothing-to-undo");
      const checked = await this.upToDate(turn);
      const inverse = checked ? despiteLaterOutcome(last.inverse, checked.snapshot) : last.inverse;
      await this.write(turn, inverse, () => {
        this.emit({ kind: "taken-back" });
      });
      return done("done-undo", { title: last.title });
    });
  }

  select(cell: CellRef): Promise<void> {
    return this.run("select", () => this.host.select(cell).then(() => null), { quiet: true });
  }

  /** Looks at the findings of the active cell alone; at all of them where the host knows of none. */
  explain(): Promise<void> {
    return this.run(
      "select",
      async () => {
        this.emit({ kind: "focused", focus: (await this.host.selectedCell?.()) ?? null });
        return null;
      },
      { quiet: true }
    );
  }

  /** Looks at all findings again. */
  explainNothing(): void {
    this.emit({ kind: "focused", focus: null });
  }

  dismiss(): void {
    this.emit({ kind: "noticed", notice: null });
  }

  /** A task that makes its patch from what was last read. */
  private changing(task: Task, make: (checked: Checked) => Change): Promise<void> {
    return this.run(task, async (turn) => {
      const checked = await this.upToDate(turn);
      return checked ? this.change(turn, ...make(checked)) : failed("not-checked");
    });
  }

  private run(
    task: Task,
    work: (turn: Turn) => Promise<Notice | null>,
    options: { readonly quiet?: boolean } = {}
  ): Promise<void> {
    return this.queue.run(
      task,
      async (turn) => {
        this.exchange.forgetRemarks();
        const notice = await work(turn);
        return options.quiet === true ? notice : this.exchange.withRemarks(notice);
      },
      options
    );
  }

  private async change(turn: Turn, patch: Patch, told: Notice): Promise<Notice> {
    if (patch.steps.length === 0) return done("nothing-to-do");
    await this.write(turn, patch, (inverse) => {
      this.emit({ kind: "changed", undoable: { title: patch.title, inverse } });
    });
    return told;
  }

  private async write(turn: Turn, patch: Patch, onApplied: (inverse: Patch) => void): Promise<void> {
    turn.writing();
    this.takeUp(await this.exchange.change(this.known, patch, onApplied));
  }

  private async reread(sheets: readonly string[] | null): Promise<void> {
    this.takeUp(await this.exchange.reread(this.known, sheets));
  }

  /** What is known of the workbook; where an earlier reading failed, that is made up for first. */
  private async upToDate(turn: Turn): Promise<Checked | null> {
    if (this.current.checked && this.exchange.isOverdue) {
      this.takeUp(await turn.reading(this.exchange.reread(this.known, [])));
    }
    return this.current.checked;
  }

  private get known(): Snapshot | null {
    return this.current.checked?.snapshot ?? null;
  }

  /** What has just been read of the whole workbook. */
  private takeUp(snapshot: Snapshot): void {
    this.exchange.caughtUp();
    this.judge(snapshot);
  }

  /** Takes up how the office looked at this workbook the last time. */
  private recall(snapshot: Snapshot): void {
    this.emit({ kind: "options", ...keptOptions(snapshot) });
  }

  private judge(snapshot: Snapshot): void {
    this.emit({ kind: "checked", checked: checkWorkbook(snapshot, this.current) });
  }

  private judgeAgain(): void {
    if (this.current.checked) this.judge(this.current.checked.snapshot);
  }

  private emit(event: SessionEvent): void {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  }
}
