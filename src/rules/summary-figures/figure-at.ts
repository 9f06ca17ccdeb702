import type { Decimal } from "../../pledge/decimal";
import { convert, type Unit } from "../../pledge/money";
import type { Summary, SummaryCell, SummaryColumn, SummaryRow, SummaryScope } from "../../pledge/summary";

/** One figure of a roll-up, with all that its row and its column say of it. */
export interface FigureAt {
  readonly summary: Summary;
  readonly row: SummaryRow;
  readonly column: SummaryColumn;
  readonly cell: SummaryCell;
  readonly scope: SummaryScope;
  /** Of amounts; as the column says, else the table, else the profile. */
  readonly unit: Unit;
}

const known = new WeakMap<Summary, readonly (readonly FigureAt[])[]>();

/** `figures[row][column]`, as the table has them; the very same objects each time for a table. */
export function figuresIn(summary: Summary, unit: Unit): readonly (readonly FigureAt[])[] {
  let figures = known.get(summary);
  if (!figures) {
    figures = summary.rows.map((row, rowAt) =>
      summary.columns.flatMap((column, columnAt) => {
        const cell = summary.cells[rowAt]?.[columnAt];
        if (!cell) return [];
        const own = column.unit ?? summary.unit?.value ?? unit;
        return [{ summary, row, column, cell, scope: { ...row.scope, ...told(column.scope) }, unit: own }];
      })
    );
    known.set(summary, figures);
  }
  return figures;
}

/** A column that is of all sources together says nothing against its row's source. */
function told(scope: SummaryScope): SummaryScope {
  const { source, ...others } = scope;
  return source === undefined || source === null ? others : scope;
}

/** The figure as a whole number: amounts in 원, counts as they are; null where there is none, or a fraction of 원. */
export function wholeOf({ cell, column, unit }: FigureAt): bigint | null {
  if (!cell.value) return null;
  const value = column.measure === "amount" ? convert({ value: cell.value, unit }, "원").value : cell.value;
  return wholeNumber(value);
}

function wholeNumber(value: Decimal): bigint | null {
  if (value.scale === 0) return value.coefficient;
  const divisor = 10n ** BigInt(value.scale);
  return value.coefficient % divisor === 0n ? value.coefficient / divisor : null;
}

/** 원 that the last digit of the column's figures stands for; 1 for counts. */
export function stepOf(figure: FigureAt): bigint {
  if (figure.column.measure !== "amount") return 1n;
  const at = figure.summary.columns.indexOf(figure.column);
  const scale = Math.max(0, ...figure.summary.cells.map((row) => row[at]?.value?.scale ?? 0));
  const one = convert({ value: { coefficient: 1n, scale }, unit: figure.unit }, "원").value;
  return one.scale === 0 ? one.coefficient : 1n;
}

/** 원 → the figure's unit. */
export function inUnitOf(figure: FigureAt, whole: bigint): Decimal {
  if (figure.column.measure !== "amount") return { coefficient: whole, scale: 0 };
  return convert({ value: { coefficient: whole, scale: 0 }, unit: "원" }, figure.unit).value;
}

export function isAdditive({ column, row }: FigureAt): boolean {
  return !row.ratio && (column.measure === "amount" || column.measure === "count");
}
