import { compare, decimal, toNumber, type Decimal } from "../../pledge/decimal";
import { convert, type Unit } from "../../pledge/money";

/** What charts draw money in: large sums in 억원, as people speak of them. The tables keep the common unit, exact. */
export interface ChartUnit {
  readonly unit: Unit;
  readonly draw: (value: Decimal) => number;
}

/** From ten of them on. */
const LARGE = { unit: "억원", from: decimal(10) } as const;

export function chartUnit(unit: Unit, values: readonly Decimal[]): ChartUnit {
  const inLarge = (value: Decimal): Decimal => convert({ value, unit }, LARGE.unit).value;
  const large = values.some((value) => compare(inLarge(value), LARGE.from) >= 0);
  return large
    ? { unit: LARGE.unit, draw: (value) => toNumber(inLarge(value)) }
    : { unit, draw: (value) => toNumber(value) };
}
