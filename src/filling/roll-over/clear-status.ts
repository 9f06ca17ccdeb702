import { pledgeId, type Pledge } from "../../pledge/pledge";
import type { StatusOption } from "../../pledge/status";
import { formatCellRef } from "../../workbook/address";
import type { CellPlan } from "../card-changes/cell-plan";
import type { FillNote } from "../fill-note";

const UNTICKED: Readonly<Record<string, string>> = {
  "■": "□",
  "☑": "☐",
  "☒": "☐",
  "✔": "☐",
  "✓": "☐",
  "●": "○"
};
const PERCENT = /^\s*\d+(?:\.\d+)?\s*%?\s*$/;

/** Plans the marked class and the rate away; what is a formula or stands within other words stays and is told. */
export function clearStatus(plan: CellPlan, pledge: Pledge): readonly FillNote[] {
  const { status } = pledge;
  if (!status) return [];
  const notes: FillNote[] = [];
  const cleared: StatusOption["cell"][] = [];
  const done = (isCleared: boolean, cell: StatusOption["cell"]): void => {
    if (isCleared) cleared.push(cell);
    else notes.push({ code: "status-left", data: { cell: formatCellRef(cell) } });
  };
  for (const option of status.options) if (option.marked) done(unmark(plan, option), option.cell);
  const rate = status.rate?.cell;
  if (rate && !plan.isPlanned(rate)) {
    const { value, formula } = plan.after(rate);
    const isRate = typeof value === "number" || (typeof value === "string" && PERCENT.test(value));
    if (formula === undefined && isRate) plan.set(rate, { value: null });
    done(formula === undefined && isRate, rate);
  }
  if (cleared.length > 0) notes.unshift({ code: "status-cleared", data: { pledge: pledgeId(pledge) } });
  return notes;
}

function unmark(plan: CellPlan, { cell, text }: StatusOption): boolean {
  const { value, formula } = plan.after(cell);
  if (formula !== undefined) return false;
  if (typeof value !== "string" || value.trim() === text) {
    plan.set(cell, { value: null });
    return true;
  }
  const box = /^(?:[■☑☒✔✓●]|\[\s*[vVoO○]\s*\]|\(\s*[vVoO○]\s*\))/u.exec(text)?.[0];
  if (box === undefined || !value.includes(text)) return false;
  const empty = UNTICKED[box] ?? box.replace(/[vVoO○]/u, " ");
  plan.set(cell, { value: value.replace(text, text.replace(box, empty)) });
  return true;
}
