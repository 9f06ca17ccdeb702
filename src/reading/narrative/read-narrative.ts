import type { Rectangle } from "../../workbook/address";
import type { NarrativeYear } from "../../pledge/narrative";
import { yearOf } from "../labels/column-labels";
import { alike, compact } from "../labels/fold";
import { columnMeaningOf } from "../grid/header-row";
import type { SheetView } from "../sheet/sheet-view";
import { itemTree, type SourceLine } from "./item-tree";
import { cellsWithin, regionLines } from "./region";

/** A year's heading and the lines under it. */
interface OpenYear {
  readonly year: number;
  readonly head: SourceLine;
  readonly lines: SourceLine[];
}

const HEADS =
  /^(?:연도별?|년도별?|연차별?|구분|시기|추진연도|주요내용|추진내용|주요추진내용|추진실적|추진현황|내용|비고|추진사항|주요실적|세부내용)$/;
const YEAR_LINE =
  /^[\s❏❑□■◇◆○●◎❍◦▶▷<[(〈【《*-]*((?:19|20)\d{2}|'\d{2})\s*년?도?\s*(?:도|추진실적|추진현황|추진사항|주요실적|실적|추진내용)?\s*[>\])〉】》]?\s*:?$/u;

/** The years of 추진현황 in a region; empty where no year is told and none is given. */
export function readNarrative(
  view: SheetView,
  region: Rectangle,
  headingYear: number | null
): readonly NarrativeYear[] {
  const rows = view.rows.filter((row) => row >= region.top && row <= region.bottom);
  const yearColumn = yearColumnOf(view, rows, region);
  const years: OpenYear[] = [];
  const open = (year: number, head: SourceLine): OpenYear => {
    const begun = { year, head, lines: [] };
    years.push(begun);
    return begun;
  };
  let current: OpenYear | null = null;
  const body = yearColumn === null ? region : { ...region, left: yearColumn + 1 };
  let pending: number[] = [];
  const flush = (): void => {
    for (const line of regionLines(view, pending, body)) {
      const year = line.table ? null : yearLine(line.text);
      if (year !== null) current = open(year, line);
      else {
        if (!current && headingYear !== null) current = open(headingYear, line);
        current?.lines.push(line);
      }
    }
    pending = [];
  };
  for (const row of rows) {
    if (isHeadRow(view, row, region)) {
      flush();
      continue;
    }
    const head = yearColumn === null ? undefined : view.cellAt(row, yearColumn);
    const year = columnMeaningOf(view, head)?.year;
    if (head && year !== undefined) {
      flush();
      current = open(year, { cell: view.ref(head), line: 0, text: view.textAt(row, head.column) });
    }
    pending.push(row);
  }
  flush();
  return years.map(({ year, head, lines }) => ({
    cell: head.cell,
    line: head.line,
    text: head.text.trim(),
    year,
    items: itemTree(lines, view.vocabulary)
  }));
}

/** The leftmost column with a year, where something stands at its right. */
function yearColumnOf(view: SheetView, rows: readonly number[], region: Rectangle): number | null {
  let leftmost: number | null = null;
  for (const row of rows) {
    const [first, ...others] = cellsWithin(view, row, region);
    if (!first || columnMeaningOf(view, first)?.roles[0] !== "year") continue;
    const area = view.areaAt(row, first.column);
    const beside = others.length > 0 || area.bottom > row || isHeadRow(view, row - 1, region);
    if (beside && (leftmost === null || first.column < leftmost)) leftmost = first.column;
  }
  return leftmost;
}

function isHeadRow(view: SheetView, row: number, region: Rectangle): boolean {
  const cells = cellsWithin(view, row, region);
  const heads = cells.filter(({ value }) => typeof value === "string" && HEADS.test(compact(value)));
  return (
    heads.length >= 2 &&
    heads.length === cells.length &&
    heads.some(
      ({ value }) => typeof value === "string" && /^(?:연|년|시기|구분|추진연도)/.test(compact(value))
    )
  );
}

function yearLine(text: string): number | null {
  if (text.length > 30) return null;
  const match = YEAR_LINE.exec(alike(text).trim());
  return match ? yearOf((match[1] ?? "").replace("'", "")) : null;
}
