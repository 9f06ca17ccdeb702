import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  getDisplayValueFromCell,
  type DocumentDataModel,
  type IUniverInstanceService,
  type Worksheet
} from "@univerjs/core";
import type { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { ActiveCell } from "./grid-state";

/** What a document of the grid ends with. */
const DOCUMENT_END = "\r\n";

/**
 * The cell that typing goes into. What is edited comes from the grid's own editor, so that dates, percentages and
 * formulas read in the formula bar as they read there.
 */
export function activeCellOf(
  sheet: Worksheet,
  at: { readonly row: number; readonly column: number },
  bridge: IEditorBridgeService
): ActiveCell {
  const { row, column } = at;
  const merge = sheet.getMergedCell(row, column);
  return {
    sheet: sheet.getName(),
    row,
    column,
    merge: merge
      ? { top: merge.startRow, bottom: merge.endRow, left: merge.startColumn, right: merge.endColumn }
      : null,
    input: editedText(sheet, at, bridge),
    shown: getDisplayValueFromCell(sheet.getCell(row, column))
  };
}

/** What stands in the cell's editor while the user types there; null where it is not open. */
export function typedText(instances: IUniverInstanceService): string | null {
  const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const text = editor?.getBody()?.dataStream;
  return text === undefined ? null : plainText(text);
}

function editedText(
  sheet: Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  bridge: IEditorBridgeService
): string {
  const editor = bridge.getLatestEditCellState();
  if (editor?.sheetId === sheet.getSheetId() && editor.row === row && editor.column === column) {
    const text = editor.documentLayoutObject.documentModel?.getBody()?.dataStream;
    if (text !== undefined) return plainText(text);
  }
  const cell = sheet.getCellRaw(row, column);
  return cell?.f ?? getDisplayValueFromCell(cell);
}

/** A document's stream of characters as the text that a person reads in it. */
export function plainText(stream: string): string {
  const text = stream.endsWith(DOCUMENT_END) ? stream.slice(0, -DOCUMENT_END.length) : stream;
  return text.replaceAll(/\r\n?/g, "\n");
}
