import type { NotUnderstood } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import type { SheetView } from "../sheet/sheet-view";
import { readBody } from "./body";
import { columnSettler } from "./column-settler";
import { readColumns } from "./columns";
import { gridsOf, type GridFound } from "./grids-of-table";
import { roundingClues, roundingOf } from "./rounding";
import { readSourceTables } from "./source-tables";
import { tabledPledge, type TabledPledge } from "./tabled-pledge";
import { findTables } from "./tables";
import { blockTroubles, gridTroubles, headTroubles, tableTroubles } from "./troubles";
import { pledgeBlocks, pledgeColumns } from "./wide-table";

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
  const found: GridFound[] = [];
  const tabled: TabledPledge[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const table of findTables(view)) {
    const drafts = readColumns(table.view, table.header);
    const columns = pledgeColumns(table.view, table.header, drafts);
    if (columns) {
      const blocks = pledgeBlocks(table.view, table.header, drafts, columns, table.before);
      const rows = blocks.flatMap((block) => block.rows);
      const settler = columnSettler(drafts, rows);
      const pledges = blocks.map((block) => tabledPledge(table, drafts, columns, block, settler));
      tabled.push(...pledges);
      notUnderstood.push(
        ...pledges.flatMap((pledge) => blockTroubles(table.view, table.header, pledge)),
        ...tableTroubles(table.view, pledges)
      );
      continue;
    }
    const body = readBody(table.view, table.header, drafts, table.before);
    const grids = gridsOf(table, drafts, body);
    found.push(...grids);
    notUnderstood.push(
      ...grids.flatMap((grid) => gridTroubles(table.view, grid)),
      ...headTroubles(table.view, table.header, drafts, body, grids)
    );
  }
  const others = readSourceTables(view, found);
  const kept = found.filter((grid) => !others.replaced.includes(grid));
  const all = {
    found: withYearsFirst([...kept, ...others.found]),
    tabled: [...tabled, ...others.tabled],
    notUnderstood: [...notUnderstood, ...others.notUnderstood]
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
