import { formatCell } from "./address";
import { fnv1a } from "./fnv1a";
import type { PlacedContent } from "./sheet-content";
import { isCellError, type Cell, type CellContent, type SheetSnapshot, type Snapshot } from "./snapshot";

/** A report of ours, though it may have been renamed or written on since. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  /** Whether it is still as we left it: only then may it be thrown away. */
  readonly untouched: boolean;
}

/** The settings that remember the sheets of the office's own templates begin so: "template:1". */
export const TEMPLATE_SETTING_PREFIX = "template:";

/** What a setting of ours remembers of a sheet: its name, and how we left it. */
export interface OwnSheetRecord {
  readonly sheet: string;
  /** How many cells were filled; absent where an earlier version wrote it. */
  readonly cells?: number;
  readonly fingerprint: string;
}

export function ownSheetText(sheet: string, cells: readonly PlacedContent[]): string {
  return JSON.stringify(ownSheetRecord(sheet, cells));
}

export function ownSheetRecord(sheet: string, cells: readonly PlacedContent[]): OwnSheetRecord {
  const filled = cells.filter(isFilled);
  return { sheet, cells: filled.length, fingerprint: fingerprintOf(filled) };
}

/** The sheet that the setting remembers; null where it remembers none, or that is gone. */
export function ownSheetOf(snapshot: Snapshot, setting: string): OwnSheet | null {
  const record = recordIn(snapshot.settings[setting]);
  return record && ownSheetFor(snapshot, record);
}

/** The sheet that the record remembers, under whatever name; null where it is gone. */
export function ownSheetFor(snapshot: Snapshot, record: OwnSheetRecord): OwnSheet | null {
  const sheet =
    snapshot.sheets.find(({ name }) => name === record.sheet) ??
    snapshot.sheets.find((candidate) => isAsLeft(candidate, record));
  if (!sheet) return null;
  return {
    sheet,
    // Not asked at every check, and it takes a while.
    get untouched() {
      return isAsLeft(sheet, record);
    }
  };
}

const fingerprints = new WeakMap<SheetSnapshot, string>();

/** Where our sheet is gone, all others are asked: the number of cells spares most of them the fingerprint. */
function isAsLeft(sheet: SheetSnapshot, record: OwnSheetRecord): boolean {
  const filled = sheet.cells.filter(isFilled);
  if (record.cells !== undefined && filled.length !== record.cells) return false;
  return sheetFingerprint(sheet) === record.fingerprint;
}

function isFilled({ value, formula }: CellContent): boolean {
  return value !== null || formula !== undefined;
}

/** Of a sheet's filled cells: another one tells that somebody has changed them. */
export function sheetFingerprint(sheet: SheetSnapshot): string {
  let fingerprint = fingerprints.get(sheet);
  if (fingerprint === undefined) {
    fingerprint = fingerprintOf(sheet.cells.filter(isFilled).map(placed));
    fingerprints.set(sheet, fingerprint);
  }
  return fingerprint;
}

export function placedCells(sheet: SheetSnapshot): readonly PlacedContent[] {
  return sheet.cells.map(placed);
}

function placed(cell: Cell): PlacedContent {
  return {
    cell: formatCell(cell),
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula })
  };
}

/** Null where nothing can be read, as when another program has changed the text. */
function recordIn(text: string | undefined): OwnSheetRecord | null {
  if (text === undefined) return null;
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== "object" || record === null) return null;
    const { sheet, cells, fingerprint } = record as Partial<Record<string, unknown>>;
    if (typeof sheet !== "string" || typeof fingerprint !== "string") return null;
    return { sheet, fingerprint, ...(typeof cells === "number" ? { cells } : {}) };
  } catch {
    return null;
  }
}

/** Over filled cells in the order of their addresses: tells a changed sheet, and is no proof against malice. */
function fingerprintOf(filled: readonly PlacedContent[]): string {
  const lines = filled.map((cell) => `${cell.cell}=${contentText(cell)}`).sort();
  return fnv1a(lines.join("\u0000"));
}

function contentText({ value, formula }: CellContent): string {
  if (formula !== undefined) return formula;
  return isCellError(value) ? `!${value.error}` : `${typeof value} ${String(value)}`;
}
