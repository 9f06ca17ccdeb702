import { columnName, parseRange, quoteSheet, type Rectangle } from "../../../../workbook/address";
import { lookupOf } from "../../../../workbook/cell-lookup";
import { isCellError, type CellValue, type SheetSnapshot } from "../../../../workbook/snapshot";
import { requireRange } from "../../../../workbook/steps/outcome";
import { escapeMarkup } from "../parts/markup";

/** The numbers of a range, as a chart refers to them and keeps them for those who do not open the cells. */
export function numberReference(sheet: SheetSnapshot, range: string, code: string): string {
  const points = valuesOf(sheet, requireRange(range)).map((value) =>
    typeof value === "number" ? String(value) : null
  );
  const cache = `<c:formatCode>${escapeMarkup(code)}</c:formatCode>${pointsMarkup(points)}`;
  return `<c:numRef>${formulaMarkup(sheet, range)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** Categories: as numbers where all of them are, such as years. */
export function categoryReference(sheet: SheetSnapshot, range: string): string {
  const numbers = valuesOf(sheet, requireRange(range)).every((value) => typeof value === "number");
  return numbers ? numberReference(sheet, range, "General") : textReference(sheet, range);
}

export function textReference(sheet: SheetSnapshot, range: string): string {
  const points = valuesOf(sheet, requireRange(range)).map((value) => (value === null ? null : shown(value)));
  return `<c:strRef>${formulaMarkup(sheet, range)}<c:strCache>${pointsMarkup(points)}</c:strCache></c:strRef>`;
}

function formulaMarkup(sheet: SheetSnapshot, range: string): string {
  const area = parseRange(range) ?? requireRange(range);
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  const last = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `<c:f>${escapeMarkup(`${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`)}</c:f>`;
}

/** Row by row, as a chart counts them. */
function valuesOf(sheet: SheetSnapshot, area: Rectangle): readonly CellValue[] {
  const lookup = lookupOf(sheet);
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      values.push(lookup.at(row, column)?.value ?? null);
  return values;
}

/** A point that is blank is left out of the list, and counts. */
function pointsMarkup(points: readonly (string | null)[]): string {
  const listed = points.map((point, index) =>
    point === null ? "" : `<c:pt idx="${index}"><c:v>${escapeMarkup(point)}</c:v></c:pt>`
  );
  return `<c:ptCount val="${points.length}"/>${listed.join("")}`;
}

function shown(value: Exclude<CellValue, null>): string {
  return isCellError(value) ? value.error : String(value);
}
