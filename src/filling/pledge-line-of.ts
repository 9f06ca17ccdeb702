import type { Grid, GridCell } from "../pledge/grid";
import type { Unit } from "../pledge/money";
import { areaOf, departmentOf } from "../pledge/area";
import { pledgeId, type Pledge } from "../pledge/pledge";
import type { Profile } from "../pledge/profile";
import type { Figure } from "../templates/figure";
import { gridShape } from "../templates/grid-shape";
import type { PledgeLine } from "../templates/pledge-line";
import { formatCellRef } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";
import { figureOfCell } from "./cell-reference";
import type { FillNote } from "./fill-note";
import { rateFigure, statusLine } from "./status-line";
import { totalCostFigure } from "./total-cost";

/** What the overviews say of a pledge, as references to its cards; notes tell what could not be taken over. */
export function pledgeLineOf(
  pledge: Pledge,
  snapshot: Snapshot,
  profile: Profile,
  notes: FillNote[]
): PledgeLine {
  const executed = pledge.grids.filter((grid) => grid.kind === "executed");
  const [grid] = executed;
  if (grid && executed.length > 1) {
    const cell = formatCellRef({ sheet: grid.range.sheet, row: grid.range.top, column: grid.range.left });
    notes.push({ code: "figure-ambiguous", data: { pledge: pledgeId(pledge), cell } });
  }
  return {
    number: pledge.number,
    name: pledge.name,
    area: areaOf(pledge),
    department: departmentOf(pledge),
    totalCost: totalCostFigure(pledge, snapshot, profile.unit),
    bySource: grid ? bySource(grid, profile.unit, notes) : {},
    byYear: grid ? byYear(grid, profile, notes) : {},
    status: statusLine(pledge.status),
    rate: rateFigure(pledge.status, snapshot),
    headline: headlineOf(pledge)
  };
}

export function bySource(grid: Grid, unit: Unit, notes: FillNote[]): PledgeLine["bySource"] {
  const column = grid.columns.findIndex(({ role }) => role === "grand-total");
  const entries = grid.rows.flatMap((row, index) => {
    if (row.role !== "source") return [];
    const figure = taken(grid.cells[index]?.[column], grid, unit, notes);
    return figure ? [[row.key, figure] as const] : [];
  });
  return Object.fromEntries(entries);
}

export function byYear(grid: Grid, profile: Profile, notes: FillNote[]): PledgeLine["byYear"] {
  const row = grid.rows.findIndex(({ role }) => role === "total");
  const entries = gridShape(profile).columns.flatMap(({ key, role }) => {
    if (role === "grand-total" || role === "term-subtotal") return [];
    const index = grid.columns.findIndex(
      (column) => column.role === role && (role !== "year" || column.key === key)
    );
    const figure = taken(grid.cells[row]?.[index], grid, profile.unit, notes);
    return figure ? [[key, figure] as const] : [];
  });
  return Object.fromEntries(entries);
}

function taken(cell: GridCell | undefined, grid: Grid, unit: Unit, notes: FillNote[]): Figure | null {
  if (!cell) return null;
  const figure = figureOfCell(cell, grid.unit?.value ?? unit, unit);
  if (!figure) notes.push({ code: "figure-not-a-number", data: { cell: formatCellRef(cell.cell) } });
  return figure;
}

/** "2023년 메타버스 대응추진전략 연구용역 완료": the last item of the latest year. */
function headlineOf(pledge: Pledge): string {
  const years = pledge.narrative.filter((year) => year.items.length > 0);
  const latest = Math.max(...years.map((year) => year.year));
  const item = years
    .filter((year) => year.year === latest)
    .at(-1)
    ?.items.filter((found) => !found.inTable)
    .at(-1);
  return item ? `${latest}년 ${item.title}` : "";
}
