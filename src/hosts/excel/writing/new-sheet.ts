import { formatCell, formatRange, parseCell, type CellAt } from "../../../workbook/address";
import type { CellFormat } from "../../../workbook/format";
import type { SheetContent } from "../../../workbook/sheet-content";
import { requireCell } from "../../../workbook/steps/outcome";
import { withFormats } from "../../../workbook/steps/looks";
import { lookOfFormat, lookOfHandle, type Look } from "../look";
import { rectanglesAround } from "../reading/ranges";
import { blocksOf, writeBlock } from "./blocks";
import { drawCharts } from "./charts";
import { dress, filled } from "./dress";
import { layOutPage } from "./page";
import { setWidth } from "./widths";

export const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Fills a sheet that has just been added. */
export function fillSheet(
  sheet: Excel.Worksheet,
  name: string,
  content: SheetContent,
  position: number | undefined
): void {
  linkCells(sheet, content);
  const looks = looksOf(content);
  writeNumberFormats(sheet, looks);
  const changes = content.cells.map((cell) => ({ ...requireCell(cell.cell), content: cell }));
  for (const block of blocksOf(name, changes)) writeBlock(sheet, block);
  for (const [look, cells] of grouped(looks)) {
    for (const area of rectanglesAround(cells)) dress(sheet, area, look);
  }
  for (const range of content.merges) sheet.getRange(range).untrack().merge(false);
  for (const { columns, width } of content.columnWidths) setWidth(sheet, columns, width);
  for (const { rows, height } of content.rowHeights) {
    sheet.getRange(rows.includes(":") ? rows : `${rows}:${rows}`).untrack().format.rowHeight = height;
  }
  for (const { range, options } of content.choices) {
    if (!fitsList(options)) continue;
    sheet.getRange(range).untrack().dataValidation.rule = {
      list: { inCellDropDown: true, source: options.join(",") }
    };
  }
  drawCharts(sheet, content);
  if (content.page) layOutPage(sheet.pageLayout, content.page);
  freeze(sheet, content.frozen);
  if (content.tabColor !== undefined) sheet.tabColor = `#${content.tabColor}`;
  if (content.hideGridlines === true) sheet.showGridlines = false;
  if (position !== undefined) sheet.position = position;
  if (content.visibility !== undefined) sheet.visibility = VISIBILITIES[content.visibility];
}

/** A list written into a validation has at most 255 characters and is split at its commas. */
export function fitsList(options: readonly string[]): boolean {
  return options.join(",").length <= 255 && !options.some((option) => option.includes(","));
}

/** A link sets the cell's text and look, so links come before both. */
function linkCells(sheet: Excel.Worksheet, { links, cells }: SheetContent): void {
  const texts = new Map(cells.map((cell) => [cell.cell, cell.value]));
  for (const { cell, target } of links) {
    const text = texts.get(cell);
    sheet.getRange(cell).untrack().hyperlink = {
      documentReference: target,
      textToDisplay: typeof text === "string" && /^\p{L}/u.test(text) ? text : target
    };
  }
}

function looksOf(content: SheetContent): ReadonlyMap<string, Look> {
  return new Map(
    [...withFormats(new Map(), content.formats)].map(([cell, format]): [string, Look] => [
      cell,
      "handle" in format ? lookOfHandle(format, cell) : lookOfFormat(format satisfies CellFormat)
    ])
  );
}

/** Number formats before values: they decide how Excel takes a value. */
function writeNumberFormats(sheet: Excel.Worksheet, looks: ReadonlyMap<string, Look>): void {
  const byCode = new Map<string, CellAt[]>();
  for (const [cell, { numberFormat }] of looks) {
    const at = parseCell(cell);
    if (!at || numberFormat === undefined || numberFormat === "General") continue;
    byCode.set(numberFormat, [...(byCode.get(numberFormat) ?? []), at]);
  }
  for (const [code, cells] of byCode) {
    for (const area of rectanglesAround(cells)) {
      sheet.getRange(formatRange(area)).untrack().numberFormat = filled(area, code);
    }
  }
}

/** Cells of equal look together, without the number format that is already written. */
function grouped(looks: ReadonlyMap<string, Look>): readonly (readonly [Look, readonly CellAt[]])[] {
  const groups = new Map<string, { look: Look; cells: CellAt[] }>();
  for (const [cell, whole] of looks) {
    const at = parseCell(cell);
    if (!at) continue;
    const look = Object.fromEntries(
      Object.entries(whole).filter(([name]) => name !== "numberFormat")
    ) as Look;
    const key = JSON.stringify(look);
    if (key === "{}") continue;
    const group = groups.get(key) ?? { look, cells: [] };
    group.cells.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ look, cells }) => [look, cells] as const);
}

function freeze(sheet: Excel.Worksheet, frozen: SheetContent["frozen"]): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(`A1:${formatCell({ row: rows - 1, column: columns - 1 })}`);
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
