import { parseDecimal, type Decimal } from "../../pledge/decimal";
import type { NarrativeItem, PercentMention } from "../../pledge/narrative";
import type { Cell } from "../../workbook/snapshot";
import { alike, compact, foldSpaces } from "../labels/fold";
import { shownText } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import { itemTree } from "./item-tree";
import { isDone } from "./mentions";
import { textLines } from "./text-lines";

const WHOLE = /대상|정원|전체|총원|현원|목표|계획|모집/;
const PART = /수료|이수|참여|참석|실적|완료|집행|달성|이행/;

const NONE: readonly never[] = [];
/** Figures or a bullet: without them a cell is a mere label. */
const MAY_SAY = /\d.*\d|\d\s*[억조만천백]|^\s*[^\p{L}\p{N}\s([<"'‘“]/su;

/** Heads above each column of a small table, by column. */
export type TableHeads = ReadonlyMap<number, string>;

/**
 * One row of a small table inside 추진현황, as one item: its text is the row's cells joined, its children are the
 * cells that say amounts, dates or bulleted lines, and a percentage takes its part and whole from its neighbours.
 */
export function tableRowItem(
  view: SheetView,
  cells: readonly Cell[],
  heads: TableHeads,
  level: number
): NarrativeItem {
  const [first] = cells;
  const texts = cells.map((cell) => foldSpaces(shownText(cell, view.date1904)));
  const text = texts.join(" | ");
  const children: NarrativeItem[] = [];
  for (const cell of cells) {
    if (typeof cell.value !== "string" || !MAY_SAY.test(cell.value)) continue;
    const items = itemTree(textLines(view, cell), view.vocabulary, level + 1);
    if (items.some(saysSomething)) children.push(...items);
  }
  return {
    cell: view.ref(first ?? { row: 0, column: 0 }),
    line: 0,
    level: level + 1,
    bullet: "",
    text,
    title: text,
    amounts: NONE,
    dates: NONE,
    spans: NONE,
    counts: NONE,
    percents: text.includes("%") ? percentsOf(view, cells, heads) : NONE,
    done: isDone(text),
    inTable: true,
    children
  };
}

function saysSomething(item: NarrativeItem): boolean {
  return (
    item.bullet !== "" ||
    item.amounts.length + item.dates.length + item.spans.length + item.counts.length > 0 ||
    item.children.length > 0
  );
}

function percentsOf(view: SheetView, cells: readonly Cell[], heads: TableHeads): readonly PercentMention[] {
  const found: PercentMention[] = [];
  const figures = cells.flatMap((cell) => {
    const match = /^\s*(\d[\d,]*)\s*[가-힣]{0,3}\s*$/.exec(alike(shownText(cell)));
    const count = match ? parseDecimal((match[1] ?? "").replaceAll(",", "")) : null;
    return count ? [{ count, head: compact(heads.get(cell.column) ?? "") }] : [];
  });
  for (const cell of cells) {
    const shown = alike(shownText(cell)).trim();
    const match = /^(\d[\d,]*(?:\.\d+)?)\s*%$/.exec(shown);
    const percent = match ? parseDecimal((match[1] ?? "").replaceAll(",", "")) : null;
    if (!percent) continue;
    const pair = figures.length === 2 ? pairOf(figures) : { part: null, whole: null };
    found.push({ cell: view.ref(cell), line: 0, text: shown, percent, ...pair });
  }
  return found;
}

function pairOf(figures: readonly { readonly count: Decimal; readonly head: string }[]): {
  readonly part: Decimal | null;
  readonly whole: Decimal | null;
} {
  const [one, other] = figures;
  if (!one || !other) return { part: null, whole: null };
  const swapped =
    (WHOLE.test(other.head) && !WHOLE.test(one.head)) ||
    (PART.test(one.head) && !PART.test(other.head)) ||
    (!WHOLE.test(one.head) && !PART.test(other.head) && one.count.coefficient < other.count.coefficient);
  return swapped ? { part: one.count, whole: other.count } : { part: other.count, whole: one.count };
}
