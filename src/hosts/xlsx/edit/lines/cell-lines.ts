import {
  columnName,
  formatCell,
  LAST_COLUMN,
  LAST_ROW,
  parseCell,
  type CellAt
} from "../../../../workbook/address";
import { insertion, setAttributes } from "../../write/parts/element-edits";
import { attributes } from "../../write/parts/markup";
import { elementAt } from "../../write/parts/outline";
import { attributeOf, attributesOf, nextTag, type Attribute, type Tag } from "../../write/parts/tags";
import type { TextEdit } from "../../write/parts/text-edit";
import { cellsOf, rowsOf, styleOf, type RowText, type SheetText } from "../../write/sheet/sheet-text";
import { movedLine, movedSpan, type LineChange } from "../../../../workbook/lines/line-change";
import { movedRef } from "../../../../workbook/lines/moved-area";

/** The edits of a sheet's rows and cells: moved, removed, and new ones that look like those before them. */
export function cellLineEdits(sheet: SheetText, change: LineChange): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const start = `<${sheet.data.prefix}f`;
  let ahead = sheet.text.indexOf(start, sheet.data.inner);
  for (const row of rowsOf(sheet)) {
    if (ahead >= 0 && ahead < row.open.from) ahead = sheet.text.indexOf(start, row.open.from);
    const moves = change.axis === "row" ? rowEdits(sheet, row, change) : columnEdits(sheet, row, change);
    edits.push(...moves.edits);
    if (!moves.gone && ahead >= 0 && ahead < row.close) edits.push(...formulaRangeEdits(sheet, row, change));
    if (change.axis === "row" && row.row === change.at - 1) {
      edits.push(...newRows(sheet, row, change.inserted));
    }
  }
  return edits;
}

interface RowOutcome {
  readonly edits: readonly TextEdit[];
  /** Whether the whole row is taken out. */
  readonly gone: boolean;
}

function rowEdits(sheet: SheetText, row: RowText, change: LineChange): RowOutcome {
  const { text } = sheet;
  const to = movedLine(change, row.row);
  if (to === row.row) return { edits: [], gone: false };
  if (to === null) {
    return { edits: [{ from: row.open.from, to: endOfRow(text, row), text: "" }], gone: true };
  }
  const edits = [...setAttributes(text, { open: row.open, name: row.open.name }, { r: to + 1 })];
  for (const tag of cellTags(sheet, row)) {
    const place = placeIn(text, tag);
    const at = place && parseCell(place.value);
    if (at) edits.push(rewritten(place, { row: to, column: at.column }));
  }
  return { edits, gone: false };
}

function columnEdits(sheet: SheetText, row: RowText, change: LineChange): RowOutcome {
  const { text } = sheet;
  const edits: TextEdit[] = [];
  let column = -1;
  let widest = -1;
  for (const tag of cellTags(sheet, row)) {
    column = parseCell(placeIn(text, tag)?.value ?? "")?.column ?? column + 1;
    const to = movedLine(change, column);
    if (to === null) {
      edits.push({ from: tag.from, to: endOfCell(sheet, tag), text: "" });
      continue;
    }
    widest = Math.max(widest, to);
    if (to !== column) edits.push(...placed(text, tag, { row: row.row, column: to }));
    if (column === change.at - 1 && change.inserted > 0) {
      const markup = newCells(sheet, row, tag, change);
      if (markup === "") continue;
      widest = Math.max(widest, Math.min(column + change.inserted, LAST_COLUMN));
      edits.push(insertion(endOfCell(sheet, tag), markup));
    }
  }
  return { edits: [...edits, ...spanEdits(text, row, change, widest)], gone: false };
}

function placed(text: string, tag: Tag, at: CellAt): readonly TextEdit[] {
  const place = placeIn(text, tag);
  if (place) return [rewritten(place, at)];
  return setAttributes(text, { open: tag, name: tag.name }, { r: formatCell(at) });
}

function rewritten({ from, to }: Pick<Attribute, "from" | "to">, at: CellAt): TextEdit {
  return { from, to, text: `r="${formatCell(at)}"` };
}

/** The address of a cell as it is written; nearly every program writes it first. */
function placeIn(text: string, tag: Tag): Pick<Attribute, "value" | "from" | "to"> | undefined {
  const from = tag.from + 1 + tag.name.length;
  if (!text.startsWith(' r="', from)) return attributesOf(text, tag).find(({ name }) => name === "r");
  const to = text.indexOf('"', from + 4);
  return { value: text.slice(from + 4, to), from: from + 1, to: to + 1 };
}

/** The start tags of a row's cells, without a look at what is in them. */
function* cellTags(sheet: SheetText, row: RowText): Generator<Tag> {
  const name = `${sheet.data.prefix}c`;
  for (let tag = nextTag(sheet.text, row.open.to); tag && tag.from < row.close;) {
    if (tag.name === name && tag.kind !== "close") yield tag;
    tag = nextTag(sheet.text, tag.to);
  }
}

