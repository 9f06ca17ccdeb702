import type { GridKind } from "../../pledge/grid";
import type { CellAt } from "../../workbook/address";
import type { ColumnMeaning } from "../labels/column-labels";
import { gridKindOf } from "../labels/section-labels";
import type { LabelMeaning } from "../labels/vocabulary";
import type { SheetView } from "../sheet/sheet-view";
import type { GridHeader } from "./header";
import { columnMeaningOf } from "./header-row";
import { isKindAt, namesKinds } from "./kind-heads";

/** One cell of the head over a column. */
export interface HeadPiece {
  readonly at: CellAt;
  readonly text: string;
  readonly meaning: ColumnMeaning | null;
  readonly kind: GridKind | null;
  /** It names a field, a rate or a state: such a column holds no amounts of the grid. */
  readonly other: boolean;
  readonly width: number;
}

/** What stands over a column, from the top of the head down. */
export function piecesOf(view: SheetView, header: GridHeader, column: number): readonly HeadPiece[] {
  const pieces: HeadPiece[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const place = row < header.bottom ? kindOverBlank(view, row, column, header) : column;
    const area = view.areaAt(row, place);
    const cell = view.shownAt(row, place);
    const last = pieces.at(-1);
    if (!cell || (last && last.at.row === area.top && last.at.column === area.left)) continue;
    const text = view.textAt(row, place);
    if (text.trim() === "") continue;
    const label = view.meaningAt(row, place);
    pieces.push({
      at: { row: area.top, column: area.left },
      text,
      meaning: columnMeaningOf(view, cell),
      kind: label?.section ? gridKindOf(label.section) : null,
      other: isOther(label),
      width: area.right - area.left + 1
    });
  }
  return pieces;
}

/** 계획 and 집행 over their columns, not merged: over a blank stands the one at its left. Else the column itself. */
function kindOverBlank(view: SheetView, row: number, column: number, { left, right }: GridHeader): number {
  if (view.textAt(row, column).trim() !== "" || !namesKinds(view, row, left, right)) return column;
  for (let place = column - 1; place >= left; place--)
    if (view.textAt(row, place).trim() !== "") return isKindAt(view, row, place) ? place : column;
  return column;
}

function isOther(label: LabelMeaning | null): boolean {
  if (!label || label.column) return false;
  return [label.field, label.rate, label.state, label.status, label.yearHead].some(
    (part) => part !== undefined
  );
}
