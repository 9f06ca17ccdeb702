import { trim, type Decimal } from "../pledge/decimal";
import { STATUS_CLASSES, type Status, type StatusClass } from "../pledge/status";
import type { Figure } from "../templates/figure";
import type { StatusLine, TextFigure } from "../templates/pledge-line";
import { UNMARKED } from "../templates/roll-up-sheet";
import { CLASSES, MARK } from "../templates/status-matrix";
import { formatCellRef } from "../workbook/address";
import { lookupOf } from "../workbook/cell-lookup";
import { sheetNamed, type Snapshot } from "../workbook/snapshot";

/** What the overviews show of a status: formulas that follow the card's marks wherever a mark is all that stands there. */
export function statusLine(status: Status | null): StatusLine {
  const options = (status?.options ?? []).filter((option) => option.class !== null);
  const marked = options.flatMap((option) => (option.marked && option.class !== null ? [option.class] : []));
  const [first] = marked;
  const only = marked.length === 1 && first !== undefined ? first : null;
  const follows =
    options.length > 0 && options.every((option) => option.marked === (option.text.trim() !== ""));
  const marks: Partial<Record<StatusClass, TextFigure>> = {};
  for (const name of CLASSES) {
    const option = options.find((candidate) => candidate.class === name);
    if (!option) continue;
    const value = option.marked ? MARK : "";
    marks[name] = follows ? { value, formula: `=IF(${isMarked(option.cell)},"${MARK}","")` } : { value };
  }
  const named = follows ? (first ?? null) : only;
  const value = named === null ? UNMARKED : STATUS_CLASSES[named];
  return { class: only, name: follows ? { value, formula: nameFormula(options) } : { value }, marks };
}

/** `=IF(TRIM(card!C30)<>"","완료",IF(…,"(표시 없음)"))`: the first class that is marked. */
function nameFormula(options: Status["options"]): string {
  const nested = options.reduceRight((otherwise, option) => {
    const name = option.class === null ? "" : STATUS_CLASSES[option.class];
    return `IF(${isMarked(option.cell)},"${name}",${otherwise})`;
  }, `"${UNMARKED}"`);
  return `=${nested}`;
}

function isMarked(cell: Status["options"][number]["cell"]): string {
  return `TRIM(${formatCellRef(cell)})<>""`;
}

/** 이행도 as a fraction, following the card's cell whether it holds 0.85, 85 or "85%". */
export function rateFigure(status: Status | null, snapshot: Snapshot): Figure | null {
  if (!status?.rate) return null;
  const { value: percent, cell } = status.rate;
  const value = fraction(percent);
  const sheet = sheetNamed(snapshot, cell.sheet);
  const stored = sheet && lookupOf(sheet).at(cell.row, cell.column)?.value;
  const at = formatCellRef(cell);
  const asNumber = Number(percent.coefficient) / 10 ** percent.scale;
  if (typeof stored === "number") {
    if (Math.abs(stored - asNumber) < 1e-9 && asNumber !== 0) return { value, formula: `=${at}/100` };
    if (Math.abs(stored * 100 - asNumber) < 1e-9) return { value, formula: `=${at}` };
  }
  if (typeof stored === "string" && /^\d+(\.\d+)?\s*%$/.test(stored.trim())) {
    return { value, formula: `=VALUE(SUBSTITUTE(TRIM(${at}),"%",""))/100` };
  }
  return { value };
}

/** 85 → 0.85. */
function fraction(percent: Decimal): Decimal {
  return trim({ coefficient: percent.coefficient, scale: percent.scale + 2 });
}
