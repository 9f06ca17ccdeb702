import { add, compare, subtract, ZERO, type Decimal } from "./decimal";
import {
  isAddendOf,
  type EquationRule,
  type Grid,
  type GridCell,
  type GridColumn,
  type GridRow
} from "./grid";

export type { EquationRule } from "./grid";

/** A sum that the grid states: `total` = Σ `addends`. Cells are the grid's own objects. */
export interface Equation {
  readonly rule: EquationRule;
  /** Stable: rule | row key | column key of the total. */
  readonly id: string;
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly total: GridCell;
  readonly addends: readonly GridCell[];
}

/** An equation of a grid; what is asked of it again and again is worked out once. */
class StatedEquation implements Equation {
  decidable: boolean | null = null;
  holding: boolean | null = null;

  constructor(
    readonly rule: EquationRule,
    readonly row: GridRow,
    readonly column: GridColumn,
    readonly total: GridCell,
    readonly addends: readonly GridCell[]
  ) {}

  get id(): string {
    return `${this.rule}|${this.row.key}|${this.column.key}`;
  }
}

interface Stated {
  readonly rows: Grid["rows"];
  readonly columns: Grid["columns"];
  readonly unstated: Grid["unstated"];
  readonly equations: readonly Equation[];
}

/** By the cells, which a grid keeps when it is given another key or kind. */
const known = new WeakMap<Grid["cells"], Stated>();

/**
 * The identities of the grid: 계 = Σ leaf sources (every column), 소계 = Σ term years, 총계 = 기투자 + 소계 + 이후
 * (every row), and a group row = Σ its children. Without a 소계 column, 총계 = 기투자 + years + 이후.
 * Without those of kinds that the grid leaves unstated. The same cells give the same equations: several rules ask for them.
 */
export function equationsOf({ rows, columns, cells, unstated }: Grid): readonly Equation[] {
  const stated = known.get(cells);
  if (stated?.rows === rows && stated.columns === columns && stated.unstated === unstated)
    return stated.equations;
  const equations: Equation[] = [];
  stateDown(rows, columns, cells, equations);
  stateAcross(rows, columns, cells, equations);
  const told = unstated ? equations.filter(({ rule }) => !unstated.includes(rule)) : equations;
  known.set(cells, { rows, columns, unstated, equations: told });
  return told;
}

/** Lets go of what was stated of a grid that nobody will ask about for now: of a thousand grids it would be much. */
export function forgetEquations(grid: Grid): void {
  known.delete(grid.cells);
}

/** 계 and the groups, column by column. */
function stateDown(
  rows: Grid["rows"],
  columns: Grid["columns"],
  cells: Grid["cells"],
  equations: Equation[]
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const totals = cells[at];
    if (!row || !totals || (row.role !== "total" && row.role !== "group")) continue;
    const rule = row.role === "total" ? "grid-source-sum" : "grid-nested-sum";
    const children: (readonly GridCell[])[] = [];
    for (let child = 0; child < rows.length; child++) {
      const source = rows[child];
      if (!source || !isAddendOf(source, row)) continue;
      children.push(cells[child] ?? []);
    }
    for (let columnAt = 0; columnAt < columns.length; columnAt++) {
      const column = columns[columnAt];
      const total = totals[columnAt];
      if (!column || !total) continue;
      const addends = present(children.map((child) => child[columnAt]));
      if (addends.length > 0) equations.push(new StatedEquation(rule, row, column, total, addends));
    }
  }
}

/** 소계 and 총계, row by row. */
function stateAcross(
  rows: Grid["rows"],
  columns: Grid["columns"],
  cells: Grid["cells"],
  equations: Equation[]
): void {
  const years = placesOf(columns, "year");
  const [subtotal] = placesOf(columns, "term-subtotal");
  const [grand] = placesOf(columns, "grand-total");
  const parts = [
    ...placesOf(columns, "prior"),
    ...(subtotal === undefined ? years : [subtotal]),
    ...placesOf(columns, "after")
  ];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const line = cells[at];
    if (!row || !line) continue;
    if (subtotal !== undefined)
      stateRow("grid-term-subtotal", row, columns[subtotal], line[subtotal], line, years, equations);
    if (grand !== undefined)
      stateRow("grid-grand-total", row, columns[grand], line[grand], line, parts, equations);
  }
}

function placesOf(columns: Grid["columns"], role: GridColumn["role"]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < columns.length; at++) if (columns[at]?.role === role) places.push(at);
  return places;
}

function stateRow(
  rule: EquationRule,
  row: GridRow,
  column: GridColumn | undefined,
  total: GridCell | undefined,
  line: readonly GridCell[],
  places: readonly number[],
  equations: Equation[]
): void {
  if (!column || !total) return;
  const addends = present(places.map((place) => line[place]));
  if (addends.length > 0) equations.push(new StatedEquation(rule, row, column, total, addends));
}

function present(cells: readonly (GridCell | undefined)[]): readonly GridCell[] {
  return cells.every((cell) => cell !== undefined) ? cells : cells.filter((cell) => cell !== undefined);
}

/** Whether every cell of the sum has an amount; 미정 or a text makes it undecidable. */
export function isDecidable(equation: Equation): boolean {
  if (!(equation instanceof StatedEquation)) return hasAmounts(equation);
  return (equation.decidable ??= hasAmounts(equation));
}

function hasAmounts({ total, addends }: Equation): boolean {
  return total.amount !== null && addends.every((cell) => cell.amount !== null);
}

/** Σ addends; cells without an amount count as nothing. */
export function addendSum(equation: Equation): Decimal {
  let total = ZERO;
  for (const { amount } of equation.addends) {
    // adding nothing changes neither value nor scale
    if (amount !== null && (amount.coefficient !== 0n || amount.scale > total.scale))
      total = add(total, amount);
  }
  return total;
}

/** total − Σ addends: zero where the sum holds. */
export function residual(equation: Equation): Decimal {
  return subtract(equation.total.amount ?? ZERO, addendSum(equation));
}

export function holds(equation: Equation): boolean {
  if (!(equation instanceof StatedEquation)) return isEqual(equation);
  return (equation.holding ??= isEqual(equation));
}

function isEqual(equation: Equation): boolean {
  return compare(equation.total.amount ?? ZERO, addendSum(equation)) === 0;
}
