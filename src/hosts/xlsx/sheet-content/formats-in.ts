import { formatRange, type Rectangle } from "../../../workbook/address";
import type { CellFormat } from "../../../workbook/format";
import type { PlacedFormat } from "../../../workbook/sheet-content";
import type { CellLook } from "../looks/cell-look";
import type { SheetLooks } from "../looks/sheet-looks";
import { formatOfLook } from "./format-of-look";

/** The looks of a sheet's cells, those that look the same and lie together as one; within the extent alone. */
export function formatsIn(
  { cells, columns, rows }: SheetLooks,
  looks: readonly CellLook[],
  extent: Rectangle
): readonly PlacedFormat[] {
  const below = styleBelow(columns, rows);
  const styles = new Map<number, Map<number, number>>();
  for (let row = 0; row <= extent.bottom; row++) {
    const line = new Map<number, number>();
    for (let column = 0; column <= extent.right; column++) {
      const style = below(row, column);
      if (style > 0) line.set(column, style);
    }
    styles.set(row, line);
  }
  for (let index = 0; index < cells.count; index++) {
    styles.get(cells.row(index))?.set(cells.column(index), cells.style(index));
  }
  return rectanglesOf(styles).flatMap(({ style, area }): readonly PlacedFormat[] => {
    const look = looks[style];
    return look ? [{ range: formatRange(area), format: formats.of(look) }] : [];
  });
}

/** One object for one look: a form has few of them and many cells. */
const formats = new (class {
  private readonly known = new WeakMap<CellLook, CellFormat>();

  of(look: CellLook): CellFormat {
    let format = this.known.get(look);
    if (!format) this.known.set(look, (format = formatOfLook(look)));
    return format;
  }
})();

/** The look of a cell of which the file says nothing: its row's, or its column's. */
function styleBelow(
  columns: SheetLooks["columns"],
  rows: SheetLooks["rows"]
): (row: number, column: number) => number {
  const byColumn = new Map<number, number>();
  for (const { first, last, style } of columns) {
    if (style === undefined) continue;
    for (let column = first; column <= Math.min(last, first + MOST_COLUMNS); column++)
      byColumn.set(column, style);
  }
  return (row, column) => rows.get(row)?.style ?? byColumn.get(column) ?? 0;
}

/** A form is not wider; a look can reach over all columns of a sheet. */
const MOST_COLUMNS = 512;

interface StyledArea {
  readonly style: number;
  readonly area: Rectangle;
}

/** Runs of a row, each joined with the very same run of the row above. */
function rectanglesOf(styles: ReadonlyMap<number, ReadonlyMap<number, number>>): readonly StyledArea[] {
  const done: StyledArea[] = [];
  let open = new Map<string, StyledArea>();
  for (const [row, line] of styles) {
    const next = new Map<string, StyledArea>();
    for (const { left, right, style } of runsOf(line)) {
      const key = `${left} ${right} ${style}`;
      const above = open.get(key);
      open.delete(key);
      const top = above?.area.top ?? row;
      next.set(key, { style, area: { top, bottom: row, left, right } });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(line: ReadonlyMap<number, number>) {
  const runs: { left: number; right: number; style: number }[] = [];
  for (const [column, style] of [...line].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.style === style) last.right = column;
    else runs.push({ left: column, right: column, style });
  }
  // The look that every new cell has anyway.
  return runs.filter(({ style }) => style > 0);
}
