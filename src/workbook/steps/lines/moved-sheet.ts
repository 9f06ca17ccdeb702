import { compareCells, formatCell, formatRange, parseCell } from "../../address";
import type { Restructuring } from "../../formula/restructuring";
import { movedCell, movedLine, movedRectangle, type LineChange } from "../../lines/line-change";
import type { Span } from "../../snapshot";
import type { SheetState } from "../../workbook-state";
import { usedBy } from "../cells";
import { requireCell } from "../outcome";
import { movedRest } from "./moved-rest";

/** The sheet whose lines come or go; its formulas have followed already. */
export function movedSheet(sheet: SheetState, change: LineChange, follow: Restructuring): SheetState {
  const { snapshot, formats, widths, rest } = sheet;
  const cells = snapshot.cells
    .flatMap((cell) => {
      const to = movedCell(change, cell);
      return to ? [to.row === cell.row && to.column === cell.column ? cell : { ...cell, ...to }] : [];
    })
    .sort(compareCells);
  return {
    snapshot: {
      ...snapshot,
      cells,
      used: usedBy(cells),
      merges: snapshot.merges
        .flatMap((merge) => {
          const to = movedRectangle(change, merge);
          return to && (to.top < to.bottom || to.left < to.right) ? [to] : [];
        })
        .sort((one, other) => one.top - other.top || one.left - other.left),
      hiddenRows: change.axis === "row" ? movedHidden(snapshot.hiddenRows, change) : snapshot.hiddenRows,
      hiddenColumns:
        change.axis === "column" ? movedHidden(snapshot.hiddenColumns, change) : snapshot.hiddenColumns,
      notes: snapshot.notes.flatMap((note) => {
        const to = movedCell(change, note);
        return to ? [{ ...note, ...to }] : [];
      }),
      flags: snapshot.flags.flatMap((flag) => {
        const to = movedCell(change, requireCell(flag.cell));
        return to ? [{ ...flag, cell: formatCell(to) }] : [];
      })
    },
    formats: movedByCell(formats, change),
    widths: change.axis === "column" ? movedWidths(widths, change) : widths,
    rest: movedRest(rest, change, follow)
  };
}

/** What is known of cells, by A1 text; new lines look like the one before them. */
export function movedByCell<Look>(
  looks: ReadonlyMap<string, Look>,
  change: LineChange
): ReadonlyMap<string, Look> {
  if (looks.size === 0) return looks;
  const { axis, at, inserted } = change;
  const moved = new Map<string, Look>();
  for (const [cell, look] of looks) {
    const from = parseCell(cell);
    const to = from && movedCell(change, from);
    if (!to) continue;
    moved.set(formatCell(to), look);
    if (from[axis] !== at - 1) continue;
    for (let line = at; line < at + inserted; line++) moved.set(formatCell({ ...from, [axis]: line }), look);
  }
  return moved;
}

function movedWidths(widths: ReadonlyMap<number, number>, change: LineChange): ReadonlyMap<number, number> {
  const { at, inserted } = change;
  const moved = new Map<number, number>();
  for (const [column, width] of widths) {
    const to = movedLine(change, column);
    if (to !== null) moved.set(to, width);
    if (column === at - 1) for (let line = at; line < at + inserted; line++) moved.set(line, width);
  }
  return moved;
}

/** New lines are shown, also between hidden ones. */
function movedHidden(spans: readonly Span[], change: LineChange): readonly Span[] {
  const { at, removed, inserted } = change;
  const split = spans.flatMap(({ first, last }): readonly Span[] => [
    ...(first < at ? [{ first, last: Math.min(last, at - 1) }] : []),
    ...(last >= at + removed
      ? [
          {
            first: Math.max(first, at + removed) - removed + inserted,
            last: last - removed + inserted
          }
        ]
      : [])
  ]);
  const joined: Span[] = [];
  for (const span of split) {
    const before = joined.at(-1);
    if (before?.last === span.first - 1) joined.splice(-1, 1, { first: before.first, last: span.last });
    else joined.push(span);
  }
  return joined;
}

/** What of a sheet no step can give back to lines that have gone: equal texts where nothing of it went with them. */
export function marksOf({ snapshot, rest }: SheetState): string {
  const { merges, hiddenRows, hiddenColumns, notes, flags } = snapshot;
  return JSON.stringify([merges.map(formatRange).sort(), hiddenRows, hiddenColumns, notes, flags, rest]);
}
