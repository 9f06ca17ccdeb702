import { equal, formatDecimal, subtract } from "../../pledge/decimal";
import { equationsOf, forgetEquations, isDecidable, residual, type Equation } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import type { Profile } from "../../pledge/profile";
import { standingOfMiss } from "../../pledge/tolerance";

/** What the sums of a grid tell about rounding. */
export interface RoundingClues {
  /** Sums of two figures or more, typed and not computed, that do not follow from each other. */
  readonly stated: number;
  /** How many cells would have to be wrong for these sums to miss as little as rounding makes them miss. */
  readonly slips: number;
}

interface Failing {
  readonly equation: Equation;
  /** total − Σ addends, in units of the last digit shown. */
  readonly miss: number;
  /** As much as rounding makes a sum miss. */
  readonly small: boolean;
}

/** Rounded figures miss about every third sum; so few are as good as none. */
const LEAST_SLIPS = 2;
const LEAST_SHARE = 0.1;

/**
 * Whether the sums of a sheet may miss through rounding, from the clues of all its grids. Exact where every sum is, and
 * where one wrong cell would explain all that fail by little; rounded where many do.
 */
export function roundingOf(clues: readonly RoundingClues[], wanted: Profile["rounding"]): Grid["rounding"] {
  if (wanted !== "guess") return wanted;
  const stated = clues.reduce((all, clue) => all + clue.stated, 0);
  const slips = clues.reduce((all, clue) => all + clue.slips, 0);
  return slips >= LEAST_SLIPS && slips >= stated * LEAST_SHARE ? "rounded" : "exact";
}

const NO_CLUES: RoundingClues = { stated: 0, slips: 0 };

/** Amounts in 원 are not rounded, and no formula rounds. */
export function roundingClues(grid: Grid): RoundingClues {
  if (grid.unit?.value === "원") return NO_CLUES;
  const equations = equationsOf(grid).filter(isDecidable);
  const typed = equations.filter(({ total, addends }) => total.formula === undefined && addends.length > 1);
  const stated = countApart(typed.filter(isSaid));
  const failing = failingOf(grid, typed);
  const slips = failing.some(({ small }) => small) ? slipsOf(failing, equations) : 0;
  forgetEquations(grid);
  return { stated, slips };
}

function isSaid({ addends }: Equation): boolean {
  let figures = 0;
  for (const { amount } of addends) if (amount && amount.coefficient !== 0n) figures += 1;
  return figures > 1;
}

function failingOf(grid: Grid, equations: readonly Equation[]): readonly Failing[] {
  const figures = new Map<GridCell, number>();
  const figure = (cell: GridCell): number => {
    let value = figures.get(cell);
    if (value === undefined) {
      value = cell.amount ? Number(formatDecimal(cell.amount)) : 0;
      figures.set(cell, value);
    }
    return value;
  };
  const unit = 10 ** -grid.scale;
  return equations.flatMap((equation) => {
    let sum = figure(equation.total);
    for (const addend of equation.addends) sum -= figure(addend);
    const miss = Math.round(sum / unit);
    if (miss === 0) return [];
    return [{ equation, miss, small: isSmall(equation, miss) }];
  });
}

/** One figure is no sum: where the total of one alone is another, it was not rounded otherwise. */
function isSmall(equation: Equation, miss: number): boolean {
  if (!Number.isFinite(miss) || !isSaid(equation)) return false;
  return standingOfMiss(BigInt(miss), 1n, equation.addends.length) === "rounding";
}

/** The cells whose change would mend all failing sums through them, most first; what is left are slips one by one. */
function slipsOf(failing: readonly Failing[], equations: readonly Equation[]): number {
  let left = failing;
  let slips = 0;
  for (;;) {
    const mended = mostMended(left, equations);
    if (mended.length < 2) break;
    if (mended.every(({ small }) => small)) slips += 1;
    left = left.filter((one) => !mended.includes(one));
  }
  const small = left.filter((one) => one.small);
  const exchanged = small.filter((one) => small.some((other) => areExchanged(one, other)));
  const apart = small.filter((one) => !exchanged.includes(one)).map(({ equation }) => equation);
  return slips + Math.ceil(exchanged.length / 2) + countApart(apart);
}

/** Whether two cells side by side, written each in the place of the other, make both sums miss. */
function areExchanged(one: Failing, other: Failing): boolean {
  if (one.miss !== -other.miss || one.equation.rule !== other.equation.rule) return false;
  return one.equation.addends.some((cell, at) => {
    const beside = other.equation.addends[at];
    if (!cell.amount || !beside?.amount) return false;
    if (cell.cell.row !== beside.cell.row && cell.cell.column !== beside.cell.column) return false;
    const apart = subtract(beside.amount, cell.amount);
    return equal(apart, residual(one.equation));
  });
}

/**
 * How many of the sums tell something of their own. A mistyped year goes on into its row's 소계 and 총계, and their
 * columns miss as that of the year does: the totals count where no sum of theirs does.
 */
function countApart(equations: readonly Equation[]): number {
  const down = equations.filter(({ rule }) => rule === "grid-source-sum" || rule === "grid-nested-sum");
  const across = equations.filter((equation) => !down.includes(equation));
  return (
    countLeaves(down, ({ column: { role } }) => role !== "grand-total" && role !== "term-subtotal") +
    countLeaves(across, ({ row }) => row.role === "source")
  );
}

function countLeaves(equations: readonly Equation[], isLeaf: (equation: Equation) => boolean): number {
  const leaves = equations.filter(isLeaf).length;
  return leaves > 0 ? leaves : Math.min(equations.length, 1);
}

function mostMended(failing: readonly Failing[], equations: readonly Equation[]): readonly Failing[] {
  let best: readonly Failing[] = [];
  const cells = new Set(failing.flatMap(({ equation }) => [equation.total, ...equation.addends]));
  for (const cell of cells) {
    const through = failing.filter(
      ({ equation }) => equation.total === cell || equation.addends.includes(cell)
    );
    if (through.length <= best.length) continue;
    const changes = new Set(through.map(({ equation, miss }) => (equation.total === cell ? -miss : miss)));
    const sums = equations.filter(({ total, addends }) => total === cell || addends.includes(cell)).length;
    if (changes.size === 1 && sums === through.length) best = through;
  }
  return best;
}