/** Shared, array and data-table formulas tell their range, and a data table the cells that its inputs go to. */
function formulaRangeEdits(sheet: SheetText, row: RowText, change: LineChange): readonly TextEdit[] {
  const { text } = sheet;
  const name = `${sheet.data.prefix}f`;
  const edits: TextEdit[] = [];
  let column = -1;
  let kept = true;
  for (let tag = nextTag(text, row.open.to); tag && tag.from < row.close; tag = nextTag(text, tag.to)) {
    if (tag.kind === "close") continue;
    if (tag.name === `${sheet.data.prefix}c`) {
      column = parseCell(placeIn(text, tag)?.value ?? "")?.column ?? column + 1;
      kept = change.axis === "row" || movedLine(change, column) !== null;
    } else if (tag.name === name && kept) edits.push(...rangeEdits(text, tag, change));
  }
  return edits;
}

/** The cells that the inputs of a data table go to, and how it is told that such a cell is gone. */
const INPUTS: ReadonlyMap<string, string> = new Map([
  ["r1", "del1"],
  ["r2", "del2"]
]);

function rangeEdits(text: string, tag: Tag, change: LineChange): readonly TextEdit[] {
  const wanted: Record<string, string> = {};
  for (const { name, value } of attributesOf(text, tag)) {
    const input = INPUTS.get(name);
    if (name !== "ref" && input === undefined) continue;
    const moved = movedRef(change, value);
    if (moved !== null) wanted[name] = moved;
    else if (input !== undefined) wanted[input] = "1";
  }
  return setAttributes(text, { open: tag, name: tag.name }, wanted);
}

const ROW_LOOK: ReadonlySet<string> = new Set([
  "s",
  "customFormat",
  "ht",
  "customHeight",
  "thickTop",
  "thickBot"
]);

/** New rows that look like the row: its own look, its height, and the looks of its cells. */
function newRows(sheet: SheetText, row: RowText, count: number): readonly TextEdit[] {
  if (count === 0) return [];
  const { text, data } = sheet;
  const level = sharedLevel(sheet, row);
  const own = attributesOf(text, row.open).filter(
    ({ name }) => ROW_LOOK.has(name) || name.endsWith(":dyDescent")
  );
  const looks = [...cellsOf(sheet, row)].flatMap(({ column, element }) => {
    const style = styleOf(text, element);
    return style === undefined ? [] : [{ column, style }];
  });
  if (looks.length === 0 && level === 0 && !own.some(({ name }) => ROW_LOOK.has(name))) return [];
  const given = attributes({
    ...Object.fromEntries(own.map(({ name, value }) => [name, value])),
    outlineLevel: level > 0 ? level : undefined
  });
  const rows: string[] = [];
  for (let number = row.row + 2; number <= Math.min(row.row + 1 + count, LAST_ROW + 1); number++) {
    const cells = looks.map(
      ({ column, style }) => `<${data.prefix}c r="${columnName(column)}${number}" s="${style}"/>`
    );
    rows.push(`<${data.prefix}row r="${number}"${given}>${cells.join("")}</${data.prefix}row>`);
  }
  return [insertion(endOfRow(text, row), rows.join(""))];
}

/** The level of the group that the row and the next one both lie in; 0 for none. */
function sharedLevel(sheet: SheetText, row: RowText): number {
  const { text, data } = sheet;
  const next = nextTag(text, endOfRow(text, row));
  if (next?.name !== `${data.prefix}row` || next.kind === "close") return 0;
  const number = attributeOf(text, next, "r");
  if (number !== undefined && Number(number) !== row.row + 2) return 0;
  const levels = [row.open, next].map((tag) => Number(attributeOf(text, tag, "outlineLevel") ?? 0));
  return Math.min(...levels);
}

/** New cells behind the cell that look like it. */
function newCells(sheet: SheetText, row: RowText, tag: Tag, { at, inserted }: LineChange): string {
  const style = attributeOf(sheet.text, tag, "s");
  if (style === undefined) return "";
  let markup = "";
  for (let column = at; column < Math.min(at + inserted, LAST_COLUMN + 1); column++) {
    markup += `<${tag.name}${attributes({ r: formatCell({ row: row.row, column }), s: style })}/>`;
  }
  return markup;
}

/** `spans` only helps readers to make room, but a cell outside of it is an error. */
function spanEdits(text: string, row: RowText, change: LineChange, widest: number): readonly TextEdit[] {
  const spans = attributeOf(text, row.open, "spans");
  if (spans === undefined) return [];
  const moved = spans
    .trim()
    .split(/\s+/)
    .flatMap((span) => {
      const [first = NaN, last = NaN] = span.split(":").map(Number);
      return movedSpan(change, { first: first - 1, last: last - 1 }) ?? [];
    });
  const tail = moved[moved.length - 1];
  const written = moved.map((span) => {
    const last = span === tail ? Math.max(span.last, widest) : span.last;
    return `${span.first + 1}:${last + 1}`;
  });
  const wanted = written.length > 0 ? written.join(" ") : undefined;
  return wanted === spans
    ? []
    : setAttributes(text, { open: row.open, name: row.open.name }, { spans: wanted });
}

function endOfRow(text: string, row: RowText): number {
  return row.open.kind === "empty" ? row.open.to : text.indexOf(">", row.close) + 1;
}

function endOfCell(sheet: SheetText, tag: Tag): number {
  return tag.kind === "empty" ? tag.to : elementAt(sheet.part, sheet.text, tag).to;
}
