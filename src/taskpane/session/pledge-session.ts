import { Refusal } from "../../language/refusal";
import { render, type MessageData } from "../../language/message";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import { fillPatch, newPledgePatch, type Filling, type NewPledge } from "../../filling";
import { readBook } from "../../reading";
import { RULES } from "../../rules/catalogue";
import { checkBook } from "../../rules/check";
import type { Finding } from "../../rules/finding";
import { joinFixes } from "../../rules/fixes";
import { clearPatch, flagPatch } from "../../submission/annotate";
import type { CellRef } from "../../workbook/address";
import type { ChangeHint, WorkbookHost } from "../../workbook/host";
import { sheetsTouched, type Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { mergeSheets } from "./merge-sheets";
import { SESSION_MESSAGES, SESSION_TITLES } from "./session-messages";
import {
  initialState,
  reduce,
  type Checked,
  type Notice,
  type SessionEvent,
  type SessionState,
  type Task
} from "./session-state";

/**
 * The pane's work on one workbook, without any screen: read → understand → check → patch → apply.
 * One task at a time; a task that is asked for during another waits its turn. Whatever goes wrong is told in
 * `state.notice`, and the session can go on.
 */
export class PledgeSession {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private unwatch: (() => void) | null = null;

  constructor(
    private readonly host: WorkbookHost,
    basisDate: CalendarDate
  ) {
    this.current = initialState(basisDate);
  }

  get state(): SessionState {
    return this.current;
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
    return this.run("check", async () => {
      this.judge(await this.host.read());
      return null;
    });
  }

  /** Re-reads what a hint names, after the user's edits; the whole workbook where the set of sheets changed. */
  refresh(hint: ChangeHint): Promise<void> {
    return this.run("check", async () => {
      await this.reread(hint.sheets);
      return null;
    });
  }

  /** Re-checks after the user's edits until `leave` is called. */
  async follow(): Promise<void> {
    this.unwatch ??= await this.host.watch((hint) => void this.refresh(hint));
  }

  leave(): void {
    this.unwatch?.();
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

  /** Applies the fix of one finding, or of all that are unambiguous. */
  fix(findings: readonly Finding[]): Promise<void> {
    return this.run("fix", async () => {
      const [first] = findings;
      const patch = findings.length === 1 && first?.fix ? first.fix.patch : joinFixes(findings);
      const title = findings.length === 1 ? patch.title : SESSION_TITLES.fixAll.ko;
      return this.change({ ...patch, title }, done("done-fix", { title }));
    });
  }

  /** What filling would do to the workbook as last read; null before the first check. */
  previewFill(): Filling | null {
    const { checked, basisDate } = this.current;
    return checked ? fillPatch(checked.book, checked.snapshot, { basisDate }) : null;
  }

  fill(): Promise<void> {
    return this.run("fill", async () => {
      const filling = this.previewFill();
      if (!filling) return failed("not-checked");
      const data = { sheets: filling.summary.sheetsAdded.length, cells: filling.summary.cellsSet };
      return this.change(filling.patch, done("done-fill", data));
    });
  }

  insert(pledges: readonly NewPledge[]): Promise<void> {
    return this.run("insert", async () => {
      const { checked, basisDate } = this.current;
      if (!checked) return failed("not-checked");
      const { profile } = checked.book;
      const { patch } = newPledgePatch(checked.book, checked.snapshot, pledges, { profile, basisDate });
      return this.change(patch, done("done-insert", { count: pledges.length }));
    });
  }

  /** Shows the findings in their cells, instead of those shown before. */
  flag(): Promise<void> {
    return this.run("flag", async () => {
      const { checked } = this.current;
      if (!checked) return failed("not-checked");
      const patch = flagPatch(
        checked.result,
        checked.snapshot,
        RULES.map((rule) => rule.meta)
      );
      const count = patch.steps.filter((step) => step.kind === "flag").length;
      return this.change(patch, done("done-flag", { count }));
    });
  }

  clear(): Promise<void> {
    return this.run("clear", async () => {
      const { checked } = this.current;
      if (!checked) return failed("not-checked");
      return this.change(clearPatch(checked.snapshot), done("done-clear"));
    });
  }

  /** Keeps the profile in the workbook and checks with it. */
  saveProfile(profile: Profile): Promise<void> {
    return this.run("settings", async () => {
      const { checked } = this.current;
      if (!checked) return failed("not-checked");
      const before = checked.snapshot.settings["profile"] ?? null;
      const steps = [{ kind: "setting", key: "profile", before, after: JSON.stringify(profile) }] as const;
      return this.change({ title: SESSION_TITLES.settings.ko, steps }, done("done-settings"));
    });
  }

  /** Takes our last change back. */
  undo(): Promise<void> {
    return this.run("undo", async () => {
      const [last] = this.current.undoable;
      if (!last) return failed("nothing-to-undo");
      await this.host.apply(last.inverse);
      this.emit({ kind: "taken-back" });
      await this.reread(last.inverse.restores === undefined ? sheetsTouched(last.inverse) : null);
      return done("done-undo", { title: last.title });
    });
  }

  select(cell: CellRef): Promise<void> {
    return this.run("select", async () => {
      await this.host.select(cell);
      return null;
    });
  }

  dismiss(): void {
    this.emit({ kind: "noticed", notice: null });
  }

  private async change(patch: Patch, told: Notice): Promise<Notice> {
    if (patch.steps.length === 0) return done("nothing-to-do");
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

  private judge(snapshot: Snapshot): void {
    const { basisDate, publicCopy } = this.current;
    const book = readBook(snapshot);
    const checked: Checked = { snapshot, book, result: checkBook(book, snapshot, { basisDate, publicCopy }) };
    this.emit({ kind: "checked", checked });
  }

  private judgeAgain(): void {
    if (this.current.checked) this.judge(this.current.checked.snapshot);
  }

  private run(task: Task, work: () => Promise<Notice | null>): Promise<void> {
    const turn = this.queue.then(async () => {
      this.emit({ kind: "started", task });
      let told: Notice | null;
      try {
        told = await work();
      } catch (error) {
        told = noticeOf(error);
      }
      this.emit({ kind: "ended", notice: told });
    });
    this.queue = turn;
    return turn;
  }

  private emit(event: SessionEvent): void {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  }
}

type Code = keyof typeof SESSION_MESSAGES;

function done(code: Code, data: MessageData = {}): Notice {
  return notice("done", code, data);
}

function failed(code: Code, data: MessageData = {}): Notice {
  return notice("failed", code, data);
}

function notice(kind: Notice["kind"], code: Code, data: MessageData): Notice {
  const message = SESSION_MESSAGES[code];
  return { kind, text: { ko: render(message, data, "ko"), en: render(message, data, "en") } };
}

function noticeOf(error: unknown): Notice {
  if (error instanceof Refusal)
    return { kind: "failed", text: { ko: error.tell("ko"), en: error.tell("en") } };
  return failed("fault", { detail: error instanceof Error ? error.message : String(error) });
}
