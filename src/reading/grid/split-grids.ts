import { equationsOf, holds } from "../../pledge/equation";
import type { EquationRule, Grid } from "../../pledge/grid";
import type { NotUnderstood } from "../../pledge/pledge-book";
import type { GridFound } from "./grids-of-table";

export interface Unsplit {
  readonly found: readonly GridFound[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Rows between a table and its other half. */
const BETWEEN = 3;

/**
 * A table that goes on in another one right below, further years or further sources of it: what its totals take in
 * stands in both, so that a total that does not hold by itself is not stated, and told.
 */
export function withoutSplitSums(found: readonly GridFound[]): Unsplit {
  const notUnderstood: NotUnderstood[] = [];
  const whole = found.map((first, at): GridFound => {
    const second = found[at + 1];
    const rules = second && isRightBelow(first.grid, second.grid) ? brokenSums(first.grid, second.grid) : [];
    if (!second || rules.length === 0) return first;
    const { sheet, top, left } = first.grid.range;
    const { bottom, right } = second.grid.range;
    notUnderstood.push({
      range: { sheet, top, left, bottom, right: Math.max(right, first.grid.range.right) },
      reason: "grid-split",
      data: {}
    });
    return { ...first, grid: { ...first.grid, unstated: [...(first.grid.unstated ?? []), ...rules] } };
  });
  return { found: whole, notUnderstood };
}

function isRightBelow(first: Grid, second: Grid): boolean {
  const distance = second.range.top - first.range.bottom;
  return distance > 0 && distance <= BETWEEN && first.kind === second.kind;
}

/** The sums of the first that the second may be part of, where they do not hold without it. */
function brokenSums(first: Grid, second: Grid): readonly EquationRule[] {
  const fails = (...rules: readonly EquationRule[]): readonly EquationRule[] => {
    const stated = equationsOf(first).filter(({ rule }) => rules.includes(rule));
    return stated.some((equation) => !holds(equation)) ? rules : [];
  };
  if (!second.columns.some(({ role }) => role === "grand-total") && sameKeys(first.rows, second.rows))
    return goesOn(first, second) ? fails("grid-grand-total", "grid-term-subtotal") : [];
  if (!second.rows.some(({ role }) => role === "total") && sameKeys(first.columns, second.columns))
    return fails("grid-source-sum");
  return [];
}

function sameKeys(
  one: readonly { readonly key: string }[],
  other: readonly { readonly key: string }[]
): boolean {
  return one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);
}

function goesOn(first: Grid, second: Grid): boolean {
  const years = (grid: Grid): readonly number[] =>
    grid.columns.flatMap(({ role, year }) => (role === "year" && year !== undefined ? [year] : []));
  const last = Math.max(...years(first));
  return Math.min(...years(second)) === last + 1;
}
