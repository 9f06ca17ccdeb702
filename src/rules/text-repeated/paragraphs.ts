import type { NarrativeItem, NarrativeYear } from "../../pledge/narrative";

/** Something that can stand twice: an item's heading, a longer text below one, a small table. */
export interface Paragraph {
  readonly kind: "heading" | "paragraph" | "table";
  /** Of a table its first row. */
  readonly item: NarrativeItem;
  readonly title: string;
  /** What is compared, without spaces and punctuation: one text, or the cells of each row. */
  readonly rows: readonly (readonly string[])[];
}

/** Shorter texts ("계", "참여인원 : 50명") recur by nature. */
const SHORTEST = { heading: 5, paragraph: 15 } as const;
/** A table of fewer cells may be equal by chance. */
const FEWEST_CELLS = 4;

export function* paragraphsOf(sections: readonly NarrativeYear[]): Generator<Paragraph> {
  for (const section of sections) yield* paragraphsIn(section.items);
}

function* paragraphsIn(items: readonly NarrativeItem[]): Generator<Paragraph> {
  let table: NarrativeItem[] = [];
  for (const item of items) {
    if (item.inTable) {
      table.push(item);
      continue;
    }
    yield* tableOf(table);
    table = [];
    const kind = item.level === 1 ? "heading" : "paragraph";
    const words = folded(kind === "heading" ? item.title : item.text);
    if (words.length >= SHORTEST[kind]) yield { kind, item, title: item.title, rows: [[words]] };
    yield* paragraphsIn(item.children);
  }
  yield* tableOf(table);
}

/** Rows one below the other are one table: a head alone ("구분 | 등급 | 비고") may well stand over two of them. */
function* tableOf(rows: readonly NarrativeItem[]): Generator<Paragraph> {
  const [first] = rows;
  const cells = rows.map((row) => row.text.split("|").map(folded));
  const last = rows[rows.length - 1]?.title ?? "";
  if (first && cells.flat().length >= FEWEST_CELLS)
    yield { kind: "table", item: first, title: last, rows: cells };
}

/**
 * The same words. Headings that each tell an amount or a date of their own are two things, and rows are the same
 * where one begins with the cells of the other: a remark may stand behind.
 */
export function repeats(one: Paragraph, other: Paragraph): boolean {
  if (one.kind !== other.kind || one.rows.length !== other.rows.length) return false;
  if (!one.rows.every((row, at) => startsAlike(row, other.rows[at] ?? []))) return false;
  if (one.kind !== "heading") return true;
  return isBare(one.item) || isBare(other.item) || folded(one.item.text) === folded(other.item.text);
}

function startsAlike(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((cell, at) => cell === other[at]);
}

function isBare(item: NarrativeItem): boolean {
  return item.amounts.length === 0 && item.dates.length === 0;
}

function folded(text: string): string {
  return text.replace(/[\s·․‧,.:]+/gu, "");
}
