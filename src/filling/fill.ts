import { atOnce, type Gradual } from "../gradual/gradual";
import { readBookGradually } from "../reading";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import { withoutTemplateSheets } from "../templates/own/store/own-views";
import { applyPatch } from "../workbook/apply-patch";
import type { CellChange, Patch, Step } from "../workbook/patch";
import { sheetNamed, type Snapshot } from "../workbook/snapshot";
import { snapshotOf, stateOf } from "../workbook/workbook-state";
import { blankCost } from "./blank-cost";
import { blankTotals } from "./blank-totals";
import { departmentsOf } from "./empty-card";
import type { FillNote } from "./fill-note";
import { FILL_TITLES } from "./messages";
import { missingStatusCards } from "./missing-status";
import { ALL_OVERVIEWS, USUAL_OVERVIEWS, isOurs, type OverviewId } from "./our-sheets";
import { overviewWork } from "./overviews";

export interface FillOptions {
  /** 기준일: stands on the overview sheets. */
  readonly basisDate: CalendarDate;
  /** Those to make where they are not there: absent = the usual three. What is there is brought up to date. */
  readonly overviews?: readonly OverviewId[];
}

/** A patch with what it does, told. */
export interface Filling {
  readonly patch: Patch;
  readonly summary: FillSummary;
}

export interface FillSummary {
  readonly sheetsAdded: readonly string[];
  /** Cells set on sheets that were there before. */
  readonly cellsSet: number;
  /** What was done, and what was left alone and why, in the order of the work. */
  readonly notes: readonly FillNote[];
}

/**
 * What `fill` does: formulas for blank totals, a status card for every pledge that has none, and the overview sheets.
 * Nothing that the user wrote is overwritten; a sheet of the user's is never touched otherwise.
 */
export function fillPatch(book: PledgeBook, snapshot: Snapshot, options: FillOptions): Filling {
  return atOnce(fillPatchGradually(book, snapshot, options));
}

/** The same with a pause after every pledge and every sheet that is made, for a thread that has a screen to keep alive. */
export function* fillPatchGradually(
  book: PledgeBook,
  snapshot: Snapshot,
  options: FillOptions
): Gradual<Filling> {
  if (book.pledges.length === 0) return fillingOf([], [{ code: "no-pledges", data: {} }], []);
  const blanks = yield* blanksWork(book, snapshot);
  const cards = yield* missingStatusCards(book, snapshot, {
    profile: book.profile,
    departments: departmentsOf(book)
  });
  const own = [...blanks.steps, ...cards.steps];
  const { book: after, snapshot: then } = yield* understandAfter(book, snapshot, own);
  const asked = options.overviews ?? USUAL_OVERVIEWS;
  const there = ALL_OVERVIEWS.filter((id) => then.sheets.some((sheet) => isOurs(then, sheet, id)));
  const wanted = ALL_OVERVIEWS.filter((id) => asked.includes(id) || there.includes(id));
  const overviews = yield* overviewWork(after, then, options.basisDate, wanted);
  return fillingOf(
    [...own, ...overviews.steps],
    [...blanks.notes, ...cards.notes, ...overviews.notes],
    [...cards.added, ...overviews.added]
  );
}

function fillingOf(
  steps: readonly Step[],
  notes: readonly FillNote[],
  sheetsAdded: readonly string[]
): Filling {
  const cellsSet = steps.reduce(
    (count, step) => count + (step.kind === "set-cells" ? step.changes.length : 0),
    0
  );
  return { patch: { title: FILL_TITLES.fill.ko, steps }, summary: { sheetsAdded, cellsSet, notes } };
}

/** The book as it would be read once the steps are done. */
export function* understandAfter(
  book: PledgeBook,
  snapshot: Snapshot,
  steps: readonly Step[]
): Gradual<{ readonly book: PledgeBook; readonly snapshot: Snapshot }> {
  if (steps.length === 0) return { book, snapshot };
  const then = snapshotOf(applyPatch(stateOf(snapshot), { title: "", steps }).state);
  return { book: yield* readBookGradually(withoutTemplateSheets(then), book.profile), snapshot: then };
}

function* blanksWork(
  book: PledgeBook,
  snapshot: Snapshot
): Gradual<{ readonly steps: readonly Step[]; readonly notes: readonly FillNote[] }> {
  const bySheet = new Map<string, CellChange[]>();
  const notes: FillNote[] = [];
  const put = (sheet: string, changes: readonly CellChange[]): boolean => {
    if (changes.length === 0) return false;
    if (sheetNamed(snapshot, sheet)?.protected === true) {
      notes.push({ code: "sheet-protected", data: { sheet } });
      return false;
    }
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...changes]);
    return true;
  };
  for (const [at, pledge] of book.pledges.entries()) {
    yield { stage: "pledges", done: at, all: book.pledges.length };
    for (const grid of pledge.grids) {
      const { sheet } = grid.range;
      const { changes, notes: undecidable } = blankTotals(grid);
      notes.push(...undecidable);
      if (put(sheet, changes)) notes.push({ code: "totals-filled", data: { sheet, count: changes.length } });
    }
    for (const { sheet, change, note } of blankCost(pledge, snapshot))
      if (put(sheet, [change])) notes.push(note);
  }
  return { steps: [...bySheet].map(([sheet, changes]) => ({ kind: "set-cells", sheet, changes })), notes };
}
