import { columnName, type CellAt, type Rectangle } from "../../../workbook/address";
import type { LineChange } from "../../../workbook/lines/line-change";
import type { InsertLinesStep, Patch, RemoveLinesStep } from "../../../workbook/patch";
import { lineChangeOf } from "../../../workbook/steps/lines/lines";
import { movedByCell } from "../../../workbook/steps/lines/moved-sheet";
import type { SheetProxies } from "./sheet-proxies";
import { op, type WriteOp } from "./write-op";

export type LinesStep = InsertLinesStep | RemoveLinesStep;

export function isAboutLines(step: Patch["steps"][number]): step is LinesStep {
  return step.kind === "insert-lines" || step.kind === "remove-lines";
}

/** Excel lets everything that refers to cells follow, and new lines look like the one before. */
export function linesOps(step: LinesStep, proxies: SheetProxies): readonly WriteOp[] {
  return [
    op(() => {
      changeLines(proxies.named(step.sheet), step);
    })
  ];
}

export function changeLines(sheet: Excel.Worksheet, { kind, axis, at, count }: LinesStep): void {
  const name = (line: number): string => (axis === "row" ? String(line + 1) : columnName(line));
  const lines = sheet.getRange(`${name(at)}:${name(at + count - 1)}`).untrack();
  if (kind === "insert-lines") lines.insert(axis === "row" ? "Down" : "Right").untrack();
  else lines.delete(axis === "row" ? "Up" : "Left");
}

/** The lines of one sheet that have come and gone so far, by which a cell is found as it was read before the patch. */
export class LinesSoFar {
  private readonly changes: LineChange[] = [];

  heed(step: LinesStep): void {
    this.changes.push(lineChangeOf(step));
  }

  /** Where the cell stood; null for one of a line that is new. */
  before({ row, column }: CellAt): CellAt | null {
    let at: CellAt = { row, column };
    for (const { axis, at: first, removed, inserted } of [...this.changes].reverse()) {
      const line = at[axis];
      if (line >= first && line < first + inserted) return null;
      at = { ...at, [axis]: line < first ? line : line - inserted + removed };
    }
    return at;
  }

  /** The rectangle as far as it was there before. */
  rectangleBefore(area: Rectangle): Rectangle | null {
    let { top, left, bottom, right } = area;
    for (const { axis, at, removed, inserted } of [...this.changes].reverse()) {
      const whence = (line: number, end: number): number =>
        line < at ? line : line < at + inserted ? at - end : line - inserted + removed;
      if (axis === "row") [top, bottom] = [whence(top, 0), whence(bottom, 1)];
      else [left, right] = [whence(left, 0), whence(right, 1)];
    }
    return top <= bottom && left <= right ? { top, left, bottom, right } : null;
  }

  /** What was read of cells, by where they stand now; new lines have what the one before them has. */
  moved<Fact>(facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, Fact> {
    return this.changes.reduce(movedByCell<Fact>, facts);
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }
}
