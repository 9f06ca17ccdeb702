import type { Message } from "../../language/message";
import { sameSheetName } from "../../workbook/snapshot";
import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]|^'|'$/u;

/** Why Excel would not take this name for the sheet; null where it would. */
export function faultOfName(name: string, sheet: SheetTab, sheets: readonly SheetTab[]): Message | null {
  if (name.trim() === "") return SHEETS.nameEmpty;
  if (name.length > LONGEST) return SHEETS.nameLong;
  if (FORBIDDEN.test(name)) return SHEETS.nameSigns;
  if (/^history$/i.test(name)) return SHEETS.nameReserved;
  const taken = sheets.some((other) => other.id !== sheet.id && sameSheetName(other.name, name));
  return taken ? SHEETS.nameTaken : null;
}
