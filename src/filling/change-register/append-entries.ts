import { refusal } from "../../language/refusal";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import {
  changeRegisterSheet,
  registerRowLooks,
  type RegisterKey,
  type RegisterLine
} from "../../templates/change-register-sheet";
import { formatCell } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { CellChange, Step } from "../../workbook/patch";
import { BLANK, type CellContent, type Snapshot } from "../../workbook/snapshot";
import { usedBy } from "../../workbook/steps/cells";
import { requireCell } from "../../workbook/steps/outcome";
import { CHANGE_REFUSALS } from "../card-changes/messages";
import type { FillNote } from "../fill-note";
import { OVERVIEWS, isOurs, registerSteps } from "../our-sheets";
import { sheetTaken } from "../sheet-names";
import { CHANGE_KINDS, type ChangeEntry } from "../../reading/change-register/change-entry";
import { registersIn, type RegisterSheet } from "../../reading/change-register/register-sheet";

export interface RegisterWork {
  readonly steps: readonly Step[];
  readonly notes: readonly FillNote[];
  readonly added: readonly string[];
}

/**
 * Writes entries below the last one of 변경대장: ours, else the office's own, in the columns that it has; makes the
 * sheet where there is none. Rows that others wrote stay as they are.
 * @throws Refusal register-protected or register-full.
 */
export function appendEntries(
  snapshot: Snapshot,
  book: PledgeBook,
  entries: readonly ChangeEntry[]
): RegisterWork {
  if (entries.length === 0) return { steps: [], notes: [], added: [] };
  const registers = registersIn(snapshot, book);
  const isOwn = ({ sheet }: RegisterSheet): boolean => isOurs(snapshot, sheet, "change-register");
  const register = registers.find(isOwn) ?? registers.find(({ sheet }) => sheet.visibility === "visible");
  if (!register) return newRegister(snapshot, book, entries);
  const { sheet } = register;
  if (sheet.protected) throw refusal(CHANGE_REFUSALS, "register-protected", { sheet: sheet.name });
  const first = firstFreeRow(register, entries.length);
  const line = nextLine(register);
  const changes = entries.flatMap((entry, index) =>
    rowOf(register, first + index, line === null ? null : line + index, entry)
  );
  const looks = entries.flatMap((_, index) => registerRowLooks(first + index));
  const steps: readonly Step[] = [
    { kind: "set-cells", sheet: sheet.name, changes },
    ...(isOwn(register) ? [{ kind: "format" as const, sheet: sheet.name, formats: looks }] : [])
  ];
  const notes = entries.map((_, index): FillNote => ({
    code: "entry-added",
    data: { sheet: sheet.name, row: first + index + 1 }
  }));
  return { steps, notes, added: [] };
}

/** 변경대장 made anew, with the entries or with none. */
export function newRegister(
  snapshot: Snapshot,
  book: PledgeBook,
  entries: readonly ChangeEntry[]
): RegisterWork {
  const base: string = OVERVIEWS["change-register"];
  let sheet = base;
  for (let count = 2; sheetTaken(snapshot, sheet); count++) sheet = `${base} (${count})`;
  const content = changeRegisterSheet(entries.map(lineOf), book.profile, Object.values(CHANGE_KINDS));
  const extent = usedBy(content.cells.map(({ cell }) => requireCell(cell)));
  return {
    steps: [
      { kind: "add-sheet", sheet, content },
      ...registerSteps(snapshot, extent ? [{ sheet, template: "change-register", extent }] : [])
    ],
    notes: [{ code: "sheet-added", data: { sheet } }],
    added: [sheet]
  };
}

function lineOf(entry: ChangeEntry): RegisterLine {
  return { ...entry, date: dayText(entry.date), kind: CHANGE_KINDS[entry.kind] };
}

/** "2026. 11. 26.". */
export function dayText({ year, month, day }: CalendarDate): string {
  return `${year}. ${month}. ${day}.`;
}

/** The row below the last one that has anything in a column of the register. */
function firstFreeRow({ sheet, header, columns }: RegisterSheet, count: number): number {
  const lookup = lookupOf(sheet);
  const own = [...columns.values()];
  const last = Math.max(
    header,
    ...lookup.rows.filter((row) => row > header && own.some((column) => lookup.at(row, column)))
  );
  for (let row = last + 1; row <= last + count; row++) {
    if (own.some((column) => lookup.mergeAt(row, column)))
      throw refusal(CHANGE_REFUSALS, "register-full", {
        sheet: sheet.name,
        cell: formatCell({ row: last, column: own[0] ?? 0 })
      });
  }
  return last + 1;
}

/** The next 연번; null where the register does not count. */
function nextLine({ sheet, header, columns }: RegisterSheet): number | null {
  const column = columns.get("line");
  if (column === undefined) return null;
  const lookup = lookupOf(sheet);
  const lines = lookup.rows.flatMap((row) => {
    const value = row > header ? lookup.at(row, column)?.value : undefined;
    return typeof value === "number" ? [value] : [];
  });
  return Math.max(0, ...lines) + 1;
}

function rowOf(
  register: RegisterSheet,
  row: number,
  line: number | null,
  entry: ChangeEntry
): readonly CellChange[] {
  const texts = { ...lineOf(entry) };
  // an office's register without 구분 tells the kind with what became of the pledge
  if (!register.columns.has("kind")) texts.after = `(${texts.kind}) ${texts.after}`.trim();
  const contentOf = (column: RegisterKey): CellContent =>
    column === "line" ? { value: line } : { value: texts[column] === "" ? null : texts[column] };
  return [...register.columns].flatMap(([column, at]) => {
    const after = contentOf(column);
    return after.value === null ? [] : [{ cell: formatCell({ row, column: at }), before: BLANK, after }];
  });
}
