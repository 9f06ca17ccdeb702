import { render, type Locale, type Message, type MessageData } from "../language/message";
import type { CalendarDate } from "../pledge/calendar-date";
import { fillPatch } from "../filling";
import { RULES } from "../rules/catalogue";
import { clearPatch, flagPatch } from "../submission/annotate";
import { verdictLine } from "../submission/report/text-report";
import { checkWorkbook } from "../taskpane/session/check-workbook";
import { keptOptions } from "../taskpane/session/pane-options";
import type { Checked } from "../taskpane/session/session-state";
import type { Patch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import type { CommandName, LastCommand } from "./last-command";
import { COMMAND_MESSAGES } from "./messages";

/** What a command would change, and what is then said of it. */
export interface Plan {
  readonly patch: Patch;
  readonly kind: LastCommand["kind"];
  readonly text: LastCommand["text"];
}

const PLANNERS: Readonly<Record<CommandName, (snapshot: Snapshot, today: CalendarDate) => Plan>> = {
  check: (snapshot, today) => planCheck(checkedAsInPane(snapshot, today)),
  clear: (snapshot) => {
    const patch = clearPatch(snapshot);
    // What is kept of an earlier command is dropped too, but is nothing that she sees.
    return plan(patch, "done", changesCells(patch) ? "done-clear" : "nothing-to-clear");
  },
  fill: (snapshot, today) => {
    const { book } = checkedAsInPane(snapshot, today);
    const { patch, summary } = fillPatch(book, snapshot, { basisDate: basisDateOf(snapshot, today) });
    if (patch.steps.length === 0) return plan(patch, "failed", "nothing-to-fill");
    const data = { sheets: summary.sheetsAdded.length, cells: summary.cellsSet };
    return plan(patch, "done", "done-fill", data);
  }
};

/** Pure: the same snapshot on the same day gives the same plan. */
export function planCommand(command: CommandName, snapshot: Snapshot, today: CalendarDate): Plan {
  return PLANNERS[command](snapshot, today);
}

/** Whether it does more than keep, or drop, what we remember. */
export function changesCells({ steps }: Patch): boolean {
  return steps.some((step) => step.kind !== "setting");
}

function planCheck({ book, result, snapshot }: Checked): Plan {
  const { flagged } = keptOptions(snapshot).options;
  const shown = result.findings.filter((finding) => flagged.includes(finding.severity));
  const rules = RULES.map((rule) => rule.meta);
  const patch = flagPatch({ ...result, findings: shown }, snapshot, rules);
  if (book.pledges.length === 0) return plan(patch, "failed", "nothing-to-check");
  const flags = patch.steps.filter((step) => step.kind === "flag").length;
  const words = (locale: Locale): string => {
    const verdict = verdictLine(book.pledges.length, result.findings, locale);
    return render(COMMAND_MESSAGES["done-check"], { verdict, flags }, locale);
  };
  return { patch, kind: "done", text: { ko: words("ko"), en: words("en") } };
}

/** With the basis date and the kind of copy that the pane keeps in the workbook: both doors say the same. */
function checkedAsInPane(snapshot: Snapshot, today: CalendarDate): Checked {
  const { publicCopy = false } = keptOptions(snapshot);
  return checkWorkbook(snapshot, { basisDate: basisDateOf(snapshot, today), publicCopy });
}

function basisDateOf(snapshot: Snapshot, today: CalendarDate): CalendarDate {
  return keptOptions(snapshot).basisDate ?? today;
}

function plan(
  patch: Patch,
  kind: Plan["kind"],
  code: keyof typeof COMMAND_MESSAGES,
  data: MessageData = {}
): Plan {
  return { patch, kind, text: inBoth(COMMAND_MESSAGES[code], data) };
}

export function inBoth(message: Message, data: MessageData): LastCommand["text"] {
  return { ko: render(message, data, "ko"), en: render(message, data, "en") };
}
