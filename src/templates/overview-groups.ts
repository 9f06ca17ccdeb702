import { ZERO, decimal, divide, sum, toNumber, trim } from "../pledge/decimal";
import { formatCell, formatRange, type CellAt } from "../workbook/address";
import type { CellContent } from "../workbook/snapshot";
import { LOOK, COUNT_FORMAT, PERCENT_FORMAT } from "./look";
import type { OverviewColumn } from "./overview-column";
import { TOTAL_LOOK, type PlacedLines } from "./overview-sheet";
import { countText, totalOf, type Stretch } from "./overview-total";
import type { PledgeLine } from "./pledge-line";
import type { SheetDraft } from "./sheet-draft";

/** Pledges counted and added up by what one of their columns says. */
export interface Grouping {
  /** "분야별 집계". */
  readonly heading: string;
  /** "분야". */
  readonly label: string;
  /** The column that is asked. */
  readonly key: string;
  readonly names: readonly string[];
  readonly nameOf: (line: PledgeLine) => string;
}

/** Group name (2 columns), number of pledges, share; then the columns of the table above from here on. */
const OWN_COLUMNS = 4;

/** A table below the pledges, in the same columns; gives the first row below. */
export function placeGroups(
  draft: SheetDraft,
  top: number,
  columns: readonly OverviewColumn[],
  lines: readonly PledgeLine[],
  placed: PlacedLines,
  grouping: Grouping
): number {
  draft.set({ row: top, column: 0, columns: 3 }, `❏ ${grouping.heading}`, LOOK.heading).height(top, 28);
  placeHeaderRow(draft, top + 1, grouping.label, columns);
  const first = top + 2;
  const total = first + grouping.names.length;
  const range = (key: string): Stretch => ({
    top: placed.first,
    bottom: Math.max(placed.first, placed.last),
    column: columns.findIndex((column) => column.key === key)
  });
  grouping.names.forEach((name, index) => {
    const row = first + index;
    const members = lines.filter((line) => grouping.nameOf(line) === name);
    const label = { row, column: 0 };
    draft.set({ ...label, columns: 2 }, name, LOOK.value).height(row, 24);
    const count = { value: members.length, formula: `=${countText(range(grouping.key), label)}` };
    draft.set({ row, column: 2 }, count, { ...LOOK.centered, numberFormat: COUNT_FORMAT });
    draft.set(
      { row, column: 3 },
      shareOf({ row, column: 2 }, { row: total, column: 2 }, members.length, lines.length),
      {
        ...LOOK.centered,
        numberFormat: PERCENT_FORMAT
      }
    );
    columns.slice(OWN_COLUMNS).forEach((column, at) => {
      const cell = (key: string): CellAt => ({ row, column: range(key).column });
      const content = totalOf(column, members, { cell, range, where: { key: grouping.key, equals: label } });
      draft.set({ row, column: OWN_COLUMNS + at }, content, column.format);
    });
  });
  placeGroupTotal(draft, total, first, columns, lines, range);
  draft.outline({ top: top + 1, left: 0, bottom: total, right: draft.lastColumn });
  return total + 1;
}

function placeHeaderRow(
  draft: SheetDraft,
  row: number,
  label: string,
  columns: readonly OverviewColumn[]
): void {
  draft.set({ row, column: 0, columns: 2 }, label, LOOK.label);
  draft.set({ row, column: 2 }, "공약 수", LOOK.label);
  draft.set({ row, column: 3 }, "비율", LOOK.label);
  columns.slice(OWN_COLUMNS).forEach((column, at) => {
    const heading = column.mean
      ? `평균\n${column.label}`
      : column.key === "bySource"
        ? "집행액 계"
        : column.label;
    const own = column.amount ?? column.ratio ?? column.mean;
    draft.set({ row, column: OWN_COLUMNS + at }, own ? heading : null, LOOK.label);
  });
  draft.height(row, 34);
}

/** `=IF(C45=0,"-",ROUND(C41/C45,3))`. */
function shareOf(part: CellAt, whole: CellAt, count: number, all: number): CellContent {
  const value = divide(decimal(count), decimal(all), 3);
  return {
    value: value === null ? "-" : toNumber(trim(value)),
    formula: `=IF(${formatCell(whole)}=0,"-",ROUND(${formatCell(part)}/${formatCell(whole)},3))`
  };
}

function placeGroupTotal(
  draft: SheetDraft,
  row: number,
  first: number,
  columns: readonly OverviewColumn[],
  lines: readonly PledgeLine[],
  range: (key: string) => Stretch
): void {
  const above = (column: number): string =>
    `=SUM(${formatRange({ top: first, bottom: row - 1, left: column, right: column })})`;
  const total = { ...LOOK.centered, ...TOTAL_LOOK };
  draft.set({ row, column: 0, columns: 2 }, "계", LOOK.totalLabel).height(row, 24);
  draft.set(
    { row, column: 2 },
    { value: lines.length, formula: above(2) },
    { ...total, numberFormat: COUNT_FORMAT }
  );
  const share = shareOf({ row, column: 2 }, { row, column: 2 }, lines.length, lines.length);
  draft.set({ row, column: 3 }, share, { ...total, numberFormat: PERCENT_FORMAT });
  columns.slice(OWN_COLUMNS).forEach((column, at) => {
    const place = { row, column: OWN_COLUMNS + at };
    const cell = (key: string): CellAt => ({ row, column: range(key).column });
    const { amount } = column;
    const content = amount
      ? { value: toNumber(trim(sum([ZERO, ...lines.map(amount)]))), formula: above(place.column) }
      : totalOf(column, lines, { cell, range });
    draft.set(place, content, { ...column.format, ...TOTAL_LOOK });
  });
}
