import { parseDecimal, trim } from "../pledge/decimal";

/** Digits behind the point of the data file's decimals, and all their digits: the most that DuckDB and Spark take. */
export const DECIMAL_SCALE = 10;
export const DECIMAL_PRECISION = 38;

const ONE = 10n ** BigInt(DECIMAL_SCALE);
const LIMIT = 10n ** BigInt(DECIMAL_PRECISION);

/**
 * An exact decimal text as the coefficient at `DECIMAL_SCALE`. What stands behind the tenth place is rounded half away
 * from zero; null where it has more digits than the column.
 */
export function coefficientOf(text: string | null): bigint | null {
  if (text === null) return null;
  // most amounts are whole and short
  if (text.length < 16 && /^-?\d+$/.test(text)) return BigInt(text) * ONE;
  const parsed = parseDecimal(text);
  if (!parsed) return null;
  const { coefficient, scale } = trim(parsed);
  const value =
    scale <= DECIMAL_SCALE
      ? coefficient * 10n ** BigInt(DECIMAL_SCALE - scale)
      : rounded(coefficient, 10n ** BigInt(scale - DECIMAL_SCALE));
  return value < LIMIT && value > -LIMIT ? value : null;
}

function rounded(coefficient: bigint, step: bigint): bigint {
  const half = coefficient < 0n ? -step / 2n : step / 2n;
  return (coefficient + half) / step;
}
