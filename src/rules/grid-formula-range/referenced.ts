import type { Grid } from "../../pledge/grid";
import { sameSheetName } from "../../workbook/snapshot";
import type { CellLookup } from "../../workbook/cell-lookup";
import { LAST_COLUMN, type Rectangle } from "../../workbook/address";
import { sumFormula } from "../../workbook/sum-formula";

/** A cell of the grid that a formula adds: its row and column in the grid. */
export interface Referenced {
  readonly row: number;
  readonly column: number;
}

/** What a total's formula adds, where all of it is cells of its own grid. */
export interface FormulaReach {
  /** A cell that is added twice stands here twice. */
  readonly cells: readonly Referenced[];
  readonly ranges: readonly Rectangle[];
  /** Headers of the grid with a number, such as the year 2022, that the formula adds as if they were amounts. */
  readonly headers: readonly Referenced[];
}

/** Wider ranges are no ranges of a grid. */
const MOST_CELLS = 2000;

/** Where the cells of a grid stand in it. */
export class GridPlaces {
  /** How often a cell was asked for that is none of the grid's. */
  misses = 0;
  private readonly places = new Map<number, Referenced>();

  constructor(grid: Grid) {
    grid.cells.forEach((line, row) => {
      line.forEach(({ cell }, column) => this.places.set(keyOf(cell.row, cell.column), { row, column }));
    });
  }

  /** @param row, column on the sheet */
  at(row: number, column: number): Referenced | null {
    const place = this.places.get(keyOf(row, column));
    if (place) return place;
    this.misses += 1;
    return null;
  }
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/**
 * Null where nothing can be said of the formula: it does something else than add up, takes away, has numbers of its own,
 * or adds amounts that stand outside the grid.
 */
export function reachOf(
  formula: string,
  grid: Grid,
  places: GridPlaces,
  lookup: CellLookup
): FormulaReach | null {
  const sum = sumFormula(formula);
  if (!sum || sum.constant !== 0) return null;
  const headers: Referenced[] = [];
  const cells: Referenced[] = [];
  for (const { sheet, range, sign } of sum.terms) {
    if (sign === -1 || (sheet !== null && !sameSheetName(sheet, lookup.sheet.name))) return null;
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const place = places.at(row, column);
        if (place) {
          cells.push(place);
          continue;
        }
        const found = lookup.at(row, column);
        if (!found || (found.formula === undefined && typeof found.value !== "number")) continue;
        const header = grid.columns.findIndex(({ header: at }) => at.row === row && at.column === column);
        if (header < 0) return null;
        headers.push({ row: -1, column: header });
      }
    }
  }
  return { cells, ranges: sum.terms.map(({ range }) => range), headers };
}
