import {
  BooleanNumber,
  WrapStrategy,
  type IRowData,
  type IWorksheetData,
  type Workbook
} from "@univerjs/core";
import { heightOfText } from "../../../../templates/text-size";
import { contains } from "../../../../workbook/address";
import { requireCell } from "../../../../workbook/steps/outcome";
import { pixelsOfPoints, pointsOfPixels } from "../../open/sizes";
import { shownWidthOfPixels } from "../digits";
import { rectangleOf } from "../places";
import { valueOf } from "../reading/cell-reading";

/** Points, where a look tells none. */
const USUAL_SIZE = 11;

/** Has rows of a sheet grow to what the texts of these cells need; rows that are high enough stay as they are. */
export function withRoomyRows(
  workbook: Workbook,
  data: IWorksheetData,
  roomy: readonly string[]
): IWorksheetData {
  const grown = new Map<number, number>();
  for (const cell of roomy) {
    const { row } = requireCell(cell);
    const needed = neededAt(workbook, data, cell);
    const present = grown.get(row) ?? pointsOfPixels(data.rowData[row]?.h ?? data.defaultRowHeight);
    if (needed > present) grown.set(row, needed);
  }
  if (grown.size === 0) return data;
  const rows = [...grown].map(([row, points]): [number, Partial<IRowData>] => [
    row,
    { ...data.rowData[row], h: pixelsOfPoints(points), ia: BooleanNumber.FALSE }
  ]);
  return { ...data, rowData: { ...data.rowData, ...Object.fromEntries(rows) } };
}

/** Points; 0 for a text that does not break into lines, and for a cell that is merged over several rows. */
function neededAt(workbook: Workbook, data: IWorksheetData, cell: string): number {
  const at = requireCell(cell);
  const content = data.cellData[at.row]?.[at.column];
  const text = content && valueOf(content);
  const style = workbook.getStyles().getStyleByCell(content);
  const merges = data.mergeData.map(rectangleOf);
  const merge = merges.find((each) => contains(each, at));
  if (typeof text !== "string" || style?.tb !== WrapStrategy.WRAP) return 0;
  if (merge && merge.top !== merge.bottom) return 0;
  let width = 0;
  for (let column = at.column; column <= (merge?.right ?? at.column); column++) {
    width += shownWidthOfPixels({ workbook }, data.columnData[column]?.w ?? data.defaultColumnWidth);
  }
  return heightOfText(text, width, style.fs ?? USUAL_SIZE);
}
