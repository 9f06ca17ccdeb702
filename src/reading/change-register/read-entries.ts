import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import { alike, compact, foldSpaces, normalizeNumber } from "../labels/fold";
import { datesIn } from "../narrative/dates";
import { dateOfSerial, shownText } from "../sheet/cell-text";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Cell, Snapshot } from "../../workbook/snapshot";
import { CHANGE_KINDS, type ChangeKind, type ReadChangeEntry } from "./change-entry";
import { registersIn, type RegisterColumn, type RegisterSheet } from "./register-sheet";

/**
 * All entries of the workbook's 변경대장, ours or the office's own, in the order of sheets and rows. Rows that name
 * neither a pledge nor a change are passed over. A row that gives the name alone gets the number from the cards.
 */
export function changeEntriesOf(snapshot: Snapshot, book: PledgeBook): readonly ReadChangeEntry[] {
  const numbers = new Map(book.pledges.map(({ name, number }) => [compact(name), number]));
  return registersIn(snapshot, book).flatMap((register) =>
    entriesOn(register, snapshot.date1904).map((entry) => {
      const number = entry.number === "" ? (numbers.get(compact(entry.name)) ?? "") : entry.number;
      return { ...entry, number, normalizedNumber: normalizeNumber(number) };
    })
  );
}

type Entry = Omit<ReadChangeEntry, "normalizedNumber">;

function entriesOn({ sheet, header, columns }: RegisterSheet, date1904: boolean): readonly Entry[] {
  const lookup = lookupOf(sheet);
  const told = [...columns].filter(([column]) => column !== "line");
  return lookup.rows.flatMap((row): readonly Entry[] => {
    if (row <= header) return [];
    const cellOf = (column: RegisterColumn): Cell | undefined => {
      const at = columns.get(column);
      if (at === undefined) return undefined;
      const anchor = lookup.anchor(row, at);
      return lookup.at(anchor.row, anchor.column);
    };
    const textOf = (column: RegisterColumn): string => shownText(cellOf(column), date1904).trim();
    const filled = told.flatMap(([, column]) =>
      shownText(lookup.at(row, column)).trim() === "" ? [] : [column]
    );
    if (filled.length === 0 || (textOf("before") === "" && textOf("after") === "" && textOf("reason") === ""))
      return [];
    return [
      {
        date: dateOf(cellOf("date"), date1904),
        kind: kindOf(textOf("kind")),
        number: foldSpaces(textOf("number")),
        name: foldSpaces(textOf("name")),
        before: textOf("before"),
        after: textOf("after"),
        reason: textOf("reason"),
        basis: textOf("basis"),
        cell: { sheet: sheet.name, row, column: Math.min(...filled) }
      }
    ];
  });
}

function dateOf(cell: Cell | undefined, date1904: boolean): CalendarDate | null {
  if (typeof cell?.value === "number" && cell.value > 10_000) return dateOfSerial(cell.value, date1904);
  // in a column of dates "24.7.1." needs no mark to be one
  const text = alike(shownText(cell, date1904)).replace(/^\s*(?=\d{2}\s*[.\-/])/, "'");
  return datesIn(text)[0]?.from ?? null;
}

function kindOf(text: string): ChangeKind | null {
  const wanted = compact(text);
  const found = Object.entries(CHANGE_KINDS).find(([, name]) => name === wanted);
  return found ? (found[0] as ChangeKind) : null;
}
