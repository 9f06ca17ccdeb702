import type { Snapshot } from "../workbook/snapshot";
import type { Finding } from "./finding";

/**
 * By sheet order, row and column of the first cell, then by rule and key; what has no cell comes last.
 * The same input gives the same order whatever order the rules were asked in.
 */
export function inReadingOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const placed = findings.map((finding): Placed => {
    const [first] = finding.cells;
    if (!first) return { finding, sheet: sheets.size + 1, row: 0, column: 0 };
    return {
      finding,
      sheet: sheets.get(first.sheet) ?? sheets.size,
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
