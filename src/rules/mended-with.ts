import { add, equal, parseDecimal, subtract, ZERO, type Decimal } from "../pledge/decimal";
import { convert, type Unit } from "../pledge/money";
import { contains, type RangeRef } from "../workbook/address";
import type { Cause, Finding } from "./finding";

/** A cause that is certain, with the unit of its amounts. */
interface Certain {
  readonly cause: Cause;
  readonly unit: Unit;
}

/**
 * Gives findings that compare with a wrong amount the cause that the sums of the same pledge have found for it: 총 사업비
 * against a 총계 that lacks an item differs only until that is mended. Only where both sides agree once it is; what else
 * is said stays as it was, and so do findings that the sums themselves explain.
 */
export function withCausesOfSums(findings: readonly Finding[]): readonly Finding[] {
  const certain = certainByPledge(findings);
  if (certain.size === 0) return findings;
  return findings.map((finding) => {
    const bySums = finding.causes.some(({ changes }) => changes.length > 0);
    if (bySums || finding.pledge === null) return finding;
    const found = certain.get(finding.pledge)?.find((each) => agreesWith(finding, each));
    return found ? { ...finding, causes: [found.cause] } : finding;
  });
}

function certainByPledge(findings: readonly Finding[]): ReadonlyMap<string, readonly Certain[]> {
  const found = new Map<string, Certain[]>();
  for (const { pledge, causes, unit } of findings) {
    const [cause] = causes;
    if (pledge === null || !cause || cause.ambiguous || cause.changes.length === 0) continue;
    if (unit === null || unit === "%") continue;
    const known = found.get(pledge);
    if (known) known.push({ cause, unit });
    else found.set(pledge, [{ cause, unit }]);
  }
  return found;
}

/** Whether what the finding says to differ is the same with the amounts that the cause suggests, and only with them. */
function agreesWith(finding: Finding, { cause, unit }: Certain): boolean {
  if (finding.unit === null || finding.unit === "%") return false;
  const actual = finding.actual === null ? null : parseDecimal(finding.actual);
  const expected = finding.expected === null ? null : parseDecimal(finding.expected);
  if (!actual || !expected || equal(actual, expected)) return false;
  const own = convert({ value: sumOfShifts(cause, finding.cells), unit }, finding.unit).value;
  const theirs = convert({ value: sumOfShifts(cause, finding.related), unit }, finding.unit).value;
  return equal(add(actual, own), add(expected, theirs));
}

function sumOfShifts({ changes }: Cause, ranges: readonly RangeRef[]): Decimal {
  return changes
    .filter(({ cell }) => ranges.some((range) => range.sheet === cell.sheet && contains(range, cell)))
    .reduce((all, { from, to }) => add(all, subtract(to, from)), ZERO);
}
