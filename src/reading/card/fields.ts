import type { Rectangle } from "../../workbook/address";
import type { CardField, CardFieldAt } from "../../pledge/pledge";
import { foldSpaces } from "../labels/fold";
import type { LabelMeaning } from "../labels/vocabulary";
import type { LabelAt, SheetView } from "../sheet/sheet-view";

/** Finds the value of each field label: in the same cell, at its right, or below it. */
export function readFields(view: SheetView, labels: readonly LabelAt[]): readonly CardFieldAt[] {
  return labels.flatMap((label) => {
    const { meaning } = label;
    if (meaning.inline) return [inlineField(view, label, meaning.inline)];
    return meaning.field ? [besideField(view, label, meaning.field)] : [];
  });
}

function inlineField(
  view: SheetView,
  label: LabelAt,
  inline: NonNullable<LabelMeaning["inline"]>
): CardFieldAt {
  const cell = view.ref(label.cell);
  return {
    field: inline.field,
    label: { value: inline.field, cell, text: foldSpaces(label.text) },
    cell,
    text: foldSpaces(inline.value)
  };
}

function besideField(view: SheetView, label: LabelAt, field: CardField): CardFieldAt {
  const { row, column } = label.cell;
  const area = view.areaAt(row, column);
  const place = valuePlace(view, area);
  const labelFact = { value: field, cell: view.ref(label.cell), text: foldSpaces(label.text) };
  return {
    field,
    label: labelFact,
    cell: view.ref({ row: place.top, column: place.left }),
    text: textIn(view, place, area)
  };
}

/** The column right of a label; the one behind it, where that is blank and a value stands there. */
export function besideLabel(view: SheetView, { top, right }: Rectangle): number {
  const next = view.areaAt(top, right + 1);
  const further = next.right + 1;
  if (next.right > right + 1 || view.textAt(top, right + 1).trim() !== "") return right + 1;
  const value = view.textAt(top, further).trim();
  const isValue = value !== "" && view.meaningAt(top, further) === null;
  return isValue ? further : right + 1;
}

/** Right of the label; below it where the right is another label, or where its row holds labels alone. */
function valuePlace(view: SheetView, label: Rectangle): Rectangle {
  const beside = besideLabel(view, label);
  const right = view.areaAt(label.top, beside);
  const below = view.areaAt(label.bottom + 1, label.left);
  const rightText = view.textAt(label.top, beside).trim();
  const belowText = view.textAt(label.bottom + 1, label.left).trim();
  if (rightText !== "" && !isLabelPlace(view, label.top, beside)) return right;
  const belowFree = belowText !== "" && !isLabelPlace(view, label.bottom + 1, label.left);
  if (rightText !== "") return belowText === "" || belowFree ? below : right;
  const alone = view.cellsIn(label.top).every((cell) => isLabelPlace(view, cell.row, cell.column));
  return alone && belowFree ? below : right;
}

function isLabelPlace(view: SheetView, row: number, column: number): boolean {
  const meaning = view.meaningAt(row, column);
  if (!meaning) return false;
  const { field, section, inline, title, rate, state } = meaning;
  return [field, section, inline, title, rate, state].some((part) => part !== undefined);
}

/** A label over several rows takes the cells of all of them. */
function textIn(view: SheetView, place: Rectangle, label: Rectangle): string {
  const last = place.left > label.right ? Math.min(label.bottom, label.top + 40) : place.top;
  const texts: string[] = [];
  for (let row = place.top; row <= Math.max(last, place.top); row = view.areaAt(row, place.left).bottom + 1)
    texts.push(view.textAt(row, place.left));
  return foldSpaces(texts.join(" "));
}
