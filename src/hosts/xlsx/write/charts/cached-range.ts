import { columnName, quoteSheet, type Rectangle } from "../../../../workbook/address";
import { lookupOf } from "../../../../workbook/cell-lookup";
import { isCellError, type CellValue, type SheetSnapshot } from "../../../../workbook/snapshot";
import { requireRange } from "../../../../workbook/steps/outcome";
import { escapeMarkup, type Prefix } from "../parts/markup";

/** The numbers of a range, as a chart refers to them and keeps them for those who do not open the cells. */
export function numberReference(sheet: SheetSnapshot, range: string, code: string): string {
  const points = cachedPoints(sheet, requireRange(range), "numbers", "c:");
  const cache = `<c:formatCode>${escapeMarkup(code)}</c:formatCode>${points}`;
  return `<c:numRef>${formulaMarkup(sheet, range)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** Categories: as numbers where all of them are, such as years. */
export function categoryReference(sheet: SheetSnapshot, range: string): string {
  const numbers = valuesOf(sheet, requireRange(range)).every((value) => typeof value === "number");
  return numbers ? numberReference(sheet, range, "General") : textReference(sheet, range);
}

export function textReference(sheet: SheetSnapshot, range: string): string {
  const points = cachedPoints(sheet, requireRange(range), "texts", "c:");
  return `<c:strRef>${formulaMarkup(sheet, range)}<c:strCache>${points}</c:strCache></c:strRef>`;
}

/** What a chart keeps of a range, row by row: the number of points, and those that are not blank. */
export function cachedPoints(
  sheet: SheetSnapshot,
  area: Rectangle,
  as: "numbers" | "texts",
  prefix: Prefix
): string {
  const points = valuesOf(sheet, area).map((value) =>
    value === null || (as === "numbers" && typeof value !== "number") ? null : shown(value)
  );
  const listed = points.map((point, index) =>
    point === null
      ? ""
      : `<${prefix}pt idx="${index}"><${prefix}v>${escapeMarkup(point)}</${prefix}v></${prefix}pt>`
  );
  return `<${prefix}ptCount val="${points.length}"/>${listed.join("")}`;
}

function formulaMarkup(sheet: SheetSnapshot, range: string): string {
  const area = requireRange(range);
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  const last = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `<c:f>${escapeMarkup(`${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`)}</c:f>`;
}

function valuesOf(sheet: SheetSnapshot, area: Rectangle): readonly CellValue[] {
  const lookup = lookupOf(sheet);
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      values.push(lookup.at(row, column)?.value ?? null);
  return values;
}

function shown(value: Exclude<CellValue, null>): string {
  return isCellError(value) ? value.error : String(value);
}
