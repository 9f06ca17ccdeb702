import { atOnce } from "../../gradual/gradual";
import type { Grid } from "../../pledge/grid";
import type { PledgeBook } from "../../pledge/pledge-book";
import { columnName, formatCellRef, formatRangeRef, parseRangeRef } from "../../workbook/address";
import type { InsertLinesStep, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { understandAfter } from "../fill";
import type { FillNote } from "../fill-note";
import { takeColumnIn, type WantedColumn } from "./room";

/** The workbook with blank columns where a year needs them. */
export interface Roomy {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  /** What puts the columns in. */
  readonly lines: readonly InsertLinesStep[];
  /** What lets the tables beside the grids take them in, to be done after `lines`. */
  readonly beside: readonly Step[];
  readonly notes: readonly FillNote[];
}

export function withRoom(book: PledgeBook, snapshot: Snapshot, columns: readonly WantedColumn[]): Roomy {
  const lines = columns.map(({ sheet, at }): InsertLinesStep => ({
    kind: "insert-lines",
    sheet,
    axis: "column",
    at,
    count: 1
  }));
  const then = atOnce(understandAfter(book, snapshot, lines));
  const beside = columns.map((column) => takeColumnIn(then.book, then.snapshot, column));
  return {
    ...then,
    lines,
    beside: beside.flatMap(({ steps }) => steps),
    notes: columns.flatMap(({ sheet, at }, index): readonly FillNote[] => [
      { code: "year-column-put", data: { sheet, column: columnName(at) } },
      ...(beside[index]?.notes ?? [])
    ])
  };
}

/** What a note tells of a grid with the column, told of the grid as it stands without it. */
export function asWithoutRoom(note: FillNote, grid: Grid, { at }: WantedColumn): FillNote {
  const { cell } = note.data;
  const place = typeof cell === "string" ? parseRangeRef(cell) : null;
  const back =
    place === null
      ? {}
      : {
          cell: formatCellRef({
            sheet: place.sheet,
            row: place.top,
            column: place.left > at ? place.left - 1 : place.left
          })
        };
  return { ...note, data: { ...note.data, ...back, cells: formatRangeRef(grid.range) } };
}
