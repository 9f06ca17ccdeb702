import { add, equal, parseDecimal, subtract, ZERO, type Decimal } from "../pledge/decimal";
import { convert, type Unit } from "../pledge/money";
import { contains, type RangeRef } from "../workbook/address";
import type { Cause, Finding } from "./finding";

/** A cause that the sums have found, with the unit of its amounts. */
interface Known {
  readonly cause: Cause;
  readonly unit: Unit;
}

/**
 * Gives findings that compare with a wrong amount the cause that the sums of the same pledge have found for it: 총 사업비
 * against a 총계 that lacks an item differs only until that is mended. Only where both sides agree once it is; what else
 * is said stays as it was, and so do findings that the sums themselves explain. Where the sums leave it open which of
 * several cells is wrong, the only one that such a comparison speaks for is named first; it stays in doubt.
 */
export function withCausesOfSums(findings: readonly Finding[]): readonly Finding[] {
  const known = knownByPledge(findings);
  if (known.size === 0) return findings;
  const spokenFor = new Set<string>();
  const compared = findings.map((finding) => {
    if (isExplained(finding) || finding.pledge === null) return finding;
    const found = causeFor(finding, known.get(finding.pledge) ?? []);
    if (!found) return finding;
    if (found.ambiguous) spokenFor.add(keyOf(found));
    return { ...finding, causes: [found] };
  });
  return spokenFor.size === 0 ? compared : compared.map((finding) => inOrder(finding, spokenFor));
}

function isExplained({ causes }: Finding): boolean {
  return causes.some(({ changes }) => changes.length > 0);
}

function knownByPledge(findings: readonly Finding[]): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const { pledge, causes, unit } of findings) {
    if (pledge === null || unit === null || unit === "%") continue;
    const own = causes.filter(({ changes }) => changes.length > 0).map((cause) => ({ cause, unit }));
    if (own.length > 0) found.set(pledge, [...(found.get(pledge) ?? []), ...own]);
  }
  return found;
}

/** The certain cause with which the finding would agree; else the only one of those in doubt. */
function causeFor(finding: Finding, known: readonly Known[]): Cause | undefined {
  const agreeing = known.filter((each) => agreesWith(finding, each)).map(({ cause }) => cause);
  const certain = agreeing.find(({ ambiguous }) => !ambiguous);
  if (certain) return certain;
  return new Set(agreeing.map(keyOf)).size === 1 ? agreeing[0] : undefined;
}

function keyOf({ changes }: Cause): string {
  return changes
    .map(({ cell, to }) => [cell.sheet, cell.row, cell.column, to.coefficient, to.scale].join())
    .sort()
    .join(" ");
}

function inOrder(finding: Finding, spokenFor: ReadonlySet<string>): Finding {
  const { causes } = finding;
  if (causes.length < 2 || causes[0]?.ambiguous !== true) return finding;
  const first = causes.filter((cause) => spokenFor.has(keyOf(cause)));
  return first.length !== 1
    ? finding
    : { ...finding, causes: [...first, ...causes.filter((cause) => !first.includes(cause))] };
}

/** Whether what the finding says to differ is the same with the amounts that the cause suggests, and only with them. */
function agreesWith(finding: Finding, { cause, unit }: Known): boolean {
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
