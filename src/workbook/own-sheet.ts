import { formatCell } from "./address";
import type { PlacedContent } from "./sheet-content";
import { isCellError, type CellContent, type SheetSnapshot, type Snapshot } from "./snapshot";

/** A report of ours, though it may have been renamed or written on since. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  /** Whether it is still as we left it: only then may it be thrown away. */
  readonly untouched: boolean;
}

/** What a setting of ours remembers of a sheet: its name, and how we left it. */
interface OwnSheetRecord {
  readonly sheet: string;
  readonly fingerprint: string;
}

export function ownSheetText(sheet: string, cells: readonly PlacedContent[]): string {
  const record: OwnSheetRecord = { sheet, fingerprint: fingerprintOf(cells) };
  return JSON.stringify(record);
}

/** The sheet that the setting remembers; null where it remembers none, or that is gone. */
export function ownSheetOf(snapshot: Snapshot, setting: string): OwnSheet | null {
  const record = recordIn(snapshot.settings[setting]);
  if (!record) return null;
  const named = snapshot.sheets.find((sheet) => sheet.name === record.sheet);
  const same = (sheet: SheetSnapshot): boolean => fingerprintOf(placedCells(sheet)) === record.fingerprint;
  if (named) return { sheet: named, untouched: same(named) };
  const renamed = snapshot.sheets.find(same);
  return renamed ? { sheet: renamed, untouched: true } : null;
}

export function placedCells(sheet: SheetSnapshot): readonly PlacedContent[] {
  return sheet.cells.map((cell) => ({
    cell: formatCell(cell),
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula })
  }));
}

/** Null where nothing can be read, as when another program has changed the text. */
function recordIn(text: string | undefined): OwnSheetRecord | null {
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
