import { parseRange, type CellAt, type Rectangle } from "../../../../workbook/address";
import { sameSheetName } from "../../../../workbook/snapshot";
import { formulaAt, shareFormula } from "../../read/shared-formula";
import { movedCell, movedRectangle, type LineChange } from "../../../../workbook/lines/line-change";
import {
  followFormula,
  type FormulaPlace,
  type Restructuring
} from "../../../../workbook/formula/restructuring";

/**
 * A formula that is meant for the first cell of its ranges (of a conditional format, a validation) and counts from
 * there to each other cell. Where that first cell goes, the formula is written for the one that is first then; where
 * what the first cell looks at goes, it is taken from a cell that still has all that it looks at.
 */
export function followAnchored(
  text: string,
  ranges: string,
  change: Restructuring,
  place: FormulaPlace & { readonly home: string }
): string {
  const { lines } = change;
  if (!lines || !sameSheetName(place.home, change.sheet)) return followFormula(text, change, place);
  const rectangles = ranges.split(/\s+/).flatMap((ref) => parseRange(ref) ?? []);
  const left = rectangles.flatMap((rectangle) => leftOf(rectangle, lines) ?? []);
  const anchor = firstCell(rectangles);
  const next = firstCell(left);
  const first = next && movedCell(lines, next);
  if (!anchor || !next || !first) return followFormula(text, change, place);
  const shared = shareFormula(text, anchor.row, anchor.column);
  const followedFrom = (cell: CellAt): string => {
    const own = sameCell(cell, anchor) ? text : formulaAt(shared, cell.row, cell.column);
    return followFormula(own, change, place);
  };
  const followed = followedFrom(next);
  if (losses(followed) <= losses(text)) return followed;
  for (const { bottom, right } of left) {
    const cell = { row: bottom, column: right };
    const moved = movedCell(lines, cell);
    const other = followedFrom(cell);
    if (!moved || losses(other) > losses(text)) continue;
    return formulaAt(shareFormula(other, moved.row, moved.column), first.row, first.column);
  }
  return followed;
}

function losses(formula: string): number {
  return formula.split("#REF!").length;
}

function sameCell(one: CellAt, other: CellAt): boolean {
  return one.row === other.row && one.column === other.column;
}

function firstCell(rectangles: readonly Rectangle[]): CellAt | null {
  if (rectangles.length === 0) return null;
  return {
    row: Math.min(...rectangles.map(({ top }) => top)),
    column: Math.min(...rectangles.map(({ left }) => left))
  };
}

/** What of a rectangle stays, where it is before the change: its first and its last cell do. */
function leftOf(rectangle: Rectangle, lines: LineChange): Rectangle | null {
  if (!movedRectangle(lines, rectangle)) return null;
  const { axis, at, removed } = lines;
  const gone = (line: number): boolean => line >= at && line < at + removed;
  const first = axis === "row" ? "top" : "left";
  const last = axis === "row" ? "bottom" : "right";
  return {
    ...rectangle,
    ...(gone(rectangle[first]) ? { [first]: at + removed } : {}),
    ...(gone(rectangle[last]) ? { [last]: at - 1 } : {})
  };
}
