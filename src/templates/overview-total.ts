import { ZERO, decimal, divide, sum, toNumber, trim, type Decimal } from "../pledge/decimal";
import { formatRange, type CellAt } from "../workbook/address";
import type { CellContent } from "../workbook/snapshot";
import { ratioContent, type CellByKey, type OverviewColumn } from "./overview-column";
import type { PledgeLine } from "./pledge-line";

/** A stretch of one column, counted from 0. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

export interface TotalPlace {
  /** The total row's own cell of another column. */
  readonly cell: CellByKey;
  /** The pledges' cells of a column. */
  readonly range: (key: string) => Stretch;
  /** Only the pledges whose cell in this column says the same as the cell. */
  readonly where?: { readonly key: string; readonly equals: CellAt };
}

/** What a total row says of a column: Σ of amounts, ratio of totals, mean of rates, or nothing. */
export function totalOf(
  column: OverviewColumn,
  lines: readonly PledgeLine[],
  place: TotalPlace
): CellContent {
  const { amount, ratio, mean } = column;
  const total = (other: OverviewColumn): Decimal => sum(lines.map((line) => other.amount?.(line) ?? ZERO));
  if (ratio) {
    const { part, whole } = ratio;
    return ratioContent(place.cell(part.key), place.cell(whole.key), total(part), total(whole));
  }
  if (amount) return { value: toNumber(trim(total(column))), formula: sumText(column.key, place) };
  if (!mean) return { value: null };
  const rates = lines.map(mean).filter((rate) => rate !== null);
  const value = divide(sum(rates), decimal(rates.length), 3);
  return { value: value === null ? "-" : toNumber(trim(value)), formula: meanText(column.key, place) };
}

function sumText(key: string, { range, where }: TotalPlace): string {
  return where
    ? `=SUMIF(${fixed(range(where.key))},${criterion(where.equals)},${fixed(range(key))})`
    : `=SUM(${formatRange(rectangle(range(key)))})`;
}

function meanText(key: string, { range, where }: TotalPlace): string {
  const mean = where
    ? `AVERAGEIF(${fixed(range(where.key))},${criterion(where.equals)},${fixed(range(key))})`
    : `AVERAGE(${formatRange(rectangle(range(key)))})`;
  return `=IFERROR(ROUND(${mean},3),"-")`;
}

/** `=COUNTIF($D$7:$D$36,$A41)`. */
export function countText(range: Stretch, equals: CellAt): string {
  return `COUNTIF(${fixed(range)},${criterion(equals)})`;
}

/** `$F$7:$F$36`: stays when the formula is copied down or across. */
export function fixed(stretch: Stretch): string {
  return formatRange(rectangle(stretch)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function rectangle({ top, bottom, column }: Stretch): {
  top: number;
  bottom: number;
  left: number;
  right: number;
} {
  return { top, bottom, left: column, right: column };
}

function criterion(cell: CellAt): string {
  return formatRange({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }).replace(
    /^/,
    "$"
  );
}
