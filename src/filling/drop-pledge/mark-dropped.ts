import { refusal } from "../../language/refusal";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import { STATUS_CLASSES, type Status, type StatusOption } from "../../pledge/status";
import { formatCellRef } from "../../workbook/address";
import type { CellPlan } from "../card-changes/cell-plan";
import { CHANGE_REFUSALS } from "../card-changes/messages";
import type { FillNote } from "../fill-note";

/** Nothing but a mark. */
const MARK = /^[○●◎◉■☑☒✔✓√VvOo]$/u;
/** A box that is not ticked, and the same one ticked. */
const TICKED: Readonly<Record<string, string>> = { "□": "■", "☐": "☑", "○": "●" };

/**
 * Plans 폐기 as the one class of the pledge's status, in the form that the card has: a mark in the matrix, a tick among
 * boxes in one cell, or the class written out. The rate stays.
 * @throws Refusal already-dropped, no-dropped-class or status-unwritable.
 */
export function markDropped(plan: CellPlan, pledge: Pledge): FillNote {
  const { status } = pledge;
  const name = pledgeId(pledge);
  const options = status?.options ?? [];
  const marked = options.filter((option) => option.marked);
  if (marked.length === 1 && marked[0]?.class === "dropped")
    throw refusal(CHANGE_REFUSALS, "already-dropped", { pledge: name });
  if (!status || options.length === 0) throw refusal(CHANGE_REFUSALS, "no-dropped-class", { pledge: name });
  for (const option of options)
    if (plan.after(option.cell).formula !== undefined)
      throw refusal(CHANGE_REFUSALS, "status-unwritable", { cell: formatCellRef(option.cell) });
  const [first] = options;
  if (options.length === 1 && first) writeClass(plan, first);
  else if (first && options.every(({ cell }) => sameCell(cell, first.cell))) tick(plan, pledge, options);
  else markInMatrix(plan, pledge, status);
  const dropped = options.find((option) => option.class === "dropped") ?? first;
  return { code: "marked-dropped", data: { pledge: name, cell: dropped ? formatCellRef(dropped.cell) : "" } };
}

function sameCell(one: StatusOption["cell"], other: StatusOption["cell"]): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** "추진상태 | 정상추진". */
function writeClass(plan: CellPlan, { cell, text }: StatusOption): void {
  const { value } = plan.after(cell);
  const whole = typeof value === "string" ? value : text;
  plan.set(cell, {
    value: whole.includes(text) ? whole.replace(text, STATUS_CLASSES.dropped) : STATUS_CLASSES.dropped
  });
}

function markInMatrix(plan: CellPlan, pledge: Pledge, { options }: Status): void {
  const dropped = options.find((option) => option.class === "dropped");
  if (!dropped) throw refusal(CHANGE_REFUSALS, "no-dropped-class", { pledge: pledgeId(pledge) });
  const mark = options.find((option) => option.marked && MARK.test(option.text))?.text ?? "○";
  for (const option of options)
    if (option.marked && option !== dropped) plan.set(option.cell, { value: null });
  plan.set(dropped.cell, { value: mark });
}

/** "□ 완료 ■ 정상추진 □ 폐기": the ticked box and that of 폐기 change places. */
function tick(plan: CellPlan, pledge: Pledge, options: readonly StatusOption[]): void {
  const dropped = options.find((option) => option.class === "dropped");
  const [first] = options;
  const value = first && plan.after(first.cell).value;
  if (!dropped || !first || typeof value !== "string")
    throw refusal(CHANGE_REFUSALS, "no-dropped-class", { pledge: pledgeId(pledge) });
  // each option's text is its box with its label, as it stands in the cell
  const boxes = options.map((option) => ({ option, box: boxOf(option) }));
  const on = boxes.find(({ option }) => option.marked)?.box;
  const off = boxes.find(({ option }) => !option.marked)?.box ?? "□";
  let text = value;
  for (const { option, box } of boxes) {
    const wanted = option === dropped ? (on ?? TICKED[box] ?? "■") : option.marked ? off : box;
    if (wanted !== box) text = text.replace(option.text, option.text.replace(box, wanted));
  }
  if (text === value)
    throw refusal(CHANGE_REFUSALS, "status-unwritable", { cell: formatCellRef(first.cell) });
  plan.set(first.cell, { value: text });
}

/** "■" of "■ 정상추진", "[v]" of "[v] 정상추진". */
function boxOf({ text }: StatusOption): string {
  return /^(?:[■☑☒✔✓●◉◎□☐○]|\[\s*[vVoO○]?\s*\]|\(\s*[vVoO○]?\s*\))/u.exec(text)?.[0] ?? "";
}
