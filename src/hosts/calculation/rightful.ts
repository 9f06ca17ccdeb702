import { isCellError, type CellValue } from "../../workbook/snapshot";

/** Errors that a formula can rightly give; any other says that the engine does not know the formula. */
const RIGHTFUL: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A", "#NUM!", "#REF!", "#NULL!"]);

/** Whether a value can be what Excel would give too. */
export function isRightful(value: CellValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  return isCellError(value) ? RIGHTFUL.has(value.error) : typeof value !== "number" || Number.isFinite(value);
}
