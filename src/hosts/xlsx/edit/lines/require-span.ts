import type { Axis } from "../file-edit";
import { refuseEdit } from "../messages";
import { lastLine } from "../../../../workbook/lines/line-change";

/** @throws Refusal for lines that no sheet has */
export function requireSpan(sheet: string, axis: Axis, first: number, last: number): void {
  const whole = Number.isInteger(first) && Number.isInteger(last);
  if (whole && first >= 0 && first <= last && last <= lastLine(axis)) return;
  throw refuseEdit("edit-lines-invalid", { sheet, lines: `${first + 1}–${last + 1}` });
}
