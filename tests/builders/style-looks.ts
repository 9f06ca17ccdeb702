import { readLooks } from "../../src/hosts/xlsx/looks";
import type { CellLook } from "../../src/hosts/xlsx/looks/cell-look";
import { openPackage } from "../../src/hosts/xlsx/package/opc-package";
import { xlsxFrom } from "./xlsx-zip";

/** The looks of a workbook's cells, by number. @param styles the XML inside `<styleSheet>` */
export function styleLooks(styles: string): readonly CellLook[] {
  return readLooks(openPackage(xlsxFrom({ sheets: { 시트: "<sheetData/>" }, styles }))).styles.cells;
}
