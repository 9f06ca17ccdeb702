import type { Snapshot } from "../workbook/snapshot";
import type { Finding } from "./finding";

/**
 * By sheet order, row and column of the first cell, then by rule and key; what has no cell comes last.
 * The same input gives the same order whatever order the rules were asked in.
 */
export function inReadingOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  const named = new Set(findings.flatMap(({ cells: [first] }) => (first ? [first.sheet] : [])));
  const sheets = new Map<string, number>();
  snapshot.sheets.forEach(({ name }, index) => {
    if (named.has(name)) sheets.set(name, index);
  });
  const count = snapshot.sheets.length;
  const placed = findings.map((finding): Placed => {
    const [first] = finding.cells;
    if (!first) return { finding, sheet: count + 1, row: 0, column: 0 };
    return {
      finding,
      sheet: sheets.get(first.sheet) ?? count,
      row: first.top,
      column: first.left
    };
  });
  return placed
    .sort(
      (one, other) =>
        one.sheet - other.sheet ||
        one.row - other.row ||
        one.column - other.column ||
        byText(one.finding.rule, other.finding.rule) ||
        byText(one.finding.key, other.finding.key)
    )
    .map(({ finding }) => finding);
}

/** A finding and where its first cell stands: thousands are sorted after every edit, and each is looked at often. */
interface Placed {
  readonly finding: Finding;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** By code unit: the same on every machine, whatever its locale. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
