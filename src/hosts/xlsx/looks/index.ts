import type { Snapshot } from "../../../workbook/snapshot";
import type { OpcPackage } from "../package/opc-package";
import { relationshipsOf } from "../package/relationships";
import { readWorkbook } from "../read/read-workbook";
import { SheetLooksReader, type SheetLooks } from "./sheet-looks";
import { plainStyles, readStyles, type StyleLooks } from "./style-looks";
import { OFFICE_THEME, readTheme } from "./theme";

/** A workbook with how it looks. */
export interface WorkbookLooks {
  readonly snapshot: Snapshot;
  readonly styles: StyleLooks;
  /** In the order of the snapshot's sheets. */
  readonly sheets: readonly SheetLooks[];
}

/**
 * Reads a workbook together with how it looks, each sheet in one scan.
 * @param onSheet is called before each sheet, with its number from 0
 * @throws Refusal as `readWorkbook`.
 */
export function readLooks(opened: OpcPackage, onSheet?: (index: number) => void): WorkbookLooks {
  const styles = readBookStyles(opened);
  const sheets: SheetLooksReader[] = [];
  const snapshot = readWorkbook(opened, undefined, (sheet) => {
    onSheet?.(sheets.length);
    const reader = new SheetLooksReader(sheet.part, styles.palette);
    sheets.push(reader);
    return reader;
  });
  return { snapshot, styles, sheets };
}

function readBookStyles(opened: OpcPackage): StyleLooks {
  const relations = relationshipsOf(opened, opened.workbook);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && !relation.external && opened.has(relation.target))
      ?.target;
  const themePart = partOf("theme");
  const theme = themePart === undefined ? OFFICE_THEME : readTheme(opened.utf8(themePart), themePart);
  const part = partOf("styles");
  return part === undefined ? plainStyles(theme) : readStyles(opened.utf8(part), part, theme);
}
