import { add, decimalOfNumber, subtract, toNumber, trim, ZERO, type Decimal } from "../../pledge/decimal";
import { contains, type CellAt, type CellRef, type Rectangle } from "../../workbook/address";
import { sumFormula, type SumFormula, type SumTerm } from "../../workbook/sum-formula";
import { sheetNamed } from "../../workbook/snapshot";
import type { CellPlan } from "./cell-plan";

/** Formulas that follow one another are not longer than this, unless they go in a circle. */
const MOST_ROUNDS = 60;

interface SumCell {
  readonly cell: CellRef;
  readonly sum: SumFormula;
}

/**
 * Adds to the plan the results that sums will have once its cells are set, on every sheet and through sums of sums, so
 * that no stored result is stale. Formulas that do anything but add up are left as they are.
 */
export function followSums(plan: CellPlan): void {
  let changed: readonly CellRef[] = plan.cells;
  if (changed.length === 0) return;
  const sums = sumsIn(plan);
  for (let round = 0; round < MOST_ROUNDS && changed.length > 0; round++) {
    const touched = bySheet(changed);
    const next: CellRef[] = [];
    for (const { cell, sum } of sums) {
      if (!sum.terms.some((term) => reaches(term, cell.sheet, touched))) continue;
      const now = plan.after(cell);
      const value = resultOf(plan, cell.sheet, sum);
      if (now.formula === undefined || value === null || value === now.value) continue;
      plan.set(cell, { value, formula: now.formula });
      next.push(cell);
    }
    changed = next;
  }
}

/** Sums of the workbook as it will be: formulas that the plan puts in or takes away are counted so. */
function sumsIn(plan: CellPlan): readonly SumCell[] {
  const found: SumCell[] = [];
  const take = (cell: CellRef, formula: string | undefined): void => {
    const sum = formula === undefined ? null : sumFormula(formula);
    if (sum) found.push({ cell, sum });
  };
  for (const { name, cells } of plan.snapshot.sheets)
    for (const { row, column, formula } of cells) {
      const cell = { sheet: name, row, column };
      if (formula !== undefined && !plan.isPlanned(cell)) take(cell, formula);
    }
  for (const cell of plan.cells) take(cell, plan.after(cell).formula);
  return found;
}

function bySheet(cells: readonly CellRef[]): ReadonlyMap<string, readonly CellAt[]> {
  const sheets = new Map<string, CellAt[]>();
  for (const cell of cells) {
    const list = sheets.get(cell.sheet);
    if (list) list.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return sheets;
}

function reaches(term: SumTerm, own: string, touched: ReadonlyMap<string, readonly CellAt[]>): boolean {
  return (touched.get(term.sheet ?? own) ?? []).some((cell) => contains(term.range, cell));
}

/** Null where a cell of it holds what cannot be added up. */
function resultOf(plan: CellPlan, own: string, { terms, constant }: SumFormula): number | null {
  let total = decimalOfNumber(constant) ?? ZERO;
  for (const { sheet, range, sign, inSum } of terms) {
    const part = addedUp(plan, sheet ?? own, range, inSum);
    if (!part) return null;
    total = sign === 1 ? add(total, part) : subtract(total, part);
  }
  return toNumber(trim(total));
}

function addedUp(plan: CellPlan, sheet: string, range: Rectangle, inSum: boolean): Decimal | null {
  const used = sheetNamed(plan.snapshot, sheet)?.used;
  const bottom = Math.min(range.bottom, Math.max(range.top, used?.bottom ?? 0));
  const right = Math.min(range.right, Math.max(range.left, used?.right ?? 0));
  let total = ZERO;
  for (let row = range.top; row <= bottom; row++)
    for (let column = range.left; column <= right; column++) {
      const { value, formula } = plan.at(sheet, row, column);
      if (typeof value === "number") total = add(total, decimalOfNumber(value) ?? ZERO);
      else if (value === null ? formula !== undefined : !inSum || typeof value === "object") return null;
    }
  return total;
}
