import type { NotUnderstood } from "../../pledge/pledge-book";
import type { SheetView } from "../sheet/sheet-view";
import type { RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";
import type { GridFound } from "./read-grids";

/** What of a grid was found and could not be read. */
export function gridTroubles(view: SheetView, found: GridFound): readonly NotUnderstood[] {
  const { grid, strangeUnit, tied } = found;
  const troubles: NotUnderstood[] = [];
  for (const row of grid.cells)
    for (const { cell, notation, formula } of row) {
      if (notation !== "uncomputed") continue;
      const range = view.range({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
      troubles.push({ range, reason: "formula-uncomputed", data: { formula: formula ?? "" } });
    }
  if (!grid.unit && strangeUnit) {
    const { row, column, text } = strangeUnit;
    const range = view.range({ top: row, bottom: row, left: column, right: column });
    troubles.push({ range, reason: "unit-unknown", data: { unit: text } });
  }
  if (tied.length > 0)
    troubles.push({ range: grid.range, reason: "columns-ambiguous", data: { labels: tied.join(", ") } });
  return troubles;
}

const NO_AMOUNT = /율|률|%|비고|증감|대비|비중|순위|연번|번호/;
/** Fewer years are the small tables of a narrative. */
const YEARS_OF_A_GRID = 3;

/** A head with years under which no grid was found, and columns with amounts that no head explains. */
export function headTroubles(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[],
  body: readonly RowDraft[],
  grids: readonly GridFound[]
): readonly NotUnderstood[] {
  const last = body.at(-1)?.row ?? header.bottom;
  if (grids.length === 0) {
    const years = drafts.filter(({ roles }) => roles[0] === "year").length;
    if (years < YEARS_OF_A_GRID || body.length < 2) return [];
    const range = view.range({ ...header, bottom: last });
    return [{ range, reason: "grid-unreadable", data: {} }];
  }
  return drafts.flatMap(({ roles, label, column }, at): readonly NotUnderstood[] => {
    if (roles.length > 0 || NO_AMOUNT.test(label)) return [];
    const figures = body.filter(({ amounts }) => amounts[at]?.notation === "number").length;
    if (figures === 0) return [];
    const range = view.range({ top: header.top, bottom: last, left: column, right: column });
    return [{ range, reason: "column-unknown", data: { label } }];
  });
}
