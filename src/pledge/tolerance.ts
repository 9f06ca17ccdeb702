import { atScale } from "./decimal";
import { residual, type Equation } from "./equation";
import type { Grid } from "./grid";

/**
 * How a sum stands. Formula: a printed figure v of unit u is the interval [v − u/2, v + u/2] where figures are rounded;
 * n addends and the total are n + 1 intervals, σ = u·√((n + 1) / 12).
 * `rounding`: off by no more than 2σ. `rounding-unlikely`: the intervals meet, yet the miss is beyond 2σ.
 */
export type Standing = "holds" | "rounding" | "rounding-unlikely" | "violation";

/** How the sum stands in its grid. With `exact` figures any difference is a violation. */
export function standingOf(equation: Equation, grid: Pick<Grid, "rounding" | "scale">): Standing {
  const miss = residual(equation);
  const scale = Math.max(miss.scale, grid.scale);
  const unit = grid.rounding === "exact" ? 0n : 10n ** BigInt(scale - grid.scale);
  return standingOfMiss(atScale(miss, scale), unit, equation.addends.length);
}

/**
 * The same for a bare miss. `unit` is u on the scale of the miss; 0 for exact figures.
 * |miss| ≤ u(n + 1)/2 says that the intervals meet, 3·miss² > u²(n + 1) that the miss is beyond 2σ.
 */
export function standingOfMiss(miss: bigint, unit: bigint, addends: number): Standing {
  if (miss === 0n) return "holds";
  const intervals = BigInt(addends + 1);
  const size = miss < 0n ? -miss : miss;
  if (unit === 0n || 2n * size > unit * intervals) return "violation";
  return 3n * size * size > unit * unit * intervals ? "rounding-unlikely" : "rounding";
}
