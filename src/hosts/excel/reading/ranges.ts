import { parseRange, type CellAt, type Rectangle } from "../../../workbook/address";
import type { Span } from "../../../workbook/snapshot";

/** `'1-2 카드'!A1:C4` → the rectangle; null for what is no address. */
export function rectangleOf(address: string): Rectangle | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1));
}

/** The areas of `'a,b'!A1:B2,'a,b'!C3:D4`: a comma inside quotes is of the sheet's name. */
export function areasOf(addresses: string): readonly Rectangle[] {
  const parts: string[] = [""];
  let quoted = false;
  for (const character of addresses) {
    if (character === "'") quoted = !quoted;
    if (character === "," && !quoted) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts.map(rectangleOf).filter((area) => area !== null);
}

/** Runs of `true` as spans; `first` is the number of the first flag. */
export function spansOf(flags: readonly boolean[], first: number): readonly Span[] {
  const spans: Span[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const at = first + index;
    const last = spans.at(-1);
    if (last?.last === at - 1) spans[spans.length - 1] = { first: last.first, last: at };
    else spans.push({ first: at, last: at });
  });
  return spans;
}

/** The cells as few rectangles: runs in a row, and equal runs below one another. */
export function rectanglesAround(cells: readonly CellAt[]): readonly Rectangle[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right >= column - 1)
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const open = new Map<string, Rectangle>();
  for (const run of runs) {
    const above = open.get(`${run.left},${run.right},${run.top - 1}`);
    if (above) open.delete(`${run.left},${run.right},${above.bottom}`);
    const grown = above ? { ...above, bottom: run.bottom } : run;
    open.set(`${run.left},${run.right},${grown.bottom}`, grown);
  }
  return [...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
