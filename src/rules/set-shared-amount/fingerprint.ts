import { formatDecimal, isZero, trim, type Decimal } from "../../pledge/decimal";
import type { Grid, GridKind } from "../../pledge/grid";
import { convert } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";

/** A grid by its amounts: two grids with the same text have the same money at the same places. */
export interface Fingerprint {
  readonly grid: Grid;
  readonly text: string;
  /** Amounts other than 0. */
  readonly figures: number;
}

/** So many different amounts, and so many of them not round, are no chance. */
const DISTINCT = 4;
const NOT_ROUND = 3;

const ORDER: readonly GridKind[] = ["plan", "secured", "executed"];
const known = new WeakMap<Pledge, readonly Fingerprint[]>();
const NONE: readonly Fingerprint[] = [];

/** Of the pledge's grids that have enough to be told apart by: the plan first. Remembered: of a book few cards change. */
export function fingerprintsOf(pledge: Pledge): readonly Fingerprint[] {
  let prints = known.get(pledge);
  if (!prints) {
    const made = pledge.grids.flatMap((grid) => fingerprintOf(grid) ?? []);
    made.sort((one, other) => ORDER.indexOf(one.grid.kind) - ORDER.indexOf(other.grid.kind));
    known.set(pledge, (prints = made.length === 0 ? NONE : made));
  }
  return prints;
}

function fingerprintOf(grid: Grid): Fingerprint | null {
  const unit = grid.unit?.value;
  if (!unit) return null;
  const parts: string[] = [];
  const amounts = new Map<string, Decimal>();
  grid.rows.forEach((row, rowAt) => {
    if (row.role !== "source") return;
    grid.columns.forEach(({ role, key }, at) => {
      const amount = grid.cells[rowAt]?.[at]?.amount;
      if (!amount || isZero(amount) || role === "grand-total" || role === "term-subtotal") return;
      const won = formatDecimal(convert({ value: amount, unit }, "원").value);
      amounts.set(won, amount);
      parts.push(`${row.key} ${key} ${won}`);
    });
  });
  const distinct = [...amounts.values()];
  if (distinct.length < DISTINCT || distinct.filter(isNotRound).length < NOT_ROUND) return null;
  return { grid, text: [grid.kind, ...parts.sort()].join("\n"), figures: parts.length };
}

/** 64, 640 and 1.28 are not round; 5, 300 and 2000 are. */
function isNotRound(amount: Decimal): boolean {
  const { coefficient } = trim(amount);
  return /^-?\d+?[1-9]0*$/.test(coefficient.toString());
}
