import { formatCell } from "../../../workbook/address";
import type { CellNote } from "../../../workbook/snapshot";

/** A note as the grid's plugin has it. Sizes in pixels. */
export interface NoteData {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

const WIDTH = 220;
const LINE = 20;
const LINE_LETTERS = 18;
const MOST_LINES = 12;

/** The notes of a sheet by row, then by column; threaded comments are none. */
export function noteData(notes: readonly CellNote[]): Record<number, Record<number, NoteData>> {
  const data: Record<number, Record<number, NoteData>> = {};
  for (const { row, column, text, threaded } of notes) {
    if (threaded) continue;
    const id = `note-${formatCell({ row, column })}`;
    (data[row] ??= {})[column] = { id, row, col: column, width: WIDTH, height: heightFor(text), note: text };
  }
  return data;
}

function heightFor(text: string): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(Math.ceil(line.length / LINE_LETTERS), 1), 0);
  return (Math.min(lines, MOST_LINES) + 1) * LINE;
}
