import { formatCell } from "../../../src/workbook/address";
import type { Random } from "../random";
import { grouped } from "../book/notation";
import { plainOf, type Place, type TrueBook, type TrueGrid, type TruePledge } from "../truth";
import { columnOfYear, faultAt, put, restated, sourceRows, textAt } from "./edits";
import { editCells } from "./edit-snapshot";
import { refOf, ticksAt } from "./grid-change";
import type { ErrorClass, Seeded } from "./seeded";

const CARD = { form: "sheet-a-card", otherSheets: "none", negative: "none" } as const;
const BOTH = { ...CARD, grids: "plan-and-executed", transposed: "no" } as const;

type Fault = (book: TrueBook, pledge: TruePledge, random: Random) => Seeded | null;

function fault(rule: string, needs: ErrorClass["needs"], seed: Fault): ErrorClass {
  return {
    name: rule,
    rule,
    needs: { ...CARD, ...needs },
    severity: "error",
    seed: (book, random) => seed(book, random.pick(book.pledges), random)
  };
}

function gridOf(pledge: TruePledge, kind: TrueGrid["kind"]): TrueGrid | null {
  return pledge.grids.find((grid) => grid.kind === kind) ?? null;
}

/** The leaves of a year with money. */
function leavesOf(grid: TrueGrid, year: number): readonly Place[] {
  const column = columnOfYear(grid, year);
  return sourceRows(grid)
    .map((row): Place => ({ row, column }))
    .filter((place) => ticksAt(grid, place) > 0);
}

const magnitude = fault("amount-magnitude", BOTH, (book, pledge) => {
  const executed = gridOf(pledge, "executed");
  const [place] = executed ? leavesOf(executed, book.basisDate.year) : [];
  return executed && place ? restated(book, executed, [[place, ticksAt(executed, place) * 10]]) : null;
});

const order = fault("execution-order", BOTH, (book, pledge) => {
  const executed = gridOf(pledge, "executed");
  const [place] = executed ? leavesOf(executed, book.basisDate.year) : [];
  return executed && place ? restated(book, executed, [[place, ticksAt(executed, place) * 2 + 7]]) : null;
});

const future = fault("execution-future", { grids: "executed", headerRows: "2" }, (book, pledge) => {
  const executed = gridOf(pledge, "executed");
  const column = executed ? columnOfYear(executed, book.basisDate.year + 1) : -1;
  const [row] = executed ? sourceRows(executed) : [];
  return executed && row !== undefined && column >= 0
    ? restated(book, executed, [[{ row, column }, 55]])
    : null;
});

const missing = fault("execution-missing", { ...BOTH, zero: "-" }, (book, pledge) => {
  const executed = gridOf(pledge, "executed");
  const year = book.basisDate.year - 1;
  if (!executed || leavesOf(executed, year).length === 0) return null;
  const leaves = sourceRows(executed).map((row): Place => ({ row, column: columnOfYear(executed, year) }));
  const without = restated(
    book,
    executed,
    leaves.map((place) => [place, 0])
  );
  const column = executed.rows.map((_, row) => executed.at({ row, column: columnOfYear(executed, year) }));
  const blank = new Map(column.map((cell) => [formatCell(cell), null]));
  return { ...without, snapshot: editCells(without.snapshot, executed.sheet, blank) };
});

/** A share that moves by less goes on as before. */
const MOVED = 0.2;

/** Two sources change places, of which at least one had another share of the plan than it then has. */
const mix = fault("source-mix", { ...BOTH, status: "matrix", group: "none" }, (book, pledge) => {
  const [plan, executed] = [gridOf(pledge, "plan"), gridOf(pledge, "executed")];
  if (!plan || !executed) return null;
  const rows = sourceRows(executed);
  const pairs = rows.flatMap((one, at) => rows.slice(at + 1).map((other) => [one, other] as const));
  const moves = ([one, other]: readonly [number, number]): boolean =>
    [
      Math.abs(shareOf(executed, other) - shareOf(plan, one)),
      Math.abs(shareOf(executed, one) - shareOf(plan, other))
    ].some((moved) => moved > MOVED);
  const [one, other] = pairs.find(moves) ?? [];
  if (one === undefined || other === undefined) return null;
  const moved = dated(executed).flatMap((column): readonly (readonly [Place, number])[] => [
    [{ row: one, column }, ticksAt(executed, { row: other, column })],
    [{ row: other, column }, ticksAt(executed, { row: one, column })]
  ]);
  return restated(book, executed, moved);
});

function dated(grid: TrueGrid): readonly number[] {
  return grid.columns.flatMap(({ role }, column) => (role === "year" || role === "prior" ? [column] : []));
}

