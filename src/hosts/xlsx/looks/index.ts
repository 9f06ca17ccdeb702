import type { Snapshot } from "../../../workbook/snapshot";
import { LIMITS } from "../package/limits";
import type { OpcPackage } from "../package/opc-package";
import { relationshipsOf } from "../package/relationships";
import { readWorkbook } from "../read/read-workbook";
import { readRichTexts } from "./rich-texts";
import { SheetLooksReader, type SharedLooks, type SheetLooks } from "./sheet-looks";
import { plainStyles, readStyles, type StyleLooks } from "./style-looks";
import { OFFICE_THEME, readTheme } from "./theme";

/** A workbook with how it looks. */
export interface WorkbookLooks {
  readonly snapshot: Snapshot;
  readonly styles: StyleLooks;
  /** In the order of the snapshot's sheets. */
  readonly sheets: readonly SheetLooks[];
  /** The workbook runs programs of its own. */
  readonly macros: boolean;
  /** The workbook has pivot tables, on whatever sheet. */
  readonly pivots: boolean;
  /** Sheets that are nothing but a chart: they have no cells, and are not among the snapshot's. */
  readonly chartSheets: number;
}

/**
 * Reads a workbook together with how it looks, each sheet in one scan.
 * @param onSheet is called before each sheet, with its number from 0
 * @throws Refusal as `readWorkbook`.
 */
export function readLooks(opened: OpcPackage, onSheet?: (index: number) => void): WorkbookLooks {
  const parts = bookParts(opened);
  const shared = sharedLooks(opened, parts);
  const readers: SheetLooksReader[] = [];
  const snapshot = readWorkbook(opened, undefined, ({ part }) => {
    onSheet?.(readers.length);
    const reader = new SheetLooksReader(opened, part, shared);
    readers.push(reader);
    return reader;
  });
  return {
    snapshot,
    styles: shared.styles,
    sheets: readers.map((reader) => reader.looks()),
    macros: parts.has("vbaProject"),
    pivots: parts.has("pivotCacheDefinition"),
    chartSheets: parts.get("chartsheet")?.length ?? 0
  };
}

/** The parts that the workbook part is related to, by the type of relationship. */
function bookParts(opened: OpcPackage): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { type, target, external } of relationshipsOf(opened, opened.workbook)) {
    if (external || !opened.has(target)) continue;
    const known = parts.get(type);
    if (known) known.push(target);
    else parts.set(type, [target]);
  }
  return parts;
}

function sharedLooks(opened: OpcPackage, parts: ReadonlyMap<string, readonly string[]>): SharedLooks {
  const [themePart] = parts.get("theme") ?? [];
  const [stylesPart] = parts.get("styles") ?? [];
  const [textsPart] = parts.get("sharedStrings") ?? [];
  const theme = themePart === undefined ? OFFICE_THEME : readTheme(opened.utf8(themePart), themePart);
  const styles =
    stylesPart === undefined ? plainStyles(theme) : readStyles(opened.utf8(stylesPart), stylesPart, theme);
  const richTexts =
    textsPart === undefined
      ? new Map<number, never>()
      : readRichTexts(opened.utf8(textsPart), textsPart, styles.palette);
  return { styles, richTexts, cellsLeft: LIMITS.cells };
}
