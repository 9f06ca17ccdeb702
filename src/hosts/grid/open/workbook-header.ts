import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { Snapshot } from "../../../workbook/snapshot";
import type { WorkbookLooks } from "../../xlsx/looks";
import { nameData } from "./name-data";
import { RESOURCES } from "./plugin-names";
import type { BookMeasures } from "./sheet-data";
import { styleId, styleTable } from "./style-table";

/** The id of the grid's one workbook. */
export const GRID_UNIT = "workbook";

/** All of a workbook but its sheets, as the grid has it. */
export function workbookHeader(
  { sheets, names }: Snapshot,
  looks: WorkbookLooks,
  { digit }: BookMeasures
): Omit<IWorkbookData, "sheets"> {
  return {
    id: GRID_UNIT,
    name: "",
    appVersion: "",
    locale: LocaleType.KO_KR,
    styles: styleTable(looks.styles.cells, stylesBelow(looks)),
    sheetOrder: sheets.map(({ id }) => id),
    defaultStyle: styleId(0),
    resources: [{ name: RESOURCES.names, data: JSON.stringify(nameData(names, sheets)) }],
    custom: { digitWidth: digit }
  };
}

/** The pixels of a digit in the workbook's default font: what `widthOfPixels` counts with. */
export function digitWidthOf({ custom }: Pick<IWorkbookData, "custom">): number {
  const digit: unknown = custom?.["digitWidth"];
  return typeof digit === "number" && digit > 0 ? digit : USUAL_DIGIT;
}

const USUAL_DIGIT = 7;

/** The looks that lie below those of cells: of rows, columns, and whole sheets. */
function stylesBelow({ sheets }: WorkbookLooks): ReadonlySet<number> {
  const below = new Set([0]);
  for (const { rows, columns } of sheets) {
    for (const { style } of rows.values()) if (style !== undefined) below.add(style);
    for (const { style } of columns) if (style !== undefined) below.add(style);
  }
  return below;
}
