import { parseCell } from "../../../../workbook/address";
import { refuseWrite } from "../messages";
import { attributeIn, childOf, elementAt, outlineOf, type Element } from "../parts/outline";
import { attributeOf, nextTag, type Tag } from "../parts/tags";

/** A worksheet part with the outline of everything but its cells, which are scanned when they are wanted. */
export interface SheetText {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  readonly data: Element;
}

/** Rows and columns count from 0. */
export interface RowText {
  readonly row: number;
  readonly open: Tag;
  /** Offset of the end tag; for an empty row the offset behind it. */
  readonly close: number;
}

export interface CellText {
  readonly column: number;
  readonly element: Element;
}

const CELLS: ReadonlySet<string> = new Set(["sheetData"]);

/** @throws Refusal when the part has no `sheetData`. */
export function sheetTextOf(part: string, text: string): SheetText {
  const root = outlineOf(part, text, CELLS);
  const data = childOf(root, "sheetData");
  if (!data) throw refuseWrite("part-malformed", { part, reason: "no sheetData" });
  return { part, text, root, data };
}

/** The rows in the order of the file. A row without a number follows the one before it. */
export function* rowsOf(sheet: SheetText): Generator<RowText> {
  const { text, data } = sheet;
  const name = `${data.prefix}row`;
  const end = `</${name}`;
  // Without comments and CDATA the next end tag is the row's own: rows that nobody asks for are then skipped whole.
  const plain = !text.slice(data.inner, data.close).includes("<!");
  let row = -1;
  for (let tag = nextTag(text, data.inner); tag && tag.from < data.close;) {
    if (tag.name !== name || tag.kind === "close") {
      tag = nextTag(text, tag.to);
      continue;
    }
    const given = Number(attributeOf(text, tag, "r") ?? "NaN");
    row = Number.isInteger(given) && given > 0 ? given - 1 : row + 1;
    const close =
      tag.kind === "empty"
        ? tag.to
        : plain
          ? text.indexOf(end, tag.to)
          : elementAt(sheet.part, text, tag).close;
    if (close < 0)
      throw refuseWrite("part-malformed", { part: sheet.part, reason: `<${name}> is not closed` });
    yield { row, open: tag, close };
    tag = nextTag(text, close);
  }
}

/** The cells of a row in the order of the file. A cell without an address follows the one before it. */
export function* cellsOf(sheet: SheetText, row: RowText): Generator<CellText> {
  const { text } = sheet;
  const name = `${sheet.data.prefix}c`;
  let column = -1;
  for (let tag = nextTag(text, row.open.to); tag && tag.from < row.close;) {
    if (tag.name !== name || tag.kind === "close") {
      tag = nextTag(text, tag.to);
      continue;
    }
    const element = elementAt(sheet.part, text, tag);
    column = parseCell(attributeIn(text, element, "r") ?? "")?.column ?? column + 1;
    yield { column, element };
    tag = nextTag(text, element.to);
  }
}

export function styleOf(text: string, element: Element): number | undefined {
  const given = Number(attributeIn(text, element, "s") ?? "NaN");
  return Number.isInteger(given) ? given : undefined;
}

/** The look that a new cell of the row takes over; undefined when the row has none of its own. */
export function rowStyleOf(text: string, row: RowText): number | undefined {
  const custom = attributeOf(text, row.open, "customFormat");
  const style = Number(attributeOf(text, row.open, "s") ?? "NaN");
  return (custom === "1" || custom === "true") && Number.isInteger(style) ? style : undefined;
}
