import { formatCell } from "../../../../workbook/address";
import type { Flag } from "../../../../workbook/flag";
import type { CellNote } from "../../../../workbook/snapshot";
import type { GridServices } from "../grid-services";
import type { KeptComment, KeptFlag } from "../kept/kept-values";

/** The flags of a sheet, in the order of their ids. */
export function flagsFrom(kept: ReadonlyMap<string, KeptFlag>): readonly Flag[] {
  return [...kept]
    .map(([id, flag]) => ({ id, cell: formatCell(flag), severity: flag.severity, text: flag.text }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The user's notes, which the grid shows, and the threaded comments, which it cannot show; in reading order. */
export function notesFrom(
  { notes, unitId }: Pick<GridServices, "notes" | "unitId">,
  sheet: string,
  comments: ReadonlyMap<string, KeptComment>
): readonly CellNote[] {
  const own = [...(notes.getSheetNotes(unitId, sheet)?.values() ?? [])].map(
    ({ row, col, note }): CellNote => ({ row, column: col, text: note, threaded: false })
  );
  const threads = [...comments.values()].map(({ row, column, text }): CellNote => ({
    row,
    column,
    text,
    threaded: true
  }));
  return [...own, ...threads].sort((one, other) => one.row - other.row || one.column - other.column);
}

export function sameFlag(one: Flag, other: Flag): boolean {
  return (
    one.id === other.id &&
    one.cell === other.cell &&
    one.severity === other.severity &&
    one.text === other.text
  );
}

export function sameNote(one: CellNote, other: CellNote): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.text === other.text &&
    one.threaded === other.threaded
  );
}
