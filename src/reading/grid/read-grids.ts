import type { NotUnderstood } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import type { SheetView } from "../sheet/sheet-view";
import type { GridFound } from "./grids-of-table";
import { bestReadings, readTable } from "./read-table";
import { roundingClues, roundingOf } from "./rounding";
import { withoutSplitSums } from "./split-grids";
import { readSourceTables } from "./source-tables";
import type { TabledPledge } from "./tabled-pledge";
import { findTables } from "./tables";

export type { GridFound } from "./grids-of-table";
export type { TabledPledge } from "./tabled-pledge";

export interface GridsOfSheet {
  readonly found: readonly GridFound[];
  /** Of tables with a pledge a row or a block; such a table's grids are here alone. */
  readonly tabled: readonly TabledPledge[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Every grid of the sheet; those without years last. */
export function readGrids(view: SheetView): GridsOfSheet {
  const readings = bestReadings(findTables(view).map(readTable), readSourceTables(view));
  const whole = withoutSplitSums(readings.flatMap(({ found }) => found));
  const all = {
    found: withYearsFirst(whole.found),
    tabled: readings.flatMap(({ tabled }) => tabled),
    notUnderstood: [...readings.flatMap(({ notUnderstood }) => notUnderstood), ...whole.notUnderstood]
  };
  return withRounding(all, view.vocabulary.profile.rounding);
}

/** Whether sums may miss through rounding is guessed from all grids of the sheet. */
function withRounding(all: GridsOfSheet, wanted: Profile["rounding"]): GridsOfSheet {
  if (wanted !== "guess") return all;
  const grids = [...all.found, ...all.tabled.flatMap((pledge) => pledge.grids)];
  if (
    roundingOf(
      grids.map(({ grid }) => roundingClues(grid)),
      wanted
    ) === "exact"
  )
    return all;
  const rounded = (found: GridFound): GridFound => ({
    ...found,
    grid: { ...found.grid, rounding: "rounded" }
  });
  return {
    ...all,
    found: all.found.map(rounded),
    tabled: all.tabled.map((pledge) => ({ ...pledge, grids: pledge.grids.map(rounded) }))
  };
}

function withYearsFirst(found: readonly GridFound[]): readonly GridFound[] {
  return [...found.filter(hasYears), ...found.filter((grid) => !hasYears(grid))];
}

/** Whether the grid tells of years; one without states sources alone. */
export function hasYears({ grid }: Pick<GridFound, "grid">): boolean {
  return grid.columns.some(({ role }) => role !== "grand-total");
}
