import type { CellLink, PlacedContent } from "../../workbook/sheet-content";
import { formatRange, parseRange } from "../../workbook/address";
import { openPackage, writePackage } from "./package/opc-package";
import { sheetEntries } from "./write/book/workbook-part";
import { attributes } from "./write/parts/markup";
import { PartsDraft } from "./write/parts/draft";
import { cellMarkup } from "./write/sheet/cell-markup";
import { linkMarkup } from "./write/sheet/new-sheet-extras";

/** A row to be written below those that a sheet has. */
export interface AppendedRow {
  /** Counted from 1. */
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** Left to right. */
  readonly cells: readonly PlacedContent[];
  readonly links: readonly CellLink[];
}

/** Characters that are held as text before they become bytes. */
const PIECE = 1 << 20;

/**
 * Writes rows below the last row of a sheet that `apply` has just made, each cell with the look of the cell of that row
 * in its column; a column without a content gets the look alone. One row at a time: of a hundred thousand rows, nothing
 * is held but their bytes.
 * @throws Error where the sheet is none of ours. @throws Refusal for a text or number that no cell holds.
 */
export function appendRows(bytes: Uint8Array, sheet: string, rows: Iterable<AppendedRow>): Uint8Array {
  const opened = openPackage(bytes);
  const draft = new PartsDraft(opened);
  const part = sheetEntries(draft).find(({ name }) => name === sheet)?.part;
  if (part === undefined || part === null) throw new Error(`no sheet to append to: ${sheet}`);
  const text = draft.text(part);
  const looks = looksOfLastRow(text);
  const end = text.lastIndexOf("</sheetData>");
  if (end < 0) throw new Error(`no rows to append to: ${sheet}`);

  const output = new PiecewiseText();
  let [last, links] = [0, ""];
  const appended = new PiecewiseText();
  for (const row of rows) {
    appended.add(rowMarkup(row, looks, sheet));
    for (const link of row.links) links += linkMarkup(link);
    last = row.row;
  }
  if (last === 0) return bytes;
  output.add(withDimension(text.slice(0, end), last));
  output.append(appended);
  output.add(withLinks(text.slice(end), links));
  return writePackage(opened, new Map([[part, output.bytes()]]));
}

interface ColumnLook {
  readonly column: string;
  /** The number of its style; undefined for none. */
  readonly style: string | undefined;
}

function looksOfLastRow(text: string): readonly ColumnLook[] {
  const row = text.slice(text.lastIndexOf("<row "), text.lastIndexOf("</row>"));
  return [...row.matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/g)].map(([, column = "", style]) => ({
    column,
    style
  }));
}

function rowMarkup({ row, height, cells }: AppendedRow, looks: readonly ColumnLook[], sheet: string): string {
  const contents = new Map(cells.map((cell) => [cell.cell, cell]));
  let inside = "";
  for (const { column, style } of looks) {
    const name = `${column}${row}`;
    const content = contents.get(name) ?? { value: null };
    const { type, inside: markup } = cellMarkup(content, "", `${sheet}!${name}`);
    const start = `<c${attributes({ r: name, s: style, t: type })}`;
    inside += markup === "" ? `${start}/>` : `${start}>${markup}</c>`;
  }
  return `<row${attributes({ r: row, ht: height, customHeight: 1 })}>${inside}</row>`;
}

function withDimension(text: string, last: number): string {
  return text.replace(/<dimension ref="([^"]*)"\/>/, (whole, ref: string) => {
    const range = parseRange(ref);
    return range ? `<dimension ref="${formatRange({ ...range, bottom: last - 1 })}"/>` : whole;
  });
}

function withLinks(text: string, links: string): string {
  if (links === "") return text;
  const at = text.indexOf("</hyperlinks>");
  if (at < 0) throw new Error("the rows above have no links to go on from");
  return text.slice(0, at) + links + text.slice(at);
}

/** A long text that becomes bytes as it grows. */
class PiecewiseText {
  private readonly pieces: Uint8Array[] = [];
  private text = "";

  add(text: string): void {
    this.text += text;
    if (this.text.length >= PIECE) this.close();
  }

  append(other: PiecewiseText): void {
    this.close();
    other.close();
    this.pieces.push(...other.pieces);
  }

  bytes(): Uint8Array {
    this.close();
    const all = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  private close(): void {
    if (this.text === "") return;
    this.pieces.push(new TextEncoder().encode(this.text));
    this.text = "";
  }
}
