import { formatCell, type CellRef } from "../../../src/workbook/address";
import type { Snapshot } from "../../../src/workbook/snapshot";
import type { Content } from "../book/canvas";
import { formulaOf } from "../book/formula";
import { amountAt } from "../book/notation";
import { missOf } from "../book/sums";
import { placeKey, plainOf, type Place, type TrueBook, type TrueGrid } from "../truth";
import { editCells } from "./edit-snapshot";
import { explanationsOf } from "./explanations";
import type { Seeded } from "./seeded";

/** Figures by row and column. */
export type Figures = readonly (readonly number[])[];

/** Places of a grid with what was put there, in ticks. */
export type Changes = ReadonlyMap<string, number>;

/** The figures once these were typed: every formula of the grid that was not typed over is worked out anew. */
export function withFigures(grid: TrueGrid, changes: Changes): Figures {
  const figures = grid.ticks.map((line, row) =>
    line.map((ticks, column) => changes.get(placeKey({ row, column })) ?? ticks)
  );
  for (const sum of grid.formulas) {
    if (changes.has(placeKey(sum.total))) continue;
    const line = figures[sum.total.row];
    if (line) line[sum.total.column] = (line[sum.total.column] ?? 0) - missOf(figures, sum);
  }
  return figures;
}

export function refOf(grid: TrueGrid, place: Place): CellRef {
  return { sheet: grid.sheet, ...grid.at(place) };
}

export function ticksAt(grid: TrueGrid, { row, column }: Place): number {
  return grid.ticks[row]?.[column] ?? 0;
}

/** The workbook in which these figures were typed at these places; formulas follow, as a spreadsheet makes them. */
export function typed(book: TrueBook, grid: TrueGrid, changes: Changes): Snapshot {
  const formulas = new Map(grid.formulas.map((sum) => [placeKey(sum.total), sum]));
  const cells = new Map<string, Content>();
  withFigures(grid, changes).forEach((line, row) => {
    line.forEach((ticks, column) => {
      const place = { row, column };
      const key = placeKey(place);
      const sum = formulas.get(key);
      if (ticks === ticksAt(grid, place) && !changes.has(key)) return;
      const content: Content =
        sum && !changes.has(key)
          ? {
              value: ticks / 10 ** grid.scale,
              formula: formulaOf(sum.addends, grid.at, book.layout),
              format: "#,##0"
            }
          : amountAt(ticks, grid.scale, place, book.layout).content;
      cells.set(formatCell(grid.at(place)), content);
    });
  });
  return editCells(book.snapshot, grid.sheet, cells);
}

/**
 * The slip of typing these figures at these places, the first of which slipped first; null where no sum of the grid
 * shows it. With `shownAs`, the first cell reads so.
 */
export function slip(
  book: TrueBook,
  grid: TrueGrid,
  changes: readonly (readonly [Place, number])[],
  shownAs?: Content
): Seeded | null {
  const real = changes.filter(([place, ticks]) => ticks !== ticksAt(grid, place));
  const [first] = real;
  if (!first || real.length < changes.length) return null;
  const byPlace = new Map(real.map(([place, ticks]) => [placeKey(place), ticks]));
  const figures = withFigures(grid, byPlace);
  if (grid.sums.every((sum) => Math.abs(missOf(figures, sum)) < 0.0005)) return null;
  const snapshot = typed(book, grid, byPlace);
  return {
    snapshot: shownAs
      ? editCells(snapshot, grid.sheet, new Map([[formatCell(grid.at(first[0])), shownAs]]))
      : snapshot,
    cells: real.map(([place]) => refOf(grid, place)),
    values: real.map(([place]) => plainOf(ticksAt(grid, place), grid.scale)),
    explanations: real.length === 1 ? explanationsOf(grid, figures, new Set(byPlace.keys())) : null
  };
}
