import type { Rectangle } from "../../../src/workbook/address";
import { followFormula, type Restructuring } from "../../../src/workbook/formula/restructuring";
import {
  movedCell,
  movedLine,
  movedRectangle,
  type Axis,
  type LineChange
} from "../../../src/workbook/lines/line-change";
import { lineRestructuring } from "../../../src/workbook/lines/line-formulas";
import { HostError } from "../member";
import { atOf, keyOf, type Book, type Looks, type NamedItem, type Sheet } from "./book";

/** Whole lines come in: what refers to cells follows, what lies around the place grows, and they look like the one before. */
export function insertLines(book: Book, sheet: Sheet, area: Rectangle, shift: string): void {
  const { axis, first, last } = wholeLines(area, shift, { row: "Down", column: "Right" });
  const count = last - first + 1;
  moveLines(book, sheet, { sheet: sheet.name, axis, at: first, removed: 0, inserted: count });
  for (const map of [sheet.numberFormats, sheet.looks] as Map<string, unknown>[]) {
    for (const [key, value] of [...map]) {
      const at = atOf(key);
      if (at[axis] !== first - 1) continue;
      for (let line = first; line <= last; line++) {
        const to = { ...at, [axis]: line };
        map.set(keyOf(to.row, to.column), structuredClone(value));
      }
    }
  }
  const sizes = axis === "row" ? sheet.heights : sheet.widths;
  const size = sizes.get(first - 1);
  if (size !== undefined) for (let line = first; line <= last; line++) sizes.set(line, size);
}

export function deleteLines(book: Book, sheet: Sheet, area: Rectangle, shift: string): void {
  const { axis, first, last } = wholeLines(area, shift, { row: "Up", column: "Left" });
  moveLines(book, sheet, { sheet: sheet.name, axis, at: first, removed: last - first + 1, inserted: 0 });
}

function wholeLines(
  { top, left, bottom, right }: Rectangle,
  shift: string,
  shifts: Readonly<Record<Axis, string>>
): { readonly axis: Axis; readonly first: number; readonly last: number } {
  if (shift === shifts.row && left === 0 && right === 16_383)
    return { axis: "row", first: top, last: bottom };
  if (shift === shifts.column && top === 0 && bottom === 1_048_575)
    return { axis: "column", first: left, last: right };
  throw new HostError("NotImplemented", `cells that are no whole lines: "${shift}"`);
}

function moveLines(book: Book, sheet: Sheet, change: LineChange): void {
  const follow = lineRestructuring(change, []);
  for (const one of book.sheets) {
    for (const held of one.cells.values())
      if (held.formula !== undefined) held.formula = followed(held.formula, follow, one.name);
    followNames(one.names, follow, one.name);
    for (const chart of one.charts)
      for (const series of chart.series)
        for (const member of ["name", "values", "categories"] as const)
          series[member] = followFormula(series[member], follow, { home: one.name });
  }
  followNames(book.names, follow, null);
  for (const map of [sheet.cells, sheet.numberFormats, sheet.looks] as Map<string, Looks>[]) {
    const entries = [...map];
    map.clear();
    for (const [key, value] of entries) {
      const to = movedCell(change, atOf(key));
      if (to) map.set(keyOf(to.row, to.column), value);
    }
  }
  const kept = (lines: Iterable<number>): Set<number> =>
    new Set([...lines].flatMap((line) => movedLine(change, line) ?? []));
  const sized = (sizes: ReadonlyMap<number, number>): Map<number, number> =>
    new Map(
      [...sizes].flatMap(([line, size]) => {
        const to = movedLine(change, line);
        return to === null ? [] : [[to, size] as const];
      })
    );
  if (change.axis === "row") {
    sheet.hiddenRows = kept(sheet.hiddenRows);
    sheet.heights = sized(sheet.heights);
  } else {
    sheet.hiddenColumns = kept(sheet.hiddenColumns);
    sheet.widths = sized(sheet.widths);
  }
  sheet.merges = sheet.merges.flatMap((merge) => {
    const area = movedRectangle(change, merge);
    return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const range = movedRectangle(change, format.range);
    return range ? [{ ...format, range }] : [];
  });
  book.stale = true;
}

function followed(formula: string, follow: Restructuring, home: string): string {
  return `=${followFormula(formula.replace(/^=/, ""), follow, { home })}`;
}

function followNames(names: NamedItem[], follow: Restructuring, home: string | null): void {
  for (const item of names)
    item.formula = `=${followFormula(item.formula.replace(/^=/, ""), follow, { home, inName: true })}`;
}