/** Of the money in all years, that of one source. */
function shareOf(grid: TrueGrid, row: number): number {
  const moneyOf = (at: number): number =>
    grid.columns.reduce(
      (sum, { role }, column) =>
        role === "year" || role === "prior" || role === "after"
          ? sum + ticksAt(grid, { row: at, column })
          : sum,
      0
    );
  return moneyOf(row) / sourceRows(grid).reduce((sum, at) => sum + moneyOf(at), 0);
}

const planTotal = fault("plan-total", { grids: "plan", headerRows: "2" }, (book, pledge, random) => {
  const [grid] = pledge.grids;
  const cell = pledge.fields.totalCost;
  if (!grid || !cell) return null;
  const value = `${grouped(plainOf(random.int(2_000_000, 8_000_000), grid.scale))}${grid.unit}`;
  return faultAt(put(book.snapshot, cell, value), cell);
});

const budgetKind = fault("budget-kind", {}, (book, pledge) => {
  const value = pledge.fields.partners;
  if (!value) return null;
  const labelled = put(book.snapshot, { ...value, column: value.column - 1 }, "예산구분");
  return faultAt(put(labelled, value, "비예산"), value);
});

const undetermined = fault("grid-undetermined", { formulas: "typed", grids: "plan" }, (book, pledge) => {
  const [grid] = pledge.grids;
  const empty = grid?.columns.flatMap(({ role }, column) =>
    role === "year"
      ? sourceRows(grid)
          .map((row) => ({ row, column }))
          .filter((place) => ticksAt(grid, place) === 0)
      : []
  );
  const [place] = empty ?? [];
  return grid && place ? faultAt(put(book.snapshot, refOf(grid, place), "미정"), refOf(grid, place)) : null;
});

const hidden = fault("grid-hidden-amount", { transposed: "no" }, (book, pledge, random) => {
  const grid = random.pick(pledge.grids);
  const places = leavesOf(grid, book.basisDate.year);
  if (places.length === 0) return null;
  const cell = refOf(grid, random.pick(places));
  const sheets = book.snapshot.sheets.map((sheet) =>
    sheet.name === cell.sheet ? { ...sheet, hiddenRows: [{ first: cell.row, last: cell.row }] } : sheet
  );
  return faultAt({ ...book.snapshot, sheets }, cell);
});

/** The cells of the pledge's sheet that state the unit. */
function unitCells(
  book: TrueBook,
  pledge: TruePledge
): readonly { readonly row: number; readonly column: number }[] {
  const sheet = book.snapshot.sheets.find(({ name }) => name === pledge.grids[0]?.sheet);
  return sheet?.cells.filter(({ value }) => typeof value === "string" && /단위|^\(.*원\)$/.test(value)) ?? [];
}

const noUnit = fault("grid-unit-missing", { spelling: "plain", unitPlace: "above-right" }, (book, pledge) => {
  const sheet = pledge.grids[0]?.sheet ?? "";
  const cells = unitCells(book, pledge).map((cell) => ({ sheet, ...cell }));
  const without = cells.reduce((snapshot, cell) => put(snapshot, cell, null), book.snapshot);
  return faultAt(without, ...pledge.grids.map((grid) => refOf(grid, { row: 0, column: 0 })));
});

const otherUnit = fault(
  "grid-unit-mismatch",
  { ...BOTH, spelling: "plain", unitPlace: "above-right", unit: "백만원" },
  (book, pledge) => {
    const sheet = pledge.grids[0]?.sheet ?? "";
    const last = unitCells(book, pledge).at(-1);
    if (!last) return null;
    const cell = { sheet, row: last.row, column: last.column };
    return faultAt(put(book.snapshot, cell, textAt(book.snapshot, cell).replace("백만원", "천원")), cell);
  }
);

const bracket = fault(
  "grid-bracket-rows",
  { bracketed: "inside", group: "none", formulas: "typed" },
  (book, pledge) => {
    for (const grid of pledge.grids) {
      const row = grid.rows.findIndex(({ bracketed }) => bracketed);
      const total = grid.rows.findIndex(({ role }) => role === "total");
      const column = grid.columns.findIndex((_, at) => ticksAt(grid, { row, column: at }) > 0);
      if (row < 0 || column < 0) continue;
      const cell = refOf(grid, { row: total, column });
      const without = ticksAt(grid, { row: total, column }) - ticksAt(grid, { row, column });
      return faultAt(put(book.snapshot, cell, Number(plainOf(without, grid.scale))), cell);
    }
    return null;
  }
);

export const MONEY_FAULTS: readonly ErrorClass[] = [
  magnitude,
  order,
  future,
  missing,
  mix,
  planTotal,
  budgetKind,
  undetermined,
  hidden,
  noUnit,
  otherUnit,
  bracket
];
