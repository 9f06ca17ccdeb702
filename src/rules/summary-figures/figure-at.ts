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
  /** The figure as a whole number: amounts in 원, counts as they are; null where there is none, or a fraction of 원. */
  readonly whole: bigint | null;
  /** What the last digit of the column's figures stands for: so many 원; 1 for counts. */
  readonly step: bigint;
}

const known = new WeakMap<Summary, readonly (readonly FigureAt[])[]>();

/** `figures[row][column]`, as the table has them; the very same objects each time for a table. */
export function figuresIn(summary: Summary, unit: Unit): readonly (readonly FigureAt[])[] {
  let figures = known.get(summary);
  if (!figures) known.set(summary, (figures = figuresOf(summary, unit)));
  return figures;
}

function figuresOf(summary: Summary, unit: Unit): readonly (readonly FigureAt[])[] {
  const columns = summary.columns.map((column, at) => {
    const own = column.unit ?? summary.unit?.value ?? unit;
    return { column, scope: told(column.scope), unit: own, step: stepOf(summary, column, at, own) };
  });
  return summary.rows.map((row, rowAt) =>
    columns.flatMap(({ column, scope, unit: own, step }, columnAt): readonly FigureAt[] => {
      const cell = summary.cells[rowAt]?.[columnAt];
      if (!cell) return [];
      const whole = wholeOf(cell, column, own);
      return [{ summary, row, column, cell, scope: { ...row.scope, ...scope }, unit: own, whole, step }];
    })
  );
}

/** A column that is of all sources together says nothing against its row's source. */
function told(scope: SummaryScope): SummaryScope {
  const { source, ...others } = scope;
  return source === undefined || source === null ? others : scope;
}

function wholeOf({ value }: SummaryCell, { measure }: SummaryColumn, unit: Unit): bigint | null {
  if (!value) return null;
  return wholeNumber(measure === "amount" ? convert({ value, unit }, "원").value : value);
}

function wholeNumber(value: Decimal): bigint | null {
  if (value.scale === 0) return value.coefficient;
  const divisor = 10n ** BigInt(value.scale);
  return value.coefficient % divisor === 0n ? value.coefficient / divisor : null;
}

function stepOf({ cells }: Summary, { measure }: SummaryColumn, at: number, unit: Unit): bigint {
  if (measure !== "amount") return 1n;
  const scale = cells.reduce((most, row) => Math.max(most, row[at]?.value?.scale ?? 0), 0);
  const one = convert({ value: { coefficient: 1n, scale }, unit }, "원").value;
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
