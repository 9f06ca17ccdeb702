import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { formatCell, type CellAt } from "../../../workbook/address";
import type { RichText, WrittenRun } from "../../xlsx/edit/file-edit";
import type { StyleTable } from "./grid-frame";
import { composedLook } from "./look-changes";
import { numbered, type Numbered } from "./numbered";
import { runFont, sameFont, textRuns } from "./text-runs";

/**
 * Texts whose letters are to look otherwise than in the file. A text that looks as its cell does all through is none:
 * it is written with the cell's contents.
 * @param covered cells that merged ranges hide
 */
export function textEdits(
  sheet: string,
  base: IWorksheetData,
  now: IWorksheetData,
  styles: StyleTable,
  covered: (at: CellAt) => boolean
): readonly RichText[] {
  const edits: RichText[] = [];
  for (const [row, cells] of numbered<Numbered<ICellData>>(now.cellData)) {
    for (const [column, cell] of numbered(cells)) {
      if (!cell.p || cell.f || covered({ row, column })) continue;
      const look = composedLook(now, { row, column }, styles);
      const runs = textRuns(cell, look);
      if (!runs) continue;
      const was = base.cellData[row]?.[column];
      const before = was ? textRuns(was, composedLook(base, { row, column }, styles)) : null;
      if (sameRuns(before, runs) || !isRich(runs, before, look)) continue;
      edits.push({ kind: "rich-text", sheet, cell: formatCell({ row, column }), runs });
    }
  }
  return edits;
}

function sameRuns(one: readonly WrittenRun[] | null, other: readonly WrittenRun[]): boolean {
  return (
    one?.length === other.length &&
    one.every(({ text, font }, index) => text === other[index]?.text && sameFont(font, other[index].font))
  );
}

/** Letters that look as their cell need no words of their own, unless the file has others for them. */
function isRich(
  runs: readonly WrittenRun[],
  before: readonly WrittenRun[] | null,
  look: IStyleData
): boolean {
  const plain = runFont(look);
  const asCell = ({ font }: WrittenRun): boolean => sameFont(font, plain);
  return !runs.every(asCell) || (before !== null && before.length > 1);
}
