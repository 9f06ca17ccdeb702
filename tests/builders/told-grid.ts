import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { GridBook } from "../../src/hosts/grid/grid-book";
import type { StyleTable } from "../../src/hosts/grid/save/grid-frame";
import { composedLook } from "../../src/hosts/grid/save/look-changes";
import { coveredBy, isMerge } from "../../src/hosts/grid/save/merge-differences";
import { shownLook } from "../../src/hosts/grid/save/shown-look";
import { viewOf } from "../../src/hosts/grid/save/view-edits";
import { withoutMarks } from "../../src/hosts/grid/open/formula-marks";
import { columnName, formatCell, formatRange } from "../../src/workbook/address";
import type { Snapshot, SheetSnapshot } from "../../src/workbook/snapshot";

/** How far looks and lines are compared. */
const ROWS = 20;
const COLUMNS = 14;

/** A grid as somebody sees it, in plain words: two that are equal look and read alike. */
export interface ToldGrid {
  readonly sheets: readonly ToldSheet[];
  readonly names: readonly string[];
}

export interface ToldSheet {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly lines: Readonly<Record<string, string>>;
  readonly view: string;
}

export function toldBook(book: GridBook): ToldGrid {
  const sheets = book.sheets.map(({ data, snapshot }) => ({ data, snapshot }));
  const styles = Object.fromEntries(
    Object.entries(book.workbook.styles).map(([id, style]) => [id, style ?? null])
  );
  return toldGrid(sheets, styles, book.facts);
}

export function toldGrid(
  sheets: readonly { readonly data: IWorksheetData; readonly snapshot: SheetSnapshot }[],
  styles: StyleTable,
  { names }: Pick<Snapshot, "names">
): ToldGrid {
  return {
    sheets: sheets.map(({ data, snapshot }) => toldSheet(data, snapshot, styles)),
    names: names.map(({ name, refersTo, sheet = "" }) => `${sheet} ${name} ${refersTo}`).sort()
  };
}

function toldSheet(data: IWorksheetData, snapshot: SheetSnapshot, styles: StyleTable): ToldSheet {
  const covered = coveredBy(snapshot.merges);
  const cells = snapshot.cells
    .filter((cell) => !covered(cell) && (cell.value !== "" || cell.formula !== undefined))
    .map((cell) => [
      formatCell(cell),
      cell.formula ? withoutMarks(cell.formula) : JSON.stringify(cell.value)
    ]);
  const looks: Record<string, string> = {};
  const lines: Record<string, string> = {};
  for (let row = 0; row < ROWS; row++) {
    const { h = data.defaultRowHeight, hd } = data.rowData[row] ?? {};
    lines[String(row + 1)] = `${h} ${hd === BooleanNumber.TRUE ? "hidden" : ""}`;
    for (let column = 0; column < COLUMNS; column++) {
      const look = shownLook(composedLook(data, { row, column }, styles));
      looks[formatCell({ row, column })] = JSON.stringify(look);
    }
  }
  for (let column = 0; column < COLUMNS; column++) {
    const { w = data.defaultColumnWidth, hd } = data.columnData[column] ?? {};
    lines[columnName(column)] = `${w} ${hd === BooleanNumber.TRUE ? "hidden" : ""}`;
  }
  return {
    name: snapshot.name,
    visibility: snapshot.visibility,
    cells: Object.fromEntries(cells) as Record<string, string>,
    looks,
    merges: snapshot.merges.filter(isMerge).map(formatRange).sort(),
    lines,
    view: JSON.stringify(viewOf(data))
  };
}
