import type { CellRef } from "../../workbook/address";
import type { NarrativeItem } from "../../pledge/narrative";
import { foldSpaces } from "../labels/fold";
import type { Vocabulary } from "../labels/vocabulary";
import { bulletOf } from "./bullets";
import { isDone, mentionsIn } from "./mentions";

/** A line of a text cell, or a row of a small table inside the text. */
export interface SourceLine {
  readonly cell: CellRef;
  readonly line: number;
  readonly text: string;
  /** Items already made, of a row of a table: they go under the item before them. */
  readonly table?: NarrativeItem;
}

const NONE: readonly never[] = [];

interface OpenItem {
  readonly cell: CellRef;
  readonly line: number;
  readonly bullet: string;
  readonly rank: number;
  readonly level: number;
  readonly lines: string[];
  readonly children: (OpenItem | NarrativeItem)[];
}

/**
 * Lines → items. A line without a bullet continues the item before it, in the same cell or the next one; where there
 * is none it begins an item of its own. `tableLevel` is the level of the table's row whose cell the lines are of.
 * Levels are the depth of nesting, whichever bullets a sheet uses.
 */
export function itemTree(
  lines: readonly SourceLine[],
  vocabulary: Vocabulary,
  tableLevel: number | null = null
): readonly NarrativeItem[] {
  const inTable = tableLevel !== null;
  const above = tableLevel ?? 0;
  const roots: (OpenItem | NarrativeItem)[] = [];
  let path: OpenItem[] = [];
  for (const { cell, line, text, table } of lines) {
    if (table) {
      (path.at(-1)?.children ?? roots).push(table);
      continue;
    }
    const { bullet, rank, text: words } = bulletOf(text);
    if (words === "") continue;
    const last = path.at(-1);
    if (rank === 0 && last && (inTable || continues(last, words))) {
      last.lines.push(words);
      continue;
    }
    const own = rank === 0 ? 1 : rank;
    path = path.filter((open) => open.rank < own);
    const parent = path.at(-1);
    const item: OpenItem = {
      cell,
      line,
      bullet,
      rank: own,
      level: above + path.length + 1,
      lines: [words],
      children: []
    };
    (parent?.children ?? roots).push(item);
    path.push(item);
  }
  return roots.map((root) => closed(root, vocabulary, inTable));
}

/**
 * Where no line of the text has a bullet, each line is an item; a bulleted item takes the bare lines behind it. In the
 * narrow cell of a table any bare line is the rest of the one before.
 */
function continues(last: OpenItem, words: string): boolean {
  return last.bullet !== "" || /^[(~,→]/.test(words);
}

function closed(open: OpenItem | NarrativeItem, vocabulary: Vocabulary, inTable: boolean): NarrativeItem {
  if (!("lines" in open)) return open;
  const { cell, line, bullet, level } = open;
  const text = foldSpaces(open.lines.length === 1 ? (open.lines[0] ?? "") : open.lines.join(" "));
  const { title, amounts, dates, spans, counts, percents } = mentionsIn(text, cell, line, vocabulary);
  return {
    cell,
    line,
    text,
    level,
    bullet,
    title,
    amounts,
    dates,
    spans,
    counts,
    // a percentage of a table is told by its row, with the figures beside it
    percents: inTable ? NONE : percents,
    done: isDone(text),
    inTable,
    children:
      open.children.length === 0 ? NONE : open.children.map((child) => closed(child, vocabulary, inTable))
  };
}
