import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import type { Filling, NewPledge } from "../../filling";
import { RULES } from "../../rules/catalogue";
import type { Finding } from "../../rules/finding";
import { joinFixes } from "../../rules/fixes";
import { clearPatch, flagPatch } from "../../submission/annotate";
import type { CellRef } from "../../workbook/address";
import type { ChangeHint, WorkbookHost } from "../../workbook/host";
import { sheetsTouched, type Patch, type SettingStep } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { checkWorkbook } from "./check-workbook";
import { clearAllPatch } from "./clear-all";
import { mergeSheets } from "./merge-sheets";
import { done, failed, noticeOf } from "./notices";
import { keptOptions, OPTIONS_SETTING, optionsText, type PaneOptions } from "./pane-options";
import { SESSION_TITLES } from "./session-messages";
import {
  initialState,
  reduce,
  type Checked,
  type Notice,
  type SessionEvent,
  type SessionState,
  type Task
} from "./session-state";
import { TaskQueue, type Turn } from "./task-queue";
import { waiverStep } from "./waivers";

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
  private unwatch: Promise<() => void> | null = null;

  /** `today` dates the reasons that are given for findings. */
  constructor(
    private readonly host: WorkbookHost,
    basisDate: CalendarDate,
    private readonly today: () => CalendarDate = () => basisDate
  ) {
    this.current = initialState(basisDate);
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

  /** Reads the whole workbook and asks every rule. */
  check(): Promise<void> {
    return this.queue.run("check", async (turn) => {
      const snapshot = await turn.reading(this.host.read());
      if (!this.current.checked) this.recall(snapshot);
      // Lets the screen show what is going on, and a waiting 취소 be heard, before the rules take the thread.
      await turn.reading(new Promise((resolve) => setTimeout(resolve, 0)));
      this.judge(snapshot);
      return null;
    });
  }

  /** Stops the task that is running, as long as it has not begun to write. */
  cancel(): void {
    this.queue.cancel();
  }

  /** Re-reads what a hint names, after the user's edits; the whole workbook where the set of sheets changed. */
  refresh(hint: ChangeHint): Promise<void> {
    return this.queue.run("check", () => this.reread(hint.sheets).then(() => null), { quiet: true });
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
    const [first] = findings;
    if (findings.length === 1 && first?.fix) return first.fix.patch;
    return { ...joinFixes(findings), title: SESSION_TITLES.fixAll.ko };
  }

  /** Applies the fix of one finding, or of all that are unambiguous. */
  fix(findings: readonly Finding[]): Promise<void> {
    const patch = this.fixPatch(findings);
    return this.changing("fix", () => [patch, done("done-fix", { title: patch.title })]);
  }

  /** What filling would do to the workbook as last read; null before the first check. */
  async previewFill(): Promise<Filling | null> {
    const { fillPatch } = await import("../../filling");
    const { checked, basisDate } = this.current;
    return checked ? fillPatch(checked.book, checked.snapshot, { basisDate }) : null;
  }

  fill(): Promise<void> {
    return this.queue.run("fill", async (turn) => {
      const filling = await turn.reading(this.previewFill());
      if (!filling) return failed("not-checked");
      const data = { sheets: filling.summary.sheetsAdded.length, cells: filling.summary.cellsSet };
      return this.change(turn, filling.patch, done("done-fill", data));
    });
  }

  insert(pledges: readonly NewPledge[]): Promise<void> {
    return this.queue.run("insert", async (turn) => {
      const { newPledgePatch } = await turn.reading(import("../../filling"));
      const { checked, basisDate } = this.current;
      if (!checked) return failed("not-checked");
      const { patch } = newPledgePatch(checked.book, checked.snapshot, pledges, { basisDate });
      return this.change(turn, patch, done("done-insert", { count: pledges.length }));
    });
  }

  /** Shows the findings in their cells, instead of those shown before. */
  flag(): Promise<void> {
    return this.changing("flag", ({ result, snapshot }) => {
      const { flagged } = this.current.options;
      const shown = result.findings.filter((finding) => flagged.includes(finding.severity));
      const rules = RULES.map((rule) => rule.meta);
      const patch = flagPatch({ ...result, findings: shown }, snapshot, rules);
      const count = patch.steps.filter((step) => step.kind === "flag").length;
      return [patch, done("done-flag", { count })];
    });
  }

  clear(): Promise<void> {
    return this.changing("clear", ({ snapshot }) => [clearPatch(snapshot), done("done-clear")]);
  }

  /** Flags, result sheet and all that we keep in the workbook. */
  clearAll(): Promise<void> {
    return this.changing("clear", ({ snapshot }) => [clearAllPatch(snapshot), done("done-clear-all")]);
  }

  /** Keeps the profile in the workbook and checks with it; with `options` also how the pane looks at it. */
  saveProfile(profile: Profile, options: PaneOptions | null = null): Promise<void> {
    return this.changing("settings", ({ snapshot }) => {
      const { basisDate, publicCopy } = this.current;
      const step = (key: string, after: string): SettingStep[] => {
        const before = snapshot.settings[key] ?? null;
        return before === after ? [] : [{ kind: "setting", key, before, after }];
      };
      const steps = [
        ...step("profile", JSON.stringify(profile)),
        ...(options ? step(OPTIONS_SETTING, optionsText(options, basisDate, publicCopy)) : [])
      ];
      if (options) this.emit({ kind: "options", options });
      return [{ title: SESSION_TITLES.settings.ko, steps }, done("done-settings")];
    });
  }

  /** Keeps the reason why a finding stays; null takes it away. */
  waive(finding: Finding, given: { readonly reason: string; readonly role: string } | null): Promise<void> {
    return this.changing("waive", ({ snapshot }) => {
      const waiver = given ? { ...given, date: formatIsoDate(this.today()) } : null;
      const title = given ? SESSION_TITLES.waive : SESSION_TITLES.unwaive;
      const patch = { title: title.ko, steps: [waiverStep(snapshot, finding, waiver)] };
      return [patch, done(given ? "done-waive" : "done-unwaive")];
    });
  }

  /** Takes our last change back. */
  undo(): Promise<void> {
    return this.queue.run("undo", async (turn) => {
      const [last] = this.current.undoable;
      if (!last) return failed("nothing-to-undo");
      turn.writing();
      await this.host.apply(last.inverse);
      this.emit({ kind: "taken-back" });
      await this.reread(last.inverse.restores === undefined ? sheetsTouched(last.inverse) : null);
      return done("done-undo", { title: last.title });
    });
  }

  select(cell: CellRef): Promise<void> {
    return this.queue.run("select", () => this.host.select(cell).then(() => null), { quiet: true });
  }

  dismiss(): void {
    this.emit({ kind: "noticed", notice: null });
  }

  /** A task that makes its patch from what was last read. */
  private changing(task: Task, make: (checked: Checked) => readonly [Patch, Notice]): Promise<void> {
    return this.queue.run(task, async (turn) => {
      const { checked } = this.current;
      return checked ? this.change(turn, ...make(checked)) : failed("not-checked");
    });
  }

  private async change(turn: Turn, patch: Patch, told: Notice): Promise<Notice> {
    if (patch.steps.length === 0) return done("nothing-to-do");
    turn.writing();
    const inverse = await this.host.apply(patch);
    this.emit({ kind: "changed", undoable: { title: patch.title, inverse } });
    await this.reread(sheetsTouched(patch));
    return told;
  }

  private async reread(sheets: readonly string[] | null): Promise<void> {
    const known = this.current.checked?.snapshot;
    if (sheets === null || !known) this.judge(await this.host.read());
    else this.judge(mergeSheets(known, sheets, await this.host.read({ sheets })));
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
