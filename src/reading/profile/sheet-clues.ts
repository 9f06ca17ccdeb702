import type { Grid } from "../../pledge/grid";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import type { CardField } from "../../pledge/pledge";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { readGrids } from "../grid/read-grids";
import { vocabularyOf } from "../labels/vocabulary";
import type { SheetView } from "../sheet/sheet-view";
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
  const clues = view && { titles: titlesOf(view), grids: gridsOf(readGrids(view)), fields: fieldsOn(view) };
  remembered.set(sheet, { date1904, clues });
  return clues;
}

function fieldsOn(view: SheetView): ReadonlySet<CardField> {
  return new Set(view.labels.flatMap(({ meaning }) => meaning.field ?? []));
}

function gridsOf({ found, tabled }: ReturnType<typeof readGrids>): readonly Grid[] {
  return [...found, ...tabled.flatMap((pledge) => pledge.grids)].map(({ grid }) => grid);
}
