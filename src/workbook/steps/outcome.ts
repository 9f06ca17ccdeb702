import { refusal, type Refusal } from "../../language/refusal";
import type { MessageData } from "../../language/message";
import { formatCellRef, parseCell, parseRange, type CellAt, type Rectangle } from "../address";
import { PATCH_REFUSALS, type PatchRefusalCode } from "../messages";
import type { Step } from "../patch";
import type { CellContent } from "../snapshot";
import { isCellError, sameSheetName } from "../snapshot";
import type { SheetState, WorkbookState } from "../workbook-state";

/** What a step makes of a state, and the steps that take it back, in the order to apply them. */
export interface Outcome {
  readonly state: WorkbookState;
  readonly inverse: readonly Step[];
}

export function refusePatch(code: PatchRefusalCode, data: MessageData): Refusal {
  return refusal(PATCH_REFUSALS, code, data);
}

export function requireSheet(state: WorkbookState, name: string, title: string): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.snapshot.name === name);
  if (!sheet) throw refusePatch("sheet-missing", { sheet: name, title });
  return sheet;
}

/** A sheet whose cells may be written. */
export function requireWritable(state: WorkbookState, name: string, title: string): SheetState {
  const sheet = requireSheet(state, name, title);
  if (sheet.snapshot.protected) throw refusePatch("sheet-protected", { sheet: name, title });
  return sheet;
}

export function requireFreeName(state: WorkbookState, name: string, title: string): void {
  if (!/^[^:\\/?*[\]]{1,31}$/u.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw refusePatch("sheet-name-invalid", { sheet: name });
  }
  if (state.sheets.some((sheet) => sameSheetName(sheet.snapshot.name, name))) {
    throw refusePatch("sheet-exists", { sheet: name, title });
  }
}

export function requireCell(text: string): CellAt {
  const cell = parseCell(text);
  if (!cell) throw refusePatch("cell-invalid", { cell: text });
  return cell;
}

export function requireRange(text: string): Rectangle {
  const range = parseRange(text);
  if (!range) throw refusePatch("cell-invalid", { cell: text });
  return range;
}

export function replaceSheet(state: WorkbookState, old: SheetState, next: SheetState): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet) => (sheet === old ? next : sheet)) };
}

export function placeOf(sheet: string, cell: CellAt): string {
  return formatCellRef({ sheet, ...cell });
}

/** A cell's content as a message shows it. */
export function describeContent(content: CellContent): string {
  if (content.formula !== undefined) return content.formula;
  if (content.value === null) return "∅";
  if (isCellError(content.value)) return content.value.error;
  return typeof content.value === "string" ? `"${content.value}"` : String(content.value);
}
