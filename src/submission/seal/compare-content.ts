import { lookupOf } from "../../workbook/cell-lookup";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { volatileFunction } from "./canonical-formula";
import { differences, type CellDifference } from "./compare-cells";
import { compareRows } from "./compare-lines";
import type { SealChange } from "./seal-change";
import type { SealedCell } from "./sealed-cells";

interface Told {
  readonly lines: readonly {
    how: "added" | "removed";
    axis: "row" | "column";
    first: number;
    last: number;
  }[];
  readonly cells: readonly CellDifference[];
}

/** What changed on a sheet, told in the fewest words: cell by cell, or as rows or columns that came or went. */
export function compareContent(
  sheet: SheetSnapshot,
  before: readonly SealedCell[],
  now: readonly SealedCell[]
): readonly SealChange[] {
  const plain: Told = { lines: [], cells: differences(before, now) };
  if (plain.cells.length <= 1) return changesOf(sheet, plain);
  const byRow = compareRows(before, now);
  const byColumn = compareRows(turned(before), turned(now));
  const readings: Told[] = [plain];
  if (byRow) {
    readings.push({
      lines: byRow.rows.map((rows) => ({ ...rows, axis: "row" as const })),
      cells: byRow.cells
    });
  }
  if (byColumn) {
    const lines = byColumn.rows.map((columns) => ({ ...columns, axis: "column" as const }));
    readings.push({ lines, cells: byColumn.cells.map(turnedBack) });
  }
  const [shortest = plain] = [...readings].sort((one, other) => words(one) - words(other));
  return changesOf(sheet, shortest);
}

/** Formulas that merely follow moved lines are told together. */
function words({ lines, cells }: Told): number {
  const own = lines.length > 0 ? cells.filter(({ how }) => how !== "formula") : cells;
  return lines.length + own.length;
}

function changesOf(sheet: SheetSnapshot, { lines, cells }: Told): readonly SealChange[] {
  const lookup = lookupOf(sheet);
  return [
    ...lines.map((line): SealChange => ({ kind: "lines", sheet: sheet.name, ...line })),
    ...[...cells]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column, how }): SealChange => {
        const formula = how === "recalculated" ? lookup.at(row, column)?.formula : undefined;
        const cell = { sheet: sheet.name, row, column };
        return {
          kind: "cell",
          how,
          cell,
          volatile: formula === undefined ? null : volatileFunction(formula)
        };
      })
  ];
}

function turned(cells: readonly SealedCell[]): readonly SealedCell[] {
  return cells
    .map((cell) => ({ ...cell, row: cell.column, column: cell.row }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function turnedBack({ row, column, how }: CellDifference): CellDifference {
  return { row: column, column: row, how };
}
