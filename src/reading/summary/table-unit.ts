import type { Fact } from "../../pledge/fact";
import type { Unit } from "../../pledge/money";
import { unitColumn } from "../grid/unit-column";
import type { SheetView } from "../sheet/sheet-view";
import type { TableHead } from "./find-tables";

/** The unit declared in the table's head or in a column of it, nearest above it, or right below it; null where none of ours is. */
export function unitOfTable(view: SheetView, head: TableHead, lastRow: number): Fact<Unit> | null {
  const declared = view.labels.filter(({ meaning }) => meaning.unit?.line === true);
  const place = (from: number, to: number): Fact<Unit> | null => {
    const label = declared.filter(({ cell }) => cell.row >= from && cell.row <= to).at(-1);
    const unit = label?.meaning.unit?.unit;
    return label && unit ? { value: unit, cell: view.ref(label.cell), text: label.text.trim() } : null;
  };
  return (
    place(head.top, head.bottom) ??
    unitColumn(view, head, lastRow) ??
    place(view.used.top, head.top - 1) ??
    place(lastRow + 1, lastRow + 1)
  );
}
