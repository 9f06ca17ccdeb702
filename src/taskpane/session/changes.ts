import type { fillPatchGradually, Filling, NewPledge, OverviewId } from "../../filling";
import type { CardChangeRequest } from "../../filling/card-change";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import { RULES } from "../../rules/catalogue";
import type { Finding } from "../../rules/finding";
import { joinFixes } from "../../rules/fixes";
import { clearPatch, flagPatch } from "../../submission/annotate";
import { dropWaiversPatch, waivePatch, type Reason } from "../../submission/waivers/give-waivers";
import type { Patch, SettingStep } from "../../workbook/patch";
import { clearAllPatch } from "./clear-all";
import { inSlices, type Pace } from "./in-slices";
import { done } from "./notices";
import { OPTIONS_SETTING, optionsText, type PaneOptions } from "./pane-options";
import { SESSION_TITLES } from "./session-messages";
import type { Checked, Notice, SessionState } from "./session-state";

/** What a task does to the workbook as last read, and what is told of it when it is done. */
export type Change = readonly [Patch, Notice];

/** The fix of one finding, or of all that are unambiguous. */
export function fixPatch(findings: readonly Finding[]): Patch {
  const [first] = findings;
  if (findings.length === 1 && first?.fix) return first.fix.patch;
  return { ...joinFixes(findings), title: SESSION_TITLES.fixAll.ko };
}

export function fixChange(findings: readonly Finding[]): Change {
  const patch = fixPatch(findings);
  return [patch, done("done-fix", { title: patch.title })];
}

type FillWork = ReturnType<typeof fillPatchGradually>;

/** What filling would do. What it takes is loaded when it is first asked for. */
export async function fillWork(
  { book, snapshot }: Checked,
  basisDate: CalendarDate,
  more: readonly OverviewId[]
): Promise<FillWork> {
  const { fillPatchGradually, USUAL_OVERVIEWS } = await import("../../filling");
  return fillPatchGradually(book, snapshot, { basisDate, overviews: [...USUAL_OVERVIEWS, ...more] });
}

export async function fillChange(
  checked: Checked,
  basisDate: CalendarDate,
  more: readonly OverviewId[],
  pace: Pace
): Promise<Change> {
  const { patch, summary } = await inSlices(await fillWork(checked, basisDate, more), pace);
  return [patch, done("done-fill", { sheets: summary.sheetsAdded.length, cells: summary.cellsSet })];
}

/** The sheet 현황판, added or brought up to date; what keeps it from that is told as a failure. */
export async function dashboardChange({ book, result, snapshot, basisDate }: Checked): Promise<Change> {
  const { dashboardPatch, tellDashboard } = await import("../../dashboard");
  const work = dashboardPatch(book, result.findings, snapshot, basisDate);
  const text = { ko: tellDashboard(work, "ko"), en: tellDashboard(work, "en") };
  const stopped = work.patch.steps.length === 0 && work.note.code !== "current";
  return [work.patch, { kind: stopped ? "failed" : "done", text }];
}

/** A form of the office's own that new pledges get: beside the built-in cards, or instead of them. */
export interface InsertForm {
  readonly template: string;
  readonly instead: boolean;
}

/** The cards of new pledges. */
export async function insertChange(
  { book, snapshot }: Checked,
  pledges: readonly NewPledge[],
  basisDate: CalendarDate,
  form: InsertForm | null = null
): Promise<Change> {
  if (form) {
    const { newPledgeSheetsPatch } = await import("../../templates/own");
    const made = newPledgeSheetsPatch(book, snapshot, pledges, { basisDate, ...form });
    return [made.patch, done("done-insert", { count: pledges.length })];
  }
  const { newPledgePatch } = await import("../../filling");
  const { patch } = newPledgePatch(book, snapshot, pledges, { basisDate });
  return [patch, done("done-insert", { count: pledges.length })];
}

/** What moving, merging, dropping pledges or rolling all over would do. @throws Refusal telling why it cannot be done. */
export async function cardWork(
  { book, snapshot }: Checked,
  request: CardChangeRequest,
  basisDate: CalendarDate
): Promise<Filling> {
  const { cardChangePatch } = await import("../../filling/card-change");
  return cardChangePatch(book, snapshot, request, basisDate);
}

export async function cardChange(
  checked: Checked,
  request: CardChangeRequest,
  basisDate: CalendarDate
): Promise<Change> {
  const { patch, summary } = await cardWork(checked, request, basisDate);
  return [patch, done("done-cards", { title: patch.title, cells: summary.cellsSet })];
}

/** The findings in their cells, instead of those shown before. */
export function flagChange({ result, snapshot }: Checked, { flagged }: PaneOptions): Change {
  const shown = result.findings.filter((finding) => flagged.includes(finding.severity));
  const rules = RULES.map((rule) => rule.meta);
  const patch = flagPatch({ ...result, findings: shown }, snapshot, rules);
  const count = patch.steps.filter((step) => step.kind === "flag").length;
  return [patch, done("done-flag", { count })];
}

export function clearChange({ snapshot }: Checked): Change {
  return [clearPatch(snapshot), done("done-clear")];
}

/** Flags, result sheet and all that we keep in the workbook. */
export function clearAllChange({ snapshot }: Checked): Change {
  return [clearAllPatch(snapshot), done("done-clear-all")];
}

/** Keeps the profile in the workbook; with `options` also how the pane looks at it. */
export function settingsChange(
  { snapshot }: Checked,
  profile: Profile,
  options: PaneOptions | null,
  { basisDate, publicCopy }: Pick<SessionState, "basisDate" | "publicCopy">
): Change {
  const step = (key: string, after: string): SettingStep[] => {
    const before = snapshot.settings[key] ?? null;
    return before === after ? [] : [{ kind: "setting", key, before, after }];
  };
  const steps = [
    ...step("profile", JSON.stringify(profile)),
    ...(options ? step(OPTIONS_SETTING, optionsText(options, basisDate, publicCopy)) : [])
  ];
  return [{ title: SESSION_TITLES.settings.ko, steps }, done("done-settings")];
}

/** One reason why all of the findings stay. @throws Refusal when it is not fit to be kept, or one of them may not stay. */
export function waiveChange(
  { snapshot }: Checked,
  findings: readonly Finding[],
  given: Reason,
  today: CalendarDate
): Change {
  return [waivePatch(snapshot, findings, given, today), done("done-waive", { count: findings.length })];
}

export function dropWaiversChange({ snapshot }: Checked, keys: readonly string[]): Change {
  return [dropWaiversPatch(snapshot, keys), done("done-unwaive", { count: keys.length })];
}
