import { requireCell } from "../../../workbook/steps/outcome";
import { placedCells } from "../../../workbook/own-sheet";
import type { CellChange, CopySheetStep, Step } from "../../../workbook/patch";
import {
  sameValue,
  type CellContent,
  type CellValue,
  type SheetSnapshot,
  type Snapshot
} from "../../../workbook/snapshot";
import { referenceTo } from "../../../workbook/steps/references";
import { applyPatch } from "../../../workbook/apply-patch";
import { contentOf } from "../../../workbook/steps/cells";
import { formatCell, formatRange } from "../../../workbook/address";
import { lookupOf } from "../../../workbook/cell-lookup";
import { stateOf } from "../../../workbook/workbook-state";
import type { MadeSheet } from "../store/made-sheets";
import type { TemplateNote } from "../expand/template-note";

/** How a sheet that a template makes comes into the workbook. */
export interface SheetWriting {
  readonly steps: readonly Step[];
  readonly note: TemplateNote;
  /** The sheet's name afterwards; null where it was left as it is, though it should be otherwise. */
  readonly sheet: string | null;
}

/**
 * Adds the sheet; or brings the one that was made before up to date, which keeps its name: by its cells alone where its
 * rows are the same, else anew in its place. Left alone where the user has changed it, where it is protected, or where a
 * formula refers to it and it would have to be made anew.
 */
export function writeSheet(snapshot: Snapshot, made: MadeSheet | null, step: CopySheetStep): SheetWriting {
  if (!made)
    return { steps: [step], note: { code: "sheet-made", data: { sheet: step.sheet } }, sheet: step.sheet };
  const { sheet } = made;
  const data = { sheet: sheet.name };
  const wanted = copiedSheet(snapshot, step);
  const same = made.record.shape === shapeOf(step) && sameMerges(sheet, wanted);
  const changes = changesBetween(sheet, wanted);
  if (same && changes.length === 0)
    return { steps: [], note: { code: "sheet-current", data }, sheet: sheet.name };
  if (!made.untouched) return { steps: [], note: { code: "sheet-changed", data }, sheet: null };
  if (sheet.protected) return { steps: [], note: { code: "sheet-protected", data }, sheet: null };
  if (same) {
    const note: TemplateNote = { code: "sheet-refreshed", data: { ...data, count: changes.length } };
    return { steps: [{ kind: "set-cells", sheet: sheet.name, changes }], note, sheet: sheet.name };
  }
  const others = { ...snapshot, sheets: snapshot.sheets.filter((other) => other !== sheet) };
  const place = referenceTo(stateOf(others), sheet.name);
  if (place !== null)
    return { steps: [], note: { code: "sheet-referred", data: { ...data, place } }, sheet: null };
  const steps: readonly Step[] = [
    { kind: "remove-sheet", sheet: sheet.name, expected: placedCells(sheet) },
    { ...step, position: snapshot.sheets.indexOf(sheet) }
  ];
  return { steps, note: { code: "sheet-remade", data }, sheet: sheet.name };
}

/** The sheet as the step makes it, whatever stands in its place now. */
function copiedSheet(snapshot: Snapshot, step: CopySheetStep): SheetSnapshot {
  const without = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === step.from) };
  const { state } = applyPatch(stateOf(without), { title: "", steps: [step] });
  const made = state.sheets.find(({ snapshot: sheet }) => sheet.name === step.sheet);
  if (!made) throw new Error(`no sheet ${step.sheet}`);
  return made.snapshot;
}

/** What the looks of the sheet that a step makes depend on. */
export function shapeOf({ fromFingerprint, repeated }: CopySheetStep): string {
  return [fromFingerprint, ...repeated.map(({ rows, times }) => `${rows}x${times}`)].join(" ");
}

function sameMerges(sheet: SheetSnapshot, wanted: SheetSnapshot): boolean {
  const merges = (one: SheetSnapshot): string => one.merges.map(formatRange).sort().join(" ");
  return merges(sheet) === merges(wanted);
}

/**
 * The cells that differ. With them go the formulas whose value is not known here, to be worked out anew; where nothing
 * differs there are none.
 */
function changesBetween(sheet: SheetSnapshot, wanted: SheetSnapshot): readonly CellChange[] {
  const old = lookupOf(sheet);
  const fresh = lookupOf(wanted);
  const cells = new Set([...wanted.cells, ...sheet.cells].map(formatCell));
  const all = [...cells].map((cell): CellChange => {
    const { row, column } = requireCell(cell);
    return { cell, before: contentOf(old.at(row, column)), after: contentOf(fresh.at(row, column)) };
  });
  if (!all.some(differs)) return [];
  return all.filter((change) => differs(change) || isOpen(change.after));
}

function differs({ before, after }: CellChange): boolean {
  if (before.formula !== after.formula) return true;
  return !isOpen(after) && !sameFigure(before.value, after.value);
}

function isOpen({ value, formula }: CellContent): boolean {
  return formula !== undefined && value === null;
}

/** A sum that another program has worked out may differ in its last digit. */
function sameFigure(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return sameValue(one, other);
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}
