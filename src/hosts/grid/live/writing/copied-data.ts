import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IRowData,
  type IWorksheetData
} from "@univerjs/core";
import { parseCell } from "../../../../workbook/address";
import type { CopySheetStep } from "../../../../workbook/patch";
import type { RowPlaces } from "../../../../workbook/repeated-rows";
import type { CellContent } from "../../../../workbook/snapshot";
import { numbered, type Numbered } from "../../save/numbered";
import { rangeOf, rectangleOf } from "../places";
import { valueOf } from "../reading/cell-reading";
import { contentData, type CellMatrix } from "./cells";

/** A sheet of the grid as a step copies it: looks, sizes and merges of the sheet, and the cells of the step. */
export function copiedData(
  source: IWorksheetData,
  { id, name }: { readonly id: string; readonly name: string },
  step: CopySheetStep,
  places: RowPlaces
): IWorksheetData {
  const whole = structuredClone(source);
  const cellData = copiedCells(whole, step, places);
  const bottom = Math.max(0, ...Object.keys(cellData).map(Number));
  const visible = step.visibility === undefined || step.visibility === "visible";
  return {
    ...whole,
    id,
    name,
    hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(whole.rowCount + places.growth, bottom + 1),
    cellData,
    rowData: copiedRows(whole.rowData, places),
    mergeData: copiedMerges(whole.mergeData, places),
    freeze: copiedFreeze(whole.freeze, places)
  };
}

function copiedCells({ cellData }: IWorksheetData, step: CopySheetStep, places: RowPlaces): CellMatrix {
  const cells: CellMatrix = {};
  const originals: Numbered<Numbered<ICellData>> = cellData;
  for (const [row, line] of numbered(originals)) {
    for (const place of places.placesOf(row)) {
      for (const [column, { s }] of numbered(line)) {
        if (s !== undefined && s !== null) (cells[place] ??= {})[column] = { s: structuredClone(s) };
      }
    }
  }
  for (const item of step.cells) {
    const at = parseCell(item.cell);
    if (!at) continue;
    const original = cellData[places.sourceOf(at.row).row]?.[at.column];
    const line = (cells[at.row] ??= {});
    line[at.column] = { ...line[at.column], ...writtenData(item, original) };
  }
  return cells;
}

/** A text that stays as it is keeps the looks of its letters. */
function writtenData(item: CellContent, original: ICellData | null | undefined): ICellData {
  const kept = item.formula === undefined && original?.p && valueOf(original) === item.value;
  return kept ? { p: structuredClone(original.p) } : contentData(item);
}

function copiedRows(rows: IWorksheetData["rowData"], places: RowPlaces): Record<number, Partial<IRowData>> {
  const copied: Record<number, Partial<IRowData>> = {};
  const originals: Numbered<Partial<IRowData>> = rows;
  for (const [row, data] of numbered(originals)) {
    for (const place of places.placesOf(row)) copied[place] = structuredClone(data);
  }
  return copied;
}

function copiedMerges(merges: readonly IRange[], places: RowPlaces): IRange[] {
  return merges.flatMap((merge) => places.mergesOf(rectangleOf(merge)).map(rangeOf));
}

function copiedFreeze(freeze: IWorksheetData["freeze"], places: RowPlaces): IWorksheetData["freeze"] {
  if (freeze.ySplit === 0) return freeze;
  const held = places.spansOf({ first: 0, last: freeze.ySplit - 1 }).at(-1);
  const rows = held ? held.last + 1 : 0;
  return { ...freeze, ySplit: rows, startRow: rows > 0 ? rows : -1 };
}
