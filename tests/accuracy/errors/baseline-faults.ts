import type { TrueBook, TrueGrid, TruePledge } from "../truth";
import { faultAt, put, restated, sourceRows } from "./edits";
import { ticksAt } from "./grid-change";
import type { ErrorClass, Seeded } from "./seeded";

const NEEDS = { form: "sheet-a-card", otherSheets: "none", negative: "none", rollUp: "none" } as const;

/** A fault that shows only beside the workbook as it was last sent. */
function fault(
  rule: string,
  severity: ErrorClass["severity"],
  needs: ErrorClass["needs"],
  seed: (book: TrueBook, pledge: TruePledge) => Seeded | null
): ErrorClass {
  return {
    name: rule,
    rule,
    needs: { ...NEEDS, ...needs },
    severity,
    besideLast: true,
    seed: (book) => {
      for (const pledge of book.pledges) {
        const seeded = seed(book, pledge);
        if (seeded) return seeded;
      }
      return null;
    }
  };
}

/** An amount of a source in a year that was over, which another one can be taken for. */
function closedAmount(
  { basisDate }: TrueBook,
  grid: TrueGrid
): { readonly row: number; readonly column: number } | null {
  for (const row of sourceRows(grid)) {
    const column = grid.columns.findIndex(
      ({ role, year, half }, at) =>
        role === "year" &&
        half === null &&
        year !== null &&
        year < basisDate.year &&
        ticksAt(grid, { row, column: at }) > 10
    );
    if (column >= 0) return { row, column };
  }
  return null;
}

function changedBy(book: TrueBook, grid: TrueGrid | undefined, by: number): Seeded | null {
  const place = grid && closedAmount(book, grid);
  return grid && place ? restated(book, grid, [[place, ticksAt(grid, place) + by]]) : null;
}

const closedYear = fault("baseline-closed-year", "error", {}, (book, { grids }) =>
  changedBy(book, grids[0], 7)
);

const executionFell = fault("baseline-execution-fell", "error", { grids: "executed" }, (book, { grids }) =>
  changedBy(
    book,
    grids.find(({ kind }) => kind === "executed"),
    -9
  )
);

const rateFell = fault("baseline-rate-fell", "warning", { status: "matrix" }, (book, { status }) =>
  status?.class === "정상추진" && status.rate > 10
    ? faultAt(put(book.snapshot, status.rateCell, `${status.rate - 7}%`), status.rateCell)
    : null
);

/** The sheet of a card was left out. */
const lost = fault("baseline-pledge-lost", "error", {}, (book, { fields, grids }) => {
  const { number } = fields;
  if (!number || book.pledges.length < 2 || grids.some(({ sheet }) => sheet !== number.sheet)) return null;
  const sheets = book.snapshot.sheets.filter(({ name }) => name !== number.sheet);
  return faultAt({ ...book.snapshot, sheets }, number);
});

export const BASELINE_FAULTS: readonly ErrorClass[] = [closedYear, executionFell, rateFell, lost];
