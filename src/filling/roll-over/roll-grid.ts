import { add, decimalOfNumber, equal, isZero, sum, ZERO, type Decimal } from "../../pledge/decimal";
import { equationsOf, holds } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import { formatCellRef, formatRangeRef, type CellRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import { BLANK, sheetNamed, type CellContent } from "../../workbook/snapshot";
import { sumFormula } from "../../workbook/sum-formula";
import { amountContent } from "../card-changes/amount-content";
import type { CellPlan } from "../card-changes/cell-plan";
import type { FillNote } from "../fill-note";
import { shiftYear, shiftYearsInText } from "./shift-years";

/** The years of the old term and of the new one, as many of each. */
export interface Terms {
  readonly old: readonly number[];
  readonly fresh: readonly number[];
}

/** What a formula has to give once all sums have followed: it stays what it is. */
export interface Expected {
  readonly cell: CellRef;
  readonly value: Decimal;
}

export type RolledGrid =
  | {
      readonly kind: "rolled";
      readonly cells: ReadonlyMap<CellRef, CellContent>;
      readonly expected: readonly Expected[];
    }
  | { readonly kind: "left"; readonly note: FillNote };

/**
 * A grid of the old term as one of the new: years and what 기투자 says move on, 기투자 takes in the old term's money, the
 * years say nothing. Totals that are formulas stay; 총계 is what it was.
 */
export function rollGrid(plan: CellPlan, grid: Grid, { old, fresh }: Terms): RolledGrid {
  const cells = formatRangeRef(grid.range);
  const left = (code: FillNote["code"], data: FillNote["data"] = {}): RolledGrid => ({
    kind: "left",
    note: { code, data: { cells, ...data } }
  });
  if (sheetNamed(plan.snapshot, grid.range.sheet)?.protected === true) return left("grid-left-protected");
  const years = [...new Set(grid.columns.flatMap(({ role, year }) => (role === "year" ? [year ?? 0] : [])))];
  const fits =
    years.length === old.length && old.length === fresh.length && old.every((year) => years.includes(year));
  if (!fits) {
    const told = { years: years.join(", "), first: old[0] ?? 0, last: old.at(-1) ?? 0 };
    return left("grid-left-years", told);
  }
  if (!grid.columns.some(({ role }) => role === "prior")) return left("grid-left-prior");
  const wrong =
    grid.rounding === "exact" ? equationsOf(grid).find((equation) => !holds(equation)) : undefined;
  const unknown = grid.cells.flat().find(({ amount }) => amount === null);
  if (unknown) return left("grid-left-amount", { cell: formatCellRef(unknown.cell) });
  if (wrong) return left("grid-left-sums", { cell: formatCellRef(wrong.total.cell) });

  const changes = new Map<CellRef, CellContent>();
  const expected: Expected[] = [];
  const nothing = nothingOf(plan, grid);
  for (const line of grid.cells) {
    const formula = rollRow(plan, grid, line, nothing, changes, expected);
    if (formula) return left("grid-left-formula", { cell: formatCellRef(formula.cell) });
  }
  const header = rollHeads(plan, grid, (fresh[0] ?? 0) - (old[0] ?? 0), changes);
  if (header) return left("grid-left-header", { cell: formatCellRef(header) });
  return { kind: "rolled", cells: changes, expected };
}

/** How the grid writes that there is nothing: as most of its cells do, which may be 0; never "-" where a formula could stumble over it. */
function nothingOf(plan: CellPlan, grid: Grid): (cell: GridCell) => CellContent {
  const cells = grid.cells.flat();
  const typed = cells.filter(({ formula, amount }) => formula === undefined && amount && isZero(amount));
  const of = (notation: GridCell["notation"]): number =>
    typed.filter((cell) => cell.notation === notation).length;
  const dash = typed.find(({ notation }) => notation === "dash");
  const hasFormulas = cells.some(({ formula }) => formula !== undefined);
  const usual = Math.max(of("number"), of("dash"), of("blank"));
  if (usual > 0 && of("number") === usual) return (cell) => amountContent(plan, grid, cell, ZERO);
  if (dash && of("dash") === usual && !hasFormulas) return () => ({ value: dash.text });
  return () => BLANK;
}

/** Gives the cell whose formula stands in the way, if one does. */
function rollRow(
  plan: CellPlan,
  grid: Grid,
  line: readonly GridCell[],
  nothing: (cell: GridCell) => CellContent,
  changes: Map<CellRef, CellContent>,
  expected: Expected[]
): GridCell | null {
  const of = (role: Grid["columns"][number]["role"]): readonly GridCell[] =>
    line.filter((_, at) => grid.columns[at]?.role === role);
  const amount = ({ amount: value }: GridCell): Decimal => value ?? ZERO;
  const [subtotal] = of("term-subtotal");
  const years = of("year");
  const inTerm = subtotal ? amount(subtotal) : sum(years.map(amount));
  const put = (cell: GridCell, value: Decimal, content: CellContent): boolean => {
    if (cell.formula === undefined || isTyped(cell.formula)) {
      if (!equal(value, amount(cell)) || cell.formula !== undefined) changes.set(cell.cell, content);
      return true;
    }
    expected.push({ cell: cell.cell, value });
    return sumFormula(cell.formula) !== null;
  };
  for (const prior of of("prior")) {
    const value = add(amount(prior), inTerm);
    if (!put(prior, value, amountContent(plan, grid, prior, value))) return prior;
  }
  for (const cell of subtotal ? [subtotal, ...years] : years)
    if (!put(cell, ZERO, nothing(cell))) return cell;
  // a total that is typed stays; one that is a formula has to come out the same
  for (const cell of of("grand-total"))
    if (cell.formula !== undefined) expected.push({ cell: cell.cell, value: amount(cell) });
  return null;
}

/** "=5+3": an amount, worked out where it was typed. */
function isTyped(formula: string): boolean {
  return !/[\p{L}!]/u.test(formula);
}

/** Gives the head that tells its year in a way that cannot be moved on, if one does. */
function rollHeads(
  plan: CellPlan,
  grid: Grid,
  by: number,
  changes: Map<CellRef, CellContent>
): CellRef | null {
  const sheet = sheetNamed(plan.snapshot, grid.range.sheet);
  if (!sheet) return null;
  const lookup = lookupOf(sheet);
  const heads = new Set<string>();
  for (const { role, year, header } of grid.columns) {
    const at = lookup.anchor(header.row, header.column);
    const key = `${at.row},${at.column}`;
    if (role !== "year" || year === undefined || heads.has(key)) continue;
    heads.add(key);
    const cell = lookup.at(at.row, at.column);
    // a head that follows another by formula follows it on
    if (cell?.formula !== undefined && sumFormula(cell.formula)) continue;
    const value =
      cell?.formula === undefined && cell
        ? shiftYear(cell.value, cell.format, year, by, plan.snapshot.date1904)
        : null;
    if (value === null) return header;
    changes.set({ sheet: header.sheet, ...at }, { value });
  }
  for (const cell of headCells(grid, sheet.cells)) {
    if (
      heads.has(`${cell.row},${cell.column}`) ||
      cell.formula !== undefined ||
      typeof cell.value !== "string"
    )
      continue;
    const text = shiftYearsInText(cell.value, by);
    if (text !== null)
      changes.set({ sheet: sheet.name, row: cell.row, column: cell.column }, { value: text });
  }
  return null;
}

/** What heads the columns: the rows above the first figures, or, where years stand one below another, their labels. */
function headCells<At extends CellRef | { readonly row: number; readonly column: number }>(
  grid: Grid,
  cells: readonly At[]
): readonly At[] {
  const figures = grid.cells.flat().map(({ cell }) => cell);
  const [first] = grid.columns;
  const turned =
    first !== undefined && grid.columns.every(({ header }) => header.column === first.header.column);
  const top = Math.min(...figures.map(({ row }) => row));
  const isColumnHead = (cell: At): boolean =>
    grid.columns.some(({ header }) => header.row === cell.row && header.column === cell.column);
  const { range } = grid;
  return cells.filter((cell) =>
    turned
      ? isColumnHead(cell)
      : (cell.row >= range.top &&
          cell.row < top &&
          cell.column >= range.left &&
          cell.column <= range.right) ||
        isColumnHead(cell)
  );
}

/** Whether the result that a formula will have is the one it has to have. */
export function comesOut(plan: CellPlan, { cell, value }: Expected): boolean {
  const { value: result } = plan.after(cell);
  const number = typeof result === "number" ? decimalOfNumber(result) : result === null ? ZERO : null;
  return number !== null && equal(number, value);
}

export function hasAfterMoney(grid: Grid): string | null {
  const at = grid.columns.findIndex(({ role }) => role === "after");
  const has = grid.cells.some((line) => {
    const amount = line[at]?.amount;
    return amount !== null && amount !== undefined && !isZero(amount);
  });
  return has ? (grid.columns[at]?.label ?? null) : null;
}
