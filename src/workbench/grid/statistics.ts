import { CellValueType, type ICellData, type Worksheet } from "@univerjs/core";
import type { Rectangle } from "../../workbook/address";
import type { Statistics } from "./grid-state";

/**
 * Sum and count of what is selected, as Excel's status bar: hidden rows and columns left out. Only cells that are there
 * are looked at, so that whole columns cost nothing.
 */
export function statisticsOf(sheet: Worksheet, selections: readonly Rectangle[]): Statistics | null {
  let sum = 0;
  let numbers = 0;
  let filled = 0;
  sheet.getCellMatrix().forEach((row, cells) => {
    const across = selections.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (across.length === 0 || !sheet.getRowVisible(row)) return;
    for (const [key, cell] of Object.entries(cells) as [string, ICellData | null | undefined][]) {
      const column = Number(key);
      if (!cell || !across.some(({ left, right }) => column >= left && column <= right)) continue;
      if (!sheet.getColVisible(column)) continue;
      const value = cell.v ?? (cell.p ? cell.p.body?.dataStream : null);
      if (value === null || value === undefined || value === "") continue;
      filled++;
      if (typeof value !== "number" || cell.t === CellValueType.BOOLEAN) continue;
      sum += value;
      numbers++;
    }
  });
  if (filled === 0) return null;
  return { sum: asExcelShows(sum), average: numbers > 0 ? asExcelShows(sum / numbers) : 0, numbers, filled };
}

/** Fifteen digits, so that 0.1 + 0.2 reads 0.3. */
function asExcelShows(value: number): number {
  return Number(value.toPrecision(15));
}
