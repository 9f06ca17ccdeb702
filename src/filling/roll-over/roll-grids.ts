import type { Grid } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import { readBook } from "../../reading";
import { applyPatch } from "../../workbook/apply-patch";
import { formatCellRef, formatRangeRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { snapshotOf, stateOf } from "../../workbook/workbook-state";
import { CellPlan } from "../card-changes/cell-plan";
import { followSums } from "../card-changes/sum-results";
import type { FillNote } from "../fill-note";
import { comesOut, hasAfterMoney, rollGrid, type RolledGrid, type Terms } from "./roll-grid";
import { sameTotals } from "./same-totals";

export type Rolled = ReadonlyMap<Grid, Extract<RolledGrid, { kind: "rolled" }>>;

export interface RolledGrids {
  readonly rolled: Rolled;
  readonly notes: readonly FillNote[];
}

/** The grids that can be rolled over, each tried together with all that share its heads or follow its cells. */
export function rollGrids(
  book: PledgeBook,
  snapshot: Snapshot,
  next: Profile,
  terms: Terms,
  isLeft: (pledge: Pledge) => boolean
): RolledGrids {
  const plan = new CellPlan(snapshot);
  const rolled = new Map<Grid, Extract<RolledGrid, { kind: "rolled" }>>();
  const why = new Map<Grid, FillNote | null>();
  const all = book.pledges.flatMap((pledge) => pledge.grids.map((grid) => ({ grid, left: isLeft(pledge) })));
  for (const { grid, left } of all) {
    const result = left ? null : rollGrid(plan, grid, terms);
    if (result?.kind === "rolled") rolled.set(grid, result);
    else why.set(grid, result?.note ?? null);
  }
  const drop = (grid: Grid, code: FillNote["code"], data: FillNote["data"] = {}): void => {
    rolled.delete(grid);
    why.set(grid, { code, data: { cells: formatRangeRef(grid.range), ...data } });
  };
  for (let again = true; again;) {
    again = false;
    for (const grid of sharingHeads(rolled, why)) {
      drop(grid, "grid-left-shared");
      again = true;
    }
    const tried = planOf(snapshot, rolled);
    for (const [grid, { expected }] of rolled) {
      const wrong = expected.find((one) => !comesOut(tried, one));
      if (!wrong) continue;
      drop(grid, "grid-left-formula", { cell: formatCellRef(wrong.cell) });
      again = true;
    }
    if (again) continue;
    for (const grid of readOtherwise(book, snapshot, next, tried, rolled, terms)) {
      drop(grid, "grid-left-reading");
      again = true;
    }
  }
  const [first = 0, last = 0] = [terms.fresh[0], terms.fresh.at(-1)];
  const notes = all.flatMap(({ grid }): readonly FillNote[] => {
    const cells = formatRangeRef(grid.range);
    if (!rolled.has(grid)) {
      const note = why.get(grid);
      return note ? [note] : [];
    }
    const label = hasAfterMoney(grid);
    return [
      { code: "grid-rolled", data: { cells, first, last } },
      ...(label === null ? [] : [{ code: "after-money-left" as const, data: { cells, label } }])
    ];
  });
  return { rolled, notes };
}

export function planOf(snapshot: Snapshot, rolled: Rolled): CellPlan {
  const plan = new CellPlan(snapshot);
  for (const { cells } of rolled.values()) for (const [cell, content] of cells) plan.set(cell, content);
  followSums(plan);
  return plan;
}

/** Grids that share the head of a year with one that stays as it is. */
function sharingHeads(rolled: Rolled, left: ReadonlyMap<Grid, unknown>): readonly Grid[] {
  const headsOf = (grid: Grid): readonly string[] =>
    grid.columns.flatMap(({ role, header }) => (role === "year" ? [formatCellRef(header)] : []));
  const kept = new Set([...left.keys()].flatMap(headsOf));
  return [...rolled.keys()].filter((grid) => headsOf(grid).some((head) => kept.has(head)));
}

/** Grids that would be read with other years or totals than meant. */
function readOtherwise(
  book: PledgeBook,
  snapshot: Snapshot,
  next: Profile,
  plan: CellPlan,
  rolled: Rolled,
  { fresh }: Terms
): readonly Grid[] {
  const then = snapshotOf(applyPatch(stateOf(snapshot), { title: "", steps: plan.steps }).state);
  const after = readBook(then, next);
  return book.pledges.flatMap((pledge, at) =>
    pledge.grids.filter((grid) => {
      if (!rolled.has(grid)) return false;
      const now = after.pledges[at]?.grids.find(({ key }) => key === grid.key);
      return !now || !sameTotals(grid, now, fresh);
    })
  );
}
