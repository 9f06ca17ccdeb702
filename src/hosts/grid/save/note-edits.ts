import { formatCell } from "../../../workbook/address";
import type { CellNote } from "../../../workbook/snapshot";
import type { NoteText } from "../../xlsx/edit/file-edit";

/** The user's notes that are new, say something else, or are gone. Threaded comments are none. */
export function noteEdits(
  sheet: string,
  base: readonly CellNote[],
  now: readonly CellNote[]
): readonly NoteText[] {
  const [was, is] = [textsOf(base), textsOf(now)];
  return [
    ...[...was.keys()].filter((cell) => !is.has(cell)).map((cell) => edit(sheet, cell, null)),
    ...[...is].filter(([cell, text]) => was.get(cell) !== text).map(([cell, text]) => edit(sheet, cell, text))
  ];
}

function textsOf(notes: readonly CellNote[]): ReadonlyMap<string, string> {
  return new Map(notes.flatMap((note) => (note.threaded ? [] : [[formatCell(note), note.text] as const])));
}

function edit(sheet: string, cell: string, text: string | null): NoteText {
  return { kind: "note", sheet, cell, text };
}
