import { formatDecimal } from "../../src/pledge/decimal";
import type { Grid } from "../../src/pledge/grid";
import type { PledgeBook } from "../../src/pledge/pledge-book";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { formatCell, formatRange, parseCell } from "../../src/workbook/address";
import type { CellValue, Snapshot } from "../../src/workbook/snapshot";

/** The pledges and grids of a book in lines, as the tests of the reading write what they expect. */
export function toldBook(book: PledgeBook): string {
  return book.pledges
    .flatMap(({ number, name, grids }) => [[number, name].filter(Boolean).join(" "), ...grids.map(toldGrid)])
    .join("\n");
}

/**
 *     plan A3:D5 백만원 | 총계 | 2023 | 2024
 *     계 | 30 | 10 | 20
 */
function toldGrid(grid: Grid): string {
  const columns = grid.columns.map(({ key }) => key).join(" | ");
  const sheet = grid.key === grid.kind ? "" : grid.key.slice(grid.kind.length);
  const rows = grid.rows.map((row, at) =>
    [row.key, ...(grid.cells[at] ?? []).map(({ amount }) => (amount ? formatDecimal(amount) : "?"))].join(
      " | "
    )
  );
  return [
    `${grid.kind}${sheet} ${formatRange(grid.range)} ${grid.unit?.value ?? "-"} | ${columns}`,
    ...rows
  ].join("\n");
}

/** "A3:D5 grid-unreadable" of each part that was not understood. */
export function toldDoubts(book: PledgeBook): readonly string[] {
  return book.notUnderstood.map(({ range, reason }) => `${formatRange(range)} ${reason}`);
}

export interface ToldError {
  readonly rule: string;
  /** Where it shows, and the cells of its likeliest cause. */
  readonly cells: readonly string[];
}

export function errorsOf(snapshot: Snapshot): readonly ToldError[] {
  const { findings } = checkBook(readBook(snapshot), snapshot, {
    basisDate: { year: 2025, month: 12, day: 31 },
    publicCopy: false
  });
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, cells, causes }) => ({
      rule,
      cells: [...cells.map(formatRange), ...(causes[0]?.cells ?? []).map(formatCell)]
    }));
}

/** The workbook with another value in one cell of its first sheet. */
export function withValue(snapshot: Snapshot, cell: string, value: CellValue): Snapshot {
  const at = parseCell(cell);
  const [sheet, ...others] = snapshot.sheets;
  if (!at || !sheet?.cells.some(({ row, column }) => row === at.row && column === at.column))
    throw new Error(`nothing stands in ${cell}`);
  const cells = sheet.cells.map((old) =>
    old.row === at.row && old.column === at.column ? { row: old.row, column: old.column, value } : old
  );
  return { ...snapshot, sheets: [{ ...sheet, cells }, ...others] };
}
