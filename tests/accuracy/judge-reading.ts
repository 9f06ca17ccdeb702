import { formatDecimal, trim } from "../../src/pledge/decimal";
import type { Grid, GridCell } from "../../src/pledge/grid";
import type { PledgeBook } from "../../src/pledge/pledge-book";
import { formatCellRef } from "../../src/workbook/address";
import { plainOf, type TrueBook, type TrueGrid } from "./truth";

/** What the reading made of one grid; `why` is empty where it is just what was meant. */
export interface GridJudgement {
  readonly grid: TrueGrid;
  readonly why: string;
}

interface ReadCell {
  readonly grid: Grid;
  readonly cell: GridCell;
  readonly row: Grid["rows"][number];
  readonly column: Grid["columns"][number];
}

/** Holds what was read against what was meant: the same grids at the same cells, and the same pledges. */
export function judgeReading(
  book: PledgeBook,
  truth: TrueBook
): { readonly grids: readonly GridJudgement[]; readonly pledges: string } {
  const read = new Map<string, ReadCell>();
  const all = book.pledges.flatMap((pledge) => pledge.grids);
  for (const grid of all)
    grid.cells.forEach((line, rowAt) => {
      line.forEach((cell, columnAt) => {
        const [row, column] = [grid.rows[rowAt], grid.columns[columnAt]];
        if (row && column) read.set(formatCellRef(cell.cell), { grid, cell, row, column });
      });
    });
  const wanted = truth.pledges.map(({ number, name }) => `${number} ${name}`).join(" · ");
  const found = book.pledges.map(({ number, name }) => `${number} ${name}`).join(" · ");
  return {
    grids: truth.pledges.flatMap((pledge) =>
      pledge.grids.map((grid) => ({ grid, why: wrongIn(grid, read) }))
    ),
    pledges: wanted === found ? "" : `pledges: ${found}`
  };
}

function wrongIn(truth: TrueGrid, read: ReadonlyMap<string, ReadCell>): string {
  const grids = new Set<Grid>();
  let count = 0;
  for (const [row, line] of truth.ticks.entries())
    for (const [column, ticks] of line.entries()) {
      const address = formatCellRef({ sheet: truth.sheet, ...truth.at({ row, column }) });
      const found = read.get(address);
      if (!found) return `${address} is in no grid`;
      grids.add(found.grid);
      count += 1;
      const why = wrongAt(truth, row, column, ticks, found);
      if (why !== "") return `${address}: ${why}`;
    }
  const [grid] = grids;
  if (grids.size !== 1 || !grid) return "it was torn apart";
  if (grid.cells.flat().length !== count) return "cells were added to it";
  if (grid.kind !== truth.kind) return `kind ${grid.kind}, not ${truth.kind}`;
  return grid.unit?.value === truth.unit ? "" : `unit ${grid.unit?.value ?? "none"}, not ${truth.unit}`;
}

function wrongAt(truth: TrueGrid, rowAt: number, columnAt: number, ticks: number, read: ReadCell): string {
  const { row, column, cell } = read;
  const [wantedRow, wantedColumn] = [truth.rows[rowAt], truth.columns[columnAt]];
  if (!wantedRow || !wantedColumn) return "";
  const nothing = wantedRow.bracketed && truth.ticks[rowAt]?.every((each) => each === 0) === true;
  if (row.role !== wantedRow.role && !nothing) return `row is ${row.role}, not ${wantedRow.role}`;
  if (column.role !== wantedColumn.role && !(column.role === "term-subtotal" && isWholeTerm(truth)))
    return `column is ${column.role}, not ${wantedColumn.role}`;
  if (column.role === "year" && column.year !== wantedColumn.year) return `year ${column.year ?? "none"}`;
  if (column.role === "year" && /[상하]$/.exec(column.key)?.[0] !== (wantedColumn.half ?? undefined))
    return `half of ${column.key}`;
  const amount = cell.amount ?? cell.suggestion;
  const plain = amount ? formatDecimal(trim(amount)) : "none";
  return plain === plainOf(ticks, truth.scale) ? "" : `${plain}, not ${plainOf(ticks, truth.scale)}`;
}

/** Whether all money is the term's, so that a lone 소계 is the one as well as the other. */
function isWholeTerm({ columns, ticks }: TrueGrid): boolean {
  const outer = columns.flatMap(({ role }, at) => (role === "prior" || role === "after" ? [at] : []));
  const lone = columns.every(({ role }) => role !== "term-subtotal");
  return lone && ticks.every((line) => outer.every((at) => line[at] === 0));
}
