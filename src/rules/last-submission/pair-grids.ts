import type { BaselineGrid } from "../../pledge/baseline";
import type { Pledge } from "../../pledge/pledge";
import { tableOfBaseline, tableOfGrid, type FigureTable } from "./figure-table";
import { likeness } from "./likeness";

/** A grid of now beside what it was: several tables where pledges were merged since. */
export interface GridsThen {
  readonly now: FigureTable;
  readonly was: readonly FigureTable[];
}

export interface PairedGrids {
  readonly pairs: readonly GridsThen[];
  /** Tables of the last submission that no grid of now stands for. */
  readonly gone: readonly FigureTable[];
}

/** A grid whose kind was only guessed is found again by its figures: nearly all of them must be there. */
const NEARLY_ALL = 0.8;

/** @param then the grids of the pledge, and of each that was merged into it since */
export function pairGridsThen(
  pledge: Pick<Pledge, "grids">,
  then: readonly { readonly grids: readonly BaselineGrid[] }[]
): PairedGrids {
  const tables = pledge.grids.map(tableOfGrid);
  const found = new Map<FigureTable, FigureTable[]>(tables.map((table) => [table, []]));
  const gone: FigureTable[] = [];
  for (const { grids } of then) {
    const free = new Set(tables);
    const left = grids.map(tableOfBaseline).filter((was) => {
      const now = best(
        was,
        [...free].filter(({ kind }) => kind === was.kind)
      );
      if (now) {
        free.delete(now);
        found.get(now)?.push(was);
      }
      return !now;
    });
    for (const was of left) {
      const now = best(
        was,
        [...free].filter((table) => likeness(table, was) >= NEARLY_ALL)
      );
      if (now) {
        free.delete(now);
        found.get(now)?.push(was);
      } else gone.push(was);
    }
  }
  return { pairs: [...found].flatMap(([now, was]) => (was.length > 0 ? [{ now, was }] : [])), gone };
}

/** The one that is most like it; the first of several alike. */
function best(was: FigureTable, tables: readonly FigureTable[]): FigureTable | null {
  if (tables.length < 2) return tables[0] ?? null;
  let chosen: FigureTable | null = null;
  let most = -1;
  for (const table of tables) {
    const like = likeness(table, was);
    if (like > most) [chosen, most] = [table, like];
  }
  return chosen;
}
