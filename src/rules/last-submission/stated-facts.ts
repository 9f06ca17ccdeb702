import type { BaselinePledge } from "../../pledge/baseline";
import { compare, isZero, parseDecimal, subtract, trim, ZERO, type Decimal } from "../../pledge/decimal";
import { convert, type Money } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";

/** Whether 사업기간 is another one, by its years: "2022~2026" and "2022.7.~2026.6." are the same. */
export function periodChanged({ period }: Pledge, { period: was }: BaselinePledge): boolean {
  if (!period || !was) return false;
  const years = [period.value.from, period.value.to].map((date) => date?.year ?? null);
  const before = [was.from, was.to].map((date) => (date === null ? null : Number(date.slice(0, 4))));
  return years.some((year, at) => year !== before[at]);
}

/** "2022-07-01 ~ 2026-06-30". */
export function periodText({ period }: BaselinePledge): string {
  return period ? `${period.from ?? ""} ~ ${period.to ?? ""}`.trim() : "";
}

/** Whether 총사업비 is another amount, however it is written: 1,234백만원 and 12억원 say the same. */
export function costChanged({ totalCost }: Pledge, { totalCost: was }: BaselinePledge): boolean {
  const before = was && parseDecimal(was.value);
  if (!totalCost || !was || !before) return false;
  const now = totalCost.value;
  const own = convert(now, "원").value;
  const other = convert({ value: before, unit: was.unit }, "원").value;
  const difference = subtract(own, other);
  if (isZero(difference)) return false;
  const [step, otherStep] = [stepOf(now), stepOf({ value: before, unit: was.unit })];
  const apart = compare(step, otherStep);
  if (apart === 0) return true;
  const size = compare(difference, ZERO) < 0 ? subtract(other, own) : difference;
  return compare(size, apart > 0 ? step : otherStep) >= 0;
}

/** The smallest step that an amount shows, in 원: 0.1 of "12.3억원" is 10,000,000. */
function stepOf({ value, unit }: Money): Decimal {
  return convert({ value: { coefficient: 1n, scale: trim(value).scale }, unit }, "원").value;
}
