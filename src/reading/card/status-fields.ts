import type { Fact } from "../../pledge/fact";
import type { Decimal } from "../../pledge/decimal";
import type { Status, StatusOption } from "../../pledge/status";
import { foldSpaces } from "../labels/fold";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { percentOfCell } from "./status-matrix";
import type { Segment } from "./segments";
import { unknownClass } from "./unknown-class";

const CHECKED =
  /([■☑☒✔✓●◉◎]|\[\s*[vVoO○]\s*\]|\(\s*[vVoO○]\s*\))\s*([^■☑☒✔✓●◉◎□☐○[\]()]+)|([□☐○]|\[\s*\]|\(\s*\))\s*([^■☑☒✔✓●◉◎□☐○[\]()]+)/gu;

/** A status told as a field: "추진상태 | 정상추진", "이행도 | 85%", "□ 완료 ■ 정상추진". */
export function readStatusFields(segment: Segment): Status | null {
  const { view, labels } = segment;
  let options: readonly StatusOption[] = [];
  let rate: Fact<Decimal> | null = null;
  let rateCell: Status["rateCell"] = null;
  for (const label of labels) {
    const { meaning, cell } = label;
    if (meaning.state !== true && meaning.section !== "status" && meaning.rate !== true) continue;
    const column = view.areaAt(cell.row, cell.column).right + 1;
    const value = view.shownAt(cell.row, column);
    if (meaning.rate === true) {
      const percent = percentOfCell(value, true);
      rateCell ??= view.ref({ row: cell.row, column });
      if (percent && !rate)
        rate = { value: percent, cell: rateCell, text: view.textAt(cell.row, column).trim() };
    }
    if (options.length === 0 && meaning.rate !== true)
      options = optionsAt(view, cell.row, column, meaning.state === true);
    if (options.length === 0 && meaning.section === "status") options = checkedBelow(view, label);
  }
  return options.length === 0 && !rate ? null : { options, rate, rateCell };
}

function optionsAt(view: SheetView, row: number, column: number, isState: boolean): readonly StatusOption[] {
  const text = view.textAt(row, column).trim();
  if (text === "") return [];
  const status = view.meaningAt(row, column)?.status;
  const cell = view.ref({ row, column });
  if (status) {
    const name = "class" in status ? status.class : null;
    return [{ class: name, label: foldSpaces(text), cell, marked: true, text }];
  }
  const found: StatusOption[] = [];
  let known = 0;
  for (const [mark, checked, on, , off] of text.matchAll(CHECKED)) {
    const label = (on ?? off ?? "").trim();
    const meaning = view.vocabulary.meaningOf(label)?.status;
    if (meaning) known += 1;
    const name = meaning && "class" in meaning ? meaning.class : null;
    found.push({ class: name, label, cell, marked: checked !== undefined, text: mark.trim() });
  }
  return found.length >= 2 && known >= 1
    ? found
    : isState && !view.meaningAt(row, column)
      ? unknownClass(text, cell)
      : [];
}

function checkedBelow(view: SheetView, { cell }: LabelAt): readonly StatusOption[] {
  const below = view.areaAt(cell.row, cell.column).bottom + 1;
  const [first] = view.cellsIn(below);
  return first ? optionsAt(view, below, first.column, false) : [];
}
