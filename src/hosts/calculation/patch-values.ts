import { applyPatch } from "../../workbook/apply-patch";
import { formatCell } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Patch, Step } from "../../workbook/patch";
import {
  sheetNamed,
  type Cell,
  type CellContent,
  type SheetSnapshot,
  type Snapshot
} from "../../workbook/snapshot";
import { requireCell } from "../../workbook/steps/outcome";
import { snapshotOf, stateOf } from "../../workbook/workbook-state";
import { calculate } from ".";

/**
 * The patch with the values of the formulas that it writes without one, for a host that does not calculate. What cannot
 * be computed stays without a value, which no reader takes for 0.
 * @throws Refusal where the patch cannot be applied
 */
export async function withValues(snapshot: Snapshot, patch: Patch): Promise<Patch> {
  const open = openCells(patch);
  if (open.size === 0) return patch;
  const after = snapshotOf(applyPatch(stateOf(snapshot), patch).state);
  const waiting = {
    ...after,
    sheets: after.sheets.map((sheet) => withOpen(sheet, open.get(sheet.name)))
  };
  const calculated = await calculate(waiting);
  const valued = <Content extends CellContent>(sheet: string, cell: string, content: Content): Content => {
    const { row, column } = requireCell(cell);
    const found = sheetNamed(calculated, sheet);
    const value = isOpen(content) && found ? lookupOf(found).at(row, column)?.value : undefined;
    return value === undefined ? content : { ...content, value };
  };
  return { ...patch, steps: patch.steps.map((step) => valuedStep(step, valued)) };
}

type Valued = <Content extends CellContent>(sheet: string, cell: string, content: Content) => Content;

function valuedStep(step: Step, valued: Valued): Step {
  if (step.kind === "copy-sheet") {
    return { ...step, cells: step.cells.map((content) => valued(step.sheet, content.cell, content)) };
  }
  if (step.kind !== "set-cells") return step;
  const changes = step.changes.map((change) => ({
    ...change,
    after: valued(step.sheet, change.cell, change.after)
  }));
  return { ...step, changes };
}

/** The cells that get a formula without its value, by sheet. */
function openCells({ steps }: Patch): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Map<string, Set<string>>();
  const note = (sheet: string, cell: string, content: CellContent): void => {
    if (!isOpen(content)) return;
    const cells = open.get(sheet) ?? new Set<string>();
    open.set(sheet, cells.add(cell));
  };
  for (const step of steps) {
    if (step.kind === "copy-sheet") for (const content of step.cells) note(step.sheet, content.cell, content);
    if (step.kind === "set-cells") for (const { cell, after } of step.changes) note(step.sheet, cell, after);
  }
  return open;
}

function isOpen({ value, formula }: CellContent): boolean {
  return value === null && formula !== undefined;
}

function withOpen(sheet: SheetSnapshot, open: ReadonlySet<string> | undefined): SheetSnapshot {
  if (!open) return sheet;
  const cells = sheet.cells.map((cell): Cell =>
    open.has(formatCell(cell)) && isOpen(cell) ? { ...cell, uncomputed: true } : cell
  );
  return { ...sheet, cells };
}
