import type { Grid, GridKind } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import { convert } from "../../pledge/money";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import type { CellRef } from "../../workbook/address";
import { GridAmounts, type Amount } from "./grid-amounts";
import type { LeftOutList } from "./left-out";
import type { Decimal } from "../../pledge/decimal";

/** The grids of a pledge that are counted: the first of each kind that states its unit. */
export interface PledgeMoney {
  readonly pledge: Pledge;
  /** How the pledge is named. */
  readonly id: string;
  readonly plan: GridAmounts | null;
  readonly secured: GridAmounts | null;
  readonly executed: GridAmounts | null;
  /** 총 사업비 in the common unit, where the card states one. */
  readonly cost: Decimal | null;
}

/** What execution is measured by. */
export interface Base {
  readonly kind: "plan" | "cost";
  readonly value: Decimal;
}

export function moneyOf(pledge: Pledge, common: Unit, leftOut: LeftOutList): PledgeMoney {
  const id = pledgeId(pledge);
  const counted = (kind: GridKind): GridAmounts | null => {
    const grids = pledge.grids.filter((grid) => grid.kind === kind);
    const stating = grids.filter((grid) => grid.unit !== null);
    for (const grid of grids) if (grid.unit === null) leftOut.add("no-unit", id, cornerOf(grid));
    for (const grid of stating.slice(1)) leftOut.add("other-grid", id, cornerOf(grid));
    const [first] = stating;
    return first?.unit ? new GridAmounts(first, first.unit.value, common) : null;
  };
  const cost = pledge.totalCost && convert(pledge.totalCost.value, common).value;
  return {
    pledge,
    id,
    plan: counted("plan"),
    secured: counted("secured"),
    executed: counted("executed"),
    cost
  };
}

/** 계획 총계; where there is no plan grid, or its 총계 is not known, 총 사업비. */
export function baseOf({ plan, cost }: PledgeMoney): Base | null {
  const planned = plan?.whole()?.value;
  if (planned) return { kind: "plan", value: planned };
  return cost ? { kind: "cost", value: cost } : null;
}

/** The amount; null where there is none or it is not known, and then the latter is remembered. */
export function known(amount: Amount | null | undefined, id: string, leftOut: LeftOutList): Decimal | null {
  if (!amount) return null;
  if (amount.value === null) leftOut.addCell(amount.cell, id);
  return amount.value;
}

/** Where a grid begins. */
export function cornerOf({ range }: Grid): CellRef {
  return { sheet: range.sheet, row: range.top, column: range.left };
}
