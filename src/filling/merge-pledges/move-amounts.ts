import { refusal } from "../../language/refusal";
import { add, formatDecimal, isZero, trim, ZERO, type Decimal } from "../../pledge/decimal";
import { equationsOf, holds, isDecidable } from "../../pledge/equation";
import type { Grid, GridCell, GridColumn, GridRow } from "../../pledge/grid";
import { convert, formatMoney, type Unit } from "../../pledge/money";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import { formatCellRef, formatRangeRef } from "../../workbook/address";
import { amountContent } from "../card-changes/amount-content";
import type { CellPlan } from "../card-changes/cell-plan";
import { CHANGE_REFUSALS } from "../card-changes/messages";
import type { FillNote } from "../fill-note";
import { followTotals } from "./merged-totals";

const KIND_NAMES = { plan: "계획", secured: "확보", executed: "집행" } as const;

/**
 * Plans every amount of a pledge's grids into those of another: the same kind, source and column, in the other's unit;
 * then the first pledge's cells are blank and all totals follow.
 * @throws Refusal with the cell where the other has no place for it, or either is no amount that can be added.
 */
export function moveAmounts(plan: CellPlan, from: Pledge, to: Pledge, unit: Unit): readonly FillNote[] {
  const notes: FillNote[] = [];
  for (const grid of from.grids) {
    const moved = leavesOf(grid).filter(({ cell }) => cell.amount === null || !isZero(cell.amount));
    if (moved.length === 0) continue;
    requireSums(grid);
    const target = to.grids.find(({ key }) => key === grid.key);
    const [first] = moved;
    if (!target) {
      const data = {
        to: pledgeId(to),
        kind: KIND_NAMES[grid.kind],
        cell: first ? formatCellRef(first.cell.cell) : ""
      };
      throw refusal(CHANGE_REFUSALS, "grid-lacking", data);
    }
    requireSums(target);
    const own = new Map<GridCell, Decimal>();
    const theirs = new Map<GridCell, Decimal>();
    for (const leaf of moved) {
      const place = placeIn(target, leaf, to);
      const amount = amountFor(leaf.cell, grid.unit?.value ?? unit, target, unit, to);
      theirs.set(place, add(theirs.get(place) ?? amountOf(place), amount));
      own.set(leaf.cell, ZERO);
    }
    for (const [cell, value] of theirs) plan.set(cell.cell, amountContent(plan, target, cell, value));
    for (const cell of own.keys()) plan.set(cell.cell, { value: null });
    followTotals(plan, target, theirs);
    followTotals(plan, grid, own);
    const data = {
      from: pledgeId(from),
      to: pledgeId(to),
      count: moved.length,
      cell: formatRangeRef(target.range)
    };
    notes.push({ code: "amounts-merged", data });
  }
  return notes;
}

interface Leaf {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly cell: GridCell;
}

/** Cells that totals are made of: sources, and bracketed rows outside 계, by years, 기투자 and 이후. */
function leavesOf(grid: Grid): readonly Leaf[] {
  const hasParts = grid.columns.some(({ role }) => role !== "grand-total" && role !== "term-subtotal");
  return grid.rows.flatMap((row, at) =>
    row.role !== "source" && row.role !== "outside"
      ? []
      : grid.columns.flatMap((column, index): readonly Leaf[] => {
          const isTotal = column.role === "grand-total" || column.role === "term-subtotal";
          const cell = grid.cells[at]?.[index];
          return cell && !(isTotal && hasParts) ? [{ row, column, cell }] : [];
        })
  );
}

/** A sum that misses would miss by the same afterwards, in two places: it is mended first. */
function requireSums(grid: Grid): void {
  const wrong = equationsOf(grid).find((equation) => isDecidable(equation) && !holds(equation));
  if (wrong && grid.rounding === "exact")
    throw refusal(CHANGE_REFUSALS, "sums-do-not-hold", { cell: formatCellRef(wrong.total.cell) });
}

function placeIn(target: Grid, { row, column, cell }: Leaf, to: Pledge): GridCell {
  const at = formatCellRef(cell.cell);
  const bySource = target.rows.filter(
    ({ role, source }) => role === row.role && source !== null && source === row.source
  );
  const rowAt = target.rows.findIndex(({ key, role }) => key === row.key && role === row.role);
  const [same] = bySource.length === 1 ? bySource : [];
  const found = rowAt >= 0 ? rowAt : same ? target.rows.indexOf(same) : -1;
  if (found < 0)
    throw refusal(CHANGE_REFUSALS, "source-lacking", { to: pledgeId(to), source: row.label, cell: at });
  const columnAt = target.columns.findIndex(
    ({ role, key }) => role === column.role && (role !== "year" || key === column.key)
  );
  const place = target.cells[found]?.[columnAt];
  if (!place)
    throw refusal(CHANGE_REFUSALS, "column-lacking", { to: pledgeId(to), column: column.label, cell: at });
  return place;
}

/** What stands there, as long as it can be added to. */
function amountOf({ amount, formula, cell }: GridCell): Decimal {
  if (formula !== undefined)
    throw refusal(CHANGE_REFUSALS, "amount-is-formula", { cell: formatCellRef(cell) });
  if (amount === null) throw refusal(CHANGE_REFUSALS, "amount-not-a-number", { cell: formatCellRef(cell) });
  return amount;
}

/** The amount in the other grid's unit, exact, and no finer than that grid's figures are. */
function amountFor(cell: GridCell, own: Unit, target: Grid, fallback: Unit, to: Pledge): Decimal {
  const unit = target.unit?.value ?? fallback;
  const value = amountOf(cell);
  const amount = convert({ value, unit: own }, unit).value;
  if (own !== unit && trim(amount).scale > target.scale) {
    const data = {
      cell: formatCellRef(cell.cell),
      amount: formatMoney({ value: { ...value }, unit: own }),
      to: pledgeId(to),
      unit: target.scale === 0 ? unit : `${formatDecimal({ coefficient: 1n, scale: target.scale })}${unit}`
    };
    throw refusal(CHANGE_REFUSALS, "amount-finer", data);
  }
  return amount;
}
