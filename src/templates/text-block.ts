import type { CellFormat } from "../workbook/format";
import { LINE_COLOR, LOOK } from "./look";
import type { SheetDraft } from "./sheet-draft";
import { heightOfLines, wrappedLines } from "./text-size";

/** A cell of a small table inside a card; it reaches over so many columns and rows of the table. */
export interface TableCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** A small table inside a card's text. The first `headerRows` rows look like labels. */
export interface TextTable {
  readonly kind: "table";
  /** Sheet columns that each table column takes; they add up to the width of the text. */
  readonly spans: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly (string | TableCell)[])[];
}

/** One item of 추진현황 with its sub-items, a line each; or a table. */
export type TextBlock = string | TextTable;

/** Where a run of blocks stands: sheet columns, counted from 0. */
export interface TextColumns {
  readonly column: number;
  readonly columns: number;
}

/** Excel cuts off rows that are taller, so a longer item goes on in the next row. */
const MOST_LINES = 20;

/** Points: room to write by hand where there is no text yet. */
const EMPTY_HEIGHT = 44;

/** Writes blocks below one another, a row each (a table: its rows); gives the first row below. */
export function placeBlocks(
  draft: SheetDraft,
  top: number,
  { column, columns }: TextColumns,
  blocks: readonly TextBlock[]
): number {
  let row = top;
  const text = (content: string): void => {
    const place = { row, column, columns };
    const vertical = content.includes("\n") ? "top" : "center";
    draft.set(place, content, { ...LOOK.text, vertical, border: SIDES }).fit(place, content);
    row += 1;
  };
  for (const block of blocks) {
    if (typeof block === "string") splitLong(block, draft.widthOf(column, columns)).forEach(text);
    else row = placeTable(draft, row, column, block);
  }
  if (blocks.length === 0) {
    draft.height(row, EMPTY_HEIGHT);
    text("");
  }
  const bottom = row - 1;
  draft.outline({ top, left: column, bottom, right: column + columns - 1 }, "thin");
  return row;
}

const SIDES = { left: "thin", right: "thin", color: LINE_COLOR } as const;

function splitLong(text: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part: string[] = [];
  for (const line of text.split("\n")) {
    if (part.length > 0 && wrappedLines([...part, line].join("\n"), width) > MOST_LINES) {
      parts.push(part.join("\n"));
      part = [];
    }
    part.push(line);
  }
  return [...parts, part.join("\n")];
}

function placeTable(draft: SheetDraft, top: number, left: number, table: TextTable): number {
  const starts = table.spans.map((_, index) =>
    table.spans.slice(0, index).reduce((sum, span) => sum + span, left)
  );
  const taken = new Set<string>();
  table.rows.forEach((cells, index) => {
    const row = top + index;
    let at = 0;
    for (const cell of cells) {
      const { text, columns = 1, rows = 1 } = typeof cell === "string" ? { text: cell } : cell;
      while (taken.has(`${index},${at}`)) at += 1;
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) taken.add(`${index + down},${at + right}`);
      const span = table.spans.slice(at, at + columns).reduce((sum, width) => sum + width, 0);
      const column = starts[at] ?? left;
      const look: CellFormat = index < table.headerRows ? LOOK.label : LOOK.centered;
      draft.set({ row, column, rows, columns: span }, text, look);
      const lines = wrappedLines(text, draft.widthOf(column, span));
      draft.height(row, heightOfLines(Math.ceil(lines / rows)));
      at += columns;
    }
  });
  return top + table.rows.length;
}
