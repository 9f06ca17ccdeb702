import { render, type Locale, type MessageData } from "../language/message";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Finding } from "../rules/finding";
import { ownSheetText, placedCells } from "../workbook/own-sheet";
import type { Patch, Step } from "../workbook/patch";
import type { SheetContent } from "../workbook/sheet-content";
import { sameSheetName, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
import { referenceTo } from "../workbook/steps/references";
import { stateOf } from "../workbook/workbook-state";
import { dashboardOf } from "./dashboard";
import { DASHBOARD_SETTING, dashboardSheetOf } from "./dashboard-record";
import { DASHBOARD, DASHBOARD_NOTES, DASHBOARD_SHEET_NAME, type DashboardNoteCode } from "./messages";
import { changedFigures } from "./sheet/changed-figures";
import { dashboardSheet } from "./sheet/dashboard-sheet";

/** The patch that brings the sheet 현황판 into the workbook or up to date, and what it comes to. */
export interface DashboardWork {
  readonly patch: Patch;
  readonly note: { readonly code: DashboardNoteCode; readonly data: MessageData };
}

/**
 * Adds the sheet 현황판. One of ours that is as we left it is brought up to date: where only figures differ they are
 * set, so that its charts keep what the user made of them; else it is made anew in its place. One that the user has
 * written on stays as it is, and a new one is put beside.
 */
export function dashboardPatch(
  book: PledgeBook,
  findings: readonly Finding[],
  snapshot: Snapshot,
  basisDate: CalendarDate
): DashboardWork {
  if (book.pledges.length === 0) return workOf([], "no-pledges");
  const content = dashboardSheet(dashboardOf(book, findings, basisDate), book.profile);
  const ours = dashboardSheetOf(snapshot);
  if (ours?.untouched === true) return refreshed(snapshot, ours.sheet, content);
  const sheet = freeName(snapshot);
  const steps: Step[] = [{ kind: "add-sheet", sheet, content }, ...recordSteps(snapshot, sheet, content)];
  return ours
    ? workOf(steps, "added-beside", { sheet, kept: ours.sheet.name })
    : workOf(steps, "added", { sheet });
}

export function tellDashboard({ note }: DashboardWork, locale: Locale): string {
  return render(DASHBOARD_NOTES[note.code], note.data, locale);
}

function refreshed(snapshot: Snapshot, sheet: SheetSnapshot, content: SheetContent): DashboardWork {
  const { name } = sheet;
  const changes = changedFigures(sheet, content);
  if (changes?.length === 0) return workOf([], "current", { sheet: name });
  if (sheet.protected) return workOf([], "protected", { sheet: name });
  const record = recordSteps(snapshot, name, content);
  if (changes) {
    const steps: Step[] = [{ kind: "set-cells", sheet: name, changes }, ...record];
    return workOf(steps, "refreshed", { sheet: name, count: changes.length });
  }
  const others = { ...snapshot, sheets: snapshot.sheets.filter((other) => other !== sheet) };
  const place = referenceTo(stateOf(others), name);
  if (place !== null) return workOf([], "referred", { sheet: name, place });
  const steps: Step[] = [
    { kind: "remove-sheet", sheet: name, expected: placedCells(sheet) },
    { kind: "add-sheet", sheet: name, content, position: snapshot.sheets.indexOf(sheet) },
    ...record
  ];
  return workOf(steps, "remade", { sheet: name });
}

function recordSteps(snapshot: Snapshot, sheet: string, content: SheetContent): readonly Step[] {
  const before = snapshot.settings[DASHBOARD_SETTING] ?? null;
  const after = ownSheetText(sheet, content.cells);
  return before === after ? [] : [{ kind: "setting", key: DASHBOARD_SETTING, before, after }];
}

function workOf(steps: readonly Step[], code: DashboardNoteCode, data: MessageData = {}): DashboardWork {
  return { patch: { title: DASHBOARD.patchTitle.ko, steps }, note: { code, data } };
}

/** 현황판, or 현황판 (2), (3) … where the user has such a sheet of her own. */
function freeName(snapshot: Snapshot): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? DASHBOARD_SHEET_NAME : `${DASHBOARD_SHEET_NAME} (${count})`;
    if (!snapshot.sheets.some((sheet) => sameSheetName(sheet.name, name))) return name;
  }
}
