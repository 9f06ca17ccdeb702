import { add, compare, subtract, ZERO, type Decimal } from "./decimal";
import type { Grid, GridCell, GridColumn, GridRow } from "./grid";

/** The rules whose statement is "this cell is the sum of those". */
export type EquationRule = "grid-source-sum" | "grid-term-subtotal" | "grid-grand-total" | "grid-nested-sum";

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

const known = new WeakMap<Grid, readonly Equation[]>();

/**
 * The identities of the grid: 계 = Σ leaf sources (every column), 소계 = Σ term years, 총계 = 기투자 + 소계 + 이후
 * (every row), and a group row = Σ its children. Without a 소계 column, 총계 = 기투자 + years + 이후.
 * The same grid object gives the same equations: several rules ask for them.
 */
export function equationsOf(grid: Grid): readonly Equation[] {
  let equations = known.get(grid);
  if (!equations) known.set(grid, (equations = stateEquations(grid)));
  return equations;
}

function stateEquations(grid: Grid): readonly Equation[] {
  const equations: Equation[] = [];
  const columnsOf = (role: GridColumn["role"]): readonly number[] =>
    grid.columns.flatMap((column, index) => (column.role === role ? [index] : []));
  const push = (
    rule: EquationRule,
    rowAt: number,
    columnAt: number,
    addends: readonly (GridCell | undefined)[]
  ): void => {
    const row = grid.rows[rowAt];
    const column = grid.columns[columnAt];
    const total = grid.cells[rowAt]?.[columnAt];
    const found = addends.filter((cell) => cell !== undefined);
    if (!row || !column || !total || found.length === 0) return;
    equations.push({ rule, id: `${rule}|${row.key}|${column.key}`, row, column, total, addends: found });
  };

  const sources = grid.rows.flatMap((row, index) => (row.role === "source" ? [index] : []));
  grid.rows.forEach((row, rowAt) => {
    const children =
      row.role === "total"
        ? sources
        : row.role === "group"
          ? sources.filter((source) => grid.rows[source]?.group === row.key)
          : [];
    const rule = row.role === "total" ? "grid-source-sum" : "grid-nested-sum";
    grid.columns.forEach((_, columnAt) => {
      push(
        rule,
        rowAt,
        columnAt,
        children.map((child) => grid.cells[child]?.[columnAt])
      );
    });
  });

  const years = columnsOf("year");
  const [subtotal] = columnsOf("term-subtotal");
  const [grand] = columnsOf("grand-total");
  const inTerm = subtotal === undefined ? years : [subtotal];
  const parts = [...columnsOf("prior"), ...inTerm, ...columnsOf("after")];
  grid.rows.forEach((_, rowAt) => {
    const at = (column: number): GridCell | undefined => grid.cells[rowAt]?.[column];
    if (subtotal !== undefined) push("grid-term-subtotal", rowAt, subtotal, years.map(at));
    if (grand !== undefined) push("grid-grand-total", rowAt, grand, parts.map(at));
  });
  return equations;
}

/** Whether every cell of the sum has an amount; 미정 or a text makes it undecidable. */
export function isDecidable(equation: Equation): boolean {
  return [equation.total, ...equation.addends].every((cell) => cell.amount !== null);
}

/** Σ addends; cells without an amount count as nothing. */
export function addendSum(equation: Equation): Decimal {
  return equation.addends.reduce((total, cell) => add(total, cell.amount ?? ZERO), ZERO);
}

/** total − Σ addends: zero where the sum holds. */
export function residual(equation: Equation): Decimal {
  return subtract(equation.total.amount ?? ZERO, addendSum(equation));
}

export function holds(equation: Equation): boolean {
  return compare(equation.total.amount ?? ZERO, addendSum(equation)) === 0;
}
