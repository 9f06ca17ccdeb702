import { formatCell } from "../../workbook/address";
import type { PlacedContent } from "../../workbook/sheet-content";
import { isCellError, type CellContent, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** The setting that remembers which sheet is our result sheet, and how we left it. */
export const ANNOTATION_SETTING = "annotation";

/** The setting that holds the outcome of the last ribbon command as JSON; it goes with the flags that it tells of. */
export const LAST_COMMAND_SETTING = "lastCommand";

export interface AnnotationRecord {
  readonly sheet: string;
  readonly fingerprint: string;
}

export function recordOf(sheet: string, cells: readonly PlacedContent[]): string {
  const record: AnnotationRecord = { sheet, fingerprint: fingerprintOf(cells) };
  return JSON.stringify(record);
}

/** What the workbook remembers; null where it remembers nothing that can be read. */
export function annotationOf(snapshot: Snapshot): AnnotationRecord | null {
  const text = snapshot.settings[ANNOTATION_SETTING];
  if (text === undefined) return null;
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== "object" || record === null) return null;
    const { sheet, fingerprint } = record as Partial<Record<string, unknown>>;
    return typeof sheet === "string" && typeof fingerprint === "string" ? { sheet, fingerprint } : null;
  } catch {
    return null;
  }
}

export interface ResultSheet {
  readonly sheet: SheetSnapshot;
  /** Whether it is still as we left it: only then may it be thrown away. */
  readonly untouched: boolean;
}

/** Our result sheet, though it may have been renamed or written on since; null where there is none. */
export function resultSheetOf(snapshot: Snapshot): ResultSheet | null {
  const record = annotationOf(snapshot);
  if (!record) return null;
  const named = snapshot.sheets.find((sheet) => sheet.name === record.sheet);
  const same = (sheet: SheetSnapshot): boolean => fingerprintOf(placedCells(sheet)) === record.fingerprint;
  if (named) return { sheet: named, untouched: same(named) };
  const renamed = snapshot.sheets.find(same);
  return renamed ? { sheet: renamed, untouched: true } : null;
}

/** The workbook without our result sheet: what a check must look at, lest it read its own findings as a card. */
export function withoutResultSheet(snapshot: Snapshot): Snapshot {
  const ours = resultSheetOf(snapshot);
  return ours ? { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet !== ours.sheet) } : snapshot;
}

export function placedCells(sheet: SheetSnapshot): readonly PlacedContent[] {
  return sheet.cells.map((cell) => ({
    cell: formatCell(cell),
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula })
  }));
}

/** FNV-1a over the cells in the order of their addresses: tells a changed sheet, and is no proof against malice. */
function fingerprintOf(cells: readonly PlacedContent[]): string {
  const lines = cells
    .filter((cell) => cell.value !== null || cell.formula !== undefined)
    .map((cell) => `${cell.cell}=${contentText(cell)}`)
    .sort();
  let hash = 0xcbf29ce484222325n;
  for (const character of lines.join("\u0000")) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

function contentText({ value, formula }: CellContent): string {
  if (formula !== undefined) return formula;
  return isCellError(value) ? `!${value.error}` : `${typeof value} ${String(value)}`;
}
