import type { IDocumentData } from "@univerjs/core";
import { LAST_COLUMN } from "../../../workbook/address";
import type { Cell } from "../../../workbook/snapshot";
import type { CellLook } from "../../xlsx/looks/cell-look";
import { PLAIN_FONT } from "../../xlsx/looks/fonts";
import type { TextRun } from "../../xlsx/looks/rich-texts";
import type { RichText } from "../../xlsx/looks/sheet-looks";
import type { LinkData } from "./link-data";
import { textData } from "./text-data";

/** The texts of a sheet that are more than a value: in several looks, or a link. */
export class SheetTexts {
  private readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  private readonly links: ReadonlyMap<number, LinkData>;

  constructor(richTexts: readonly RichText[], links: readonly LinkData[]) {
    this.runs = new Map(richTexts.map(({ row, column, runs }) => [placeOf(row, column), runs]));
    this.links = new Map(links.map((link) => [placeOf(link.row, link.column), link]));
  }

  get size(): number {
    return this.runs.size + this.links.size;
  }

  /**
   * The cell's text as a document; null where it is no more than its value. The grid would take a document for the value
   * of a formula or a number, so that those have none.
   */
  textAt(cell: Cell, look: CellLook | undefined): IDocumentData | null {
    const { row, column, value, formula } = cell;
    if (typeof value !== "string" || value === "" || formula !== undefined) return null;
    const own = this.runs.get(placeOf(row, column));
    const link = this.links.get(placeOf(row, column));
    const runs = own?.map(({ text }) => text).join("") === value ? own : undefined;
    if (!runs && !link) return null;
    const font = look?.font ?? PLAIN_FONT;
    return textData(runs ?? [{ text: value, font: null }], font, link && { id: link.id, url: link.payload });
  }
}

function placeOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
