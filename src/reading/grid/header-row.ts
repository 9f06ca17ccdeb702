import type { Cell } from "../../workbook/snapshot";
import { FIRST_YEAR, LAST_YEAR, type ColumnMeaning } from "../labels/column-labels";
import { dateOfSerial, isDateFormat } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import { bareYearOf } from "./bare-years";
import { isYearPart } from "./year-parts";

/** A cell of a header row as the head of a column; null where it cannot be one. */
export function columnMeaningOf(view: SheetView, cell: Cell | undefined): ColumnMeaning | null {
  if (!cell) return null;
  const { value } = cell;
  if (typeof value === "string") {
    const said = view.vocabulary.meaningOf(value)?.column ?? yearOf(bareYearOf(view, cell));
    return said ?? (isYearPart(view, cell) ? { roles: ["year"] } : null);
  }
  if (typeof value !== "number") return null;
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR && !isDateFormat(cell.format))
    return { roles: ["year"], year: value };
  if (!isDateFormat(cell.format)) return yearOf(bareYearOf(view, cell));
  const date = dateOfSerial(value, view.date1904);
  return date && date.year >= FIRST_YEAR && date.year <= LAST_YEAR ? yearOf(date.year) : null;
}

function yearOf(year: number | null): ColumnMeaning | null {
  return year === null ? null : { roles: ["year"], year };
}

export interface RowScore {
  readonly left: number;
  readonly right: number;
  readonly roles: number;
  readonly years: number;
  /** Years rise, and nothing else is a number or a source. */
  readonly rising: boolean;
}

export function scoreOf(view: SheetView, row: number): RowScore | null {
  let left = -1;
  let right = -1;
  let years = 0;
  let firstYear = 0;
  let lastYear = 0;
  let rising = true;
  let distinct = 0;
  let repeated = false;
  let between = 0;
  const roles = new Set<string>();
  for (const cell of view.cellsIn(row)) {
    const meaning = columnMeaningOf(view, cell);
    if (!meaning) {
      if (typeof cell.value === "number" || isDash(cell)) rising = false;
      // 기타 behind the years is a remark
      else if (years === 0 && isSource(view, cell)) rising = false;
      else if (typeof cell.value === "string" && cell.value.trim() !== "") between += 1;
      continue;
    }
    if (left < 0) left = cell.column;
    right = cell.column;
    const [role = ""] = meaning.roles;
    if (role === "year") {
      years += 1;
      const year = meaning.year ?? 0;
      if (typeof cell.value === "number" && year === lastYear) repeated = true;
      else distinct += 1;
      // the years begin anew where two grids share their rows
      if (firstYear === 0) firstYear = year;
      else if (year < lastYear) rising &&= year === firstYear;
      // 2023 | 올해 | 2025
      else if (year > lastYear + 1) rising &&= between === year - lastYear - 1;
      lastYear = year;
      between = 0;
    } else roles.add(role);
  }
  // an amount such as 2,024 and its total head no years
  if (repeated && distinct === 1) rising = false;
  return left < 0 ? null : { left, right, roles: roles.size, years, rising };
}

function isDash({ value }: Cell): boolean {
  return typeof value === "string" && /^\s*[-–—−]\s*$/.test(value);
}

/** A row that begins with a source is a row of the body, whatever its figures look like. */
function isSource(view: SheetView, cell: Cell): boolean {
  return typeof cell.value === "string" && view.vocabulary.meaningOf(cell.value)?.source !== undefined;
}

/** A row of a source or of 계 right under the row. */
function bodyBelow(view: SheetView, row: number): boolean {
  const [first] = view.labelsIn(row + 1);
  return first?.meaning.source !== undefined || first?.meaning.total === true;
}

/** Enough to say that columns begin here: years that rise, or three kinds of total; and no amounts. */
export function isHead(view: SheetView, row: number, score: RowScore): boolean {
  if (!score.rising) return false;
  if (score.years === 1 && score.roles === 1 && bodyBelow(view, row)) return true;
  return score.years >= 2 || (score.years === 1 && score.roles >= 2) || score.roles >= 3;
}

/** A number that is no year, or a dash: such a row belongs to the body. */
export function holdsAmounts(view: SheetView, row: number): boolean {
  return view.cellsIn(row).some((cell) => isAmount(view, cell));
}

export function isAmount(view: SheetView, cell: Cell): boolean {
  if (typeof cell.value === "number") return columnMeaningOf(view, cell) === null;
  return (
    typeof cell.value === "string" &&
    /^\s*[-–−△▲(]?\s*[\d,.]*\s*\)?\s*$/.test(cell.value) &&
    !/^\s*['’]?\d{2,4}\.?\s*$/.test(cell.value)
  );
}
