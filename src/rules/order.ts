import type { Snapshot } from "../workbook/snapshot";
import type { Finding } from "./finding";

/**
 * By sheet order, row and column of the first cell, then by rule and key; what has no cell comes last.
 * The same input gives the same order whatever order the rules were asked in.
 */
export function inReadingOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const sheetOf = (finding: Finding): number => {
    const [first] = finding.cells;
    return first ? (sheets.get(first.sheet) ?? snapshot.sheets.length) : snapshot.sheets.length + 1;
  };
  return [...findings].sort((one, other) => {
    const [a] = one.cells;
    const [b] = other.cells;
    return (
      sheetOf(one) - sheetOf(other) ||
      (a?.top ?? 0) - (b?.top ?? 0) ||
      (a?.left ?? 0) - (b?.left ?? 0) ||
      byText(one.rule, other.rule) ||
      byText(one.key, other.key)
    );
  });
}

/** By code unit: the same on every machine, whatever its locale. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
