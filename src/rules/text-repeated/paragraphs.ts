import type { NarrativeItem, NarrativeYear } from "../../pledge/narrative";

/** Something that can stand twice: an item's heading, a longer text below one, a small table. */
export interface Paragraph {
  readonly kind: "heading" | "paragraph" | "table";
  /** Of a table its first row. */
  readonly item: NarrativeItem;
  readonly title: string;
  /** What is compared, without spaces: one text, or each row with "|" between its cells. */
  readonly rows: readonly string[];
}

/** Shorter texts ("계", "참여인원 : 50명") recur by nature. */
const SHORTEST = { heading: 5, paragraph: 15 } as const;
/** A table of fewer cells may be equal by chance. */
const FEWEST_CELLS = 4;

export function paragraphsOf(sections: readonly NarrativeYear[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const section of sections) addParagraphs(section.items, found);
  return found;
}

function addParagraphs(items: readonly NarrativeItem[], found: Paragraph[]): void {
  let table: NarrativeItem[] = [];
  for (const item of items) {
    if (item.inTable) {
      table.push(item);
      continue;
    }
    if (table.length > 0) addTable(table, found);
    table = [];
    const kind = item.level === 1 ? "heading" : "paragraph";
    const words = folded(kind === "heading" ? item.title : item.text);
    if (words.length >= SHORTEST[kind]) found.push({ kind, item, title: item.title, rows: [words] });
    addParagraphs(item.children, found);
  }
  if (table.length > 0) addTable(table, found);
}

/** Rows one below the other are one table: a head alone ("구분 | 등급 | 비고") may well stand over two of them. */
function addTable(rows: readonly NarrativeItem[], found: Paragraph[]): void {
  const [first] = rows;
  const texts = rows.map((row) => folded(row.text));
  const cells = texts.reduce((count, text) => count + text.split("|").length, 0);
  const title = first?.title ?? "";
  if (first && cells >= FEWEST_CELLS) found.push({ kind: "table", item: first, title, rows: texts });
}

/**
 * The same words. Headings that each tell an amount or a date of their own are two things, and rows are the same
 * where one begins with the cells of the other: a remark may stand behind.
 */
export function repeats(one: Paragraph, other: Paragraph): boolean {
  if (one.kind !== other.kind || one.rows.length !== other.rows.length) return false;
  if (one.kind === "table") return one.rows.every((row, at) => startsAlike(row, other.rows[at] ?? ""));
  if (one.rows[0] !== other.rows[0]) return false;
  if (one.kind === "paragraph") return true;
  return isBare(one.item) || isBare(other.item) || folded(one.item.text) === folded(other.item.text);
}

function startsAlike(one: string, other: string): boolean {
  return `${one}|`.startsWith(`${other}|`) || `${other}|`.startsWith(`${one}|`);
}

function isBare(item: NarrativeItem): boolean {
  return item.amounts.length === 0 && item.dates.length === 0;
}

function folded(text: string): string {
  return text.replaceAll(" ", "");
}
