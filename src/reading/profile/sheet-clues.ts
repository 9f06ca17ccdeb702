import type { Grid } from "../../pledge/grid";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import type { CardField } from "../../pledge/pledge";
import type { Rectangle } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isGridHeading } from "../card/card-draft";
import { readGrids, type GridsOfSheet } from "../grid/read-grids";
import { vocabularyOf } from "../labels/vocabulary";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { cardViewOf } from "../sheet-reading";
import { titlesOf, type ProfileClues } from "./guess-profile";

interface Remembered {
  readonly date1904: boolean;
  readonly clues: ProfileClues | null;
}

const remembered = new WeakMap<SheetSnapshot, Remembered>();

/**
 * What one sheet tells about its office; null for one that holds no cards. Remembered, because each time that a
 * workbook without a profile of its own is read the same first sheets are asked.
 */
export function cluesOf(sheet: SheetSnapshot, date1904: boolean): ProfileClues | null {
  const known = remembered.get(sheet);
  if (known?.date1904 === date1904) return known.clues;
  const view = cardViewOf(sheet, vocabularyOf(DEFAULT_PROFILE), date1904);
  const clues = view && cluesOn(view);
  remembered.set(sheet, { date1904, clues });
  return clues;
}

function cluesOn(view: SheetView): ProfileClues {
  const grids = readGrids(view);
  return { titles: titlesOf(view), grids: gridsOf(grids), fields: fieldsOn(view, grids) };
}

/** What the sheet has a place for; 총사업비 as the head of a grid, or of one of its columns, is no place of a field. */
function fieldsOn(view: SheetView, { found, tabled }: GridsOfSheet): ReadonlySet<CardField> {
  const fields = new Set<CardField>();
  for (const { columns } of tabled)
    for (const { what } of columns) if (what !== "state" && what !== "rate") fields.add(what);
  const heads = [...new Set(tabled.map(({ header }) => header))];
  const inGrid = ({ cell: { row, column }, meaning }: LabelAt): boolean =>
    [...found, ...heads].some(({ top, bottom }) => row >= top && row <= bottom) ||
    (meaning.field === "totalCost" &&
      [...found.map(({ grid }) => grid.range), ...heads].some((grid) =>
        headsColumns(view, grid, row, column)
      ));
  for (const label of view.labels) {
    const field = label.meaning.field ?? label.meaning.inline?.field;
    if (field && !inGrid(label) && !isGridHeading(view, found, label)) fields.add(field);
  }
  return fields;
}

/** 사업비 merged over columns of a grid. */
function headsColumns(view: SheetView, grid: Rectangle, row: number, column: number): boolean {
  const area = view.areaAt(row, column);
  return (
    area.right > area.left &&
    area.bottom < grid.top &&
    area.bottom >= grid.top - 2 &&
    area.right >= grid.left &&
    area.left <= grid.right
  );
}

function gridsOf({ found, tabled }: GridsOfSheet): readonly Grid[] {
  return [...found, ...tabled.flatMap((pledge) => pledge.grids)].map(({ grid }) => grid);
}
