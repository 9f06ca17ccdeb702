import type { Money } from "../../pledge/money";
import { convert } from "../../pledge/money";
import { powerOfTenBetween, zerosOf } from "../power-of-ten";

/** Between 원 and 천원 or 천원 and 백만원, and between 원 and 백만원. */
const WHOLE_UNITS: readonly number[] = [3, 6];

/**
 * By what power of ten two amounts are apart that would be one amount if a unit were another: with different units the
 * very same figures, with the same unit a thousand or a million times. Null for amounts that agree or differ otherwise.
 */
export function unitSlip(one: Money, other: Money): number | null {
  const sameScale = one.unit === other.unit && one.value.scale === other.value.scale;
  if (sameScale && one.value.coefficient === other.value.coefficient) return null;
  const power = powerOfTenBetween(convert(one, "원").value, convert(other, "원").value);
  if (power === null || power === 0) return null;
  const declared = zerosOf(one.unit) - zerosOf(other.unit);
  if (declared !== 0) return power === declared ? power : null;
  return WHOLE_UNITS.includes(Math.abs(power)) ? power : null;
}

/** "1,000" for 3 and −3. */
export function timesOf(power: number): string {
  return `1${"0".repeat(Math.abs(power))}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
