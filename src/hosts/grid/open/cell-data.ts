import { CellValueType, type ICellData } from "@univerjs/core";
import { isCellError, type Cell } from "../../../workbook/snapshot";
import { withoutMarks } from "./formula-marks";

/** A text that a grid would take for something else: a number, a truth, an error, a formula. */
export function readsOtherwise(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return false;
  if (!Number.isNaN(Number(trimmed))) return true;
  const first = trimmed[0];
  if (first === "=" || first === "#" || first === "'") return true;
  return /^(?:true|false)$/i.test(trimmed);
}

/**
 * A cell as the grid has it: its value, its formula and the id of its look.
 * @param forced its look says that a text is a text
 */
export function cellData(cell: Cell, style: string, forced: boolean): ICellData {
  const { value, formula } = cell;
  const f = formula === undefined ? {} : { f: withoutMarks(formula) };
  if (value === null) return { s: style, ...f };
  if (typeof value === "number") return { s: style, v: value, t: CellValueType.NUMBER, ...f };
  if (typeof value === "boolean") return { s: style, v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
  if (isCellError(value)) return { s: style, v: value.error, t: CellValueType.STRING, ...f };
  const t = forced || readsOtherwise(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { s: style, v: value, t, ...f };
}

/**
 * A cell that an array formula or a data table fills together with others. The grid gets its value alone: it would let
 * the formula spill over the values of the others, and call that an error.
 */
export function filledData({ row, column, value }: Cell, style: string, forced: boolean): ICellData {
  return cellData({ row, column, value }, style, forced);
}
