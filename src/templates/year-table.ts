import type { YearText } from "./card-data";
import { besideLabels } from "./card-frame";
import { LOOK } from "./look";
import type { SheetDraft } from "./sheet-draft";
import { placeBlocks } from "./text-block";

/** 연도별 | 주요 내용: a row for each item, the year's cell merged over its rows; gives the first row below. */
export function placeYears(
  draft: SheetDraft,
  top: number,
  heading: string,
  years: readonly YearText[]
): number {
  const text = besideLabels(draft);
  draft.set({ row: top, column: 0, columns: text.column }, "연도별", LOOK.label);
  draft.set({ row: top, ...text }, heading, LOOK.label);
  draft.height(top, 22);
  let row = top + 1;
  for (const { year, blocks } of years) {
    const next = placeBlocks(draft, row, text, blocks);
    draft.set({ row, column: 0, rows: next - row, columns: text.column }, `${year}년`, LOOK.label);
    row = next;
  }
  draft.outline({ top, left: 0, bottom: row - 1, right: draft.lastColumn });
  return row;
}
