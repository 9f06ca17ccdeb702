import type { Grid, GridColumn } from "../../pledge/grid";
import {
  formatCellRef,
  formatRange,
  formatRangeRef,
  type CellRef,
  type Rectangle
} from "../../workbook/address";
import { lookupOf, type CellLookup } from "../../workbook/cell-lookup";
import type { Step } from "../../workbook/patch";
import { sheetNamed, type CellContent } from "../../workbook/snapshot";
import type { CellPlan } from "../card-changes/cell-plan";
import type { FillNote } from "../fill-note";
import { shiftYear, shiftYearsInText } from "../roll-over/shift-years";
import { grownSum, movedRight } from "./grow-formula";

export type GrownGrid =
  | {
      readonly kind: "grown";
      readonly cells: ReadonlyMap<CellRef, CellContent>;
      readonly merges: readonly Step[];
    }
  | { readonly kind: "left" | "there"; readonly note: FillNote };

/**
 * A grid with one more year, in the blank column right of its last one: its head, the sums that follow, and the head over
 * the years grown by it. A grid without such a column is left.
 */
export function growGrid(plan: CellPlan, grid: Grid, year: number): GrownGrid {
  const cells = formatRangeRef(grid.range);
  const left = (code: FillNote["code"], data: FillNote["data"] = {}): GrownGrid => ({
    kind: "left",
    note: { code, data: { cells, year, ...data } }
  });
  const sheet = sheetNamed(plan.snapshot, grid.range.sheet);
  if (!sheet) return left("year-no-room");
  if (sheet.protected) return left("grid-left-protected");
  if (grid.columns.some((column) => column.role === "year" && column.year === year))
    return { kind: "there", note: { code: "year-there", data: { cells, year } } };
  const last = lastYear(grid);
  if (last?.year !== year - 1)
    return left("grid-left-years", { years: yearsOf(grid), first: year - 1, last: year - 1 });
  const lookup = lookupOf(sheet);
  const room = last.column + 1;
  if (!isFlat(lookup, grid, last)) return left("year-other-form");
  if (!hasRoom(lookup, grid, last)) return left("year-no-room");
  const changes = new Map<CellRef, CellContent>();
  const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  for (const [index, row] of grid.rows.entries()) {
    for (const [place, column] of grid.columns.entries()) {
      const cell = grid.cells[index]?.[place];
      if (cell?.formula === undefined) continue;
      const isTotalOfYears = column.role === sumRole(grid);
      const isYearTotal = column === last && row.role !== "source" && row.role !== "outside";
      if (isTotalOfYears) {
        // 계 of 소계 may add up its own column: that one follows by itself
        if (movedRight(cell.formula, column.column) !== null) continue;
        const formula = grownSum(cell.formula, { row: row.row, column: last.column });
        if (formula === null) return left("grid-left-formula", { cell: formatCellRef(cell.cell) });
        changes.set(cell.cell, { value: plan.before(cell.cell).value, formula });
      } else if (isYearTotal) {
        const formula = movedRight(cell.formula, last.column);
        if (formula === null) return left("grid-left-formula", { cell: formatCellRef(cell.cell) });
        changes.set(at(row.row, room), { value: 0, formula });
      }
    }
  }
  const head = lookup.at(last.header.row, last.header.column);
  const shown = head && shiftYear(head.value, head.format, year - 1, 1, plan.snapshot.date1904);
  if (shown === null || shown === undefined || head?.formula !== undefined)
    return left("grid-left-header", { cell: formatCellRef(last.header) });
  // a day would need the format of its neighbour
  const isDay = typeof head?.value === "number" && head.value > 9999;
  changes.set(at(last.header.row, room), { value: isDay ? `${year}년` : shown });
  for (const [cell, content] of otherHeads(plan, grid, lookup, year)) changes.set(cell, content);
  return { kind: "grown", cells: changes, merges: headMerges(lookup, grid, last) };
}

/** 소계, or 총계 where there is none: the column that adds up the years. */
function sumRole(grid: Grid): GridColumn["role"] {
  return grid.columns.some(({ role }) => role === "term-subtotal") ? "term-subtotal" : "grand-total";
}

function lastYear(grid: Grid): GridColumn | undefined {
  const years = grid.columns.filter(({ role }) => role === "year");
  return years.reduce<GridColumn | undefined>(
    (last, column) => (last && (last.year ?? 0) >= (column.year ?? 0) ? last : column),
    undefined
  );
}

function yearsOf(grid: Grid): string {
  return grid.columns.flatMap(({ role, year }) => (role === "year" ? [String(year)] : [])).join(", ");
}

/** Whether the years stand side by side, each of them in one column. */
function isFlat(lookup: CellLookup, grid: Grid, last: GridColumn): boolean {
  const years = grid.columns.filter(({ role }) => role === "year");
  const isBeside = years.every(
    ({ header, column }) => header.row === last.header.row && header.column === column
  );
  const right = lookup.mergeAt(last.header.row, last.column)?.right ?? last.column;
  const isMerged = grid.rows.some(({ row }) => lookup.mergeAt(row, last.column));
  return (
    isBeside &&
    right === last.column &&
    !isMerged &&
    Math.max(...years.map(({ column }) => column)) === last.column
  );
}

/** Whether nothing at all stands right of the last year within the grid's rows. */
function hasRoom(lookup: CellLookup, grid: Grid, last: GridColumn): boolean {
  const room = last.column + 1;
  if (grid.columns.some(({ column }) => column === room) || lookup.isHidden(last.header.row, room))
    return false;
  return [...grid.rows.map(({ row }) => row), last.header.row].every(
    (row) => !lookup.at(row, room) && !lookup.mergeAt(row, room)
  );
}

/** The head over the years that ends with the last one, and the head of the year itself where it is merged downward. */
function headMerges(lookup: CellLookup, grid: Grid, last: GridColumn): readonly Step[] {
  const { sheet } = grid.range;
  const top = Math.min(...grid.rows.map(({ row }) => row));
  const steps: Step[] = [];
  const seen = new Set<Rectangle>();
  for (let row = grid.range.top; row < top; row++) {
    const merge = lookup.mergeAt(row, last.column);
    if (!merge || seen.has(merge) || merge.right !== last.column) continue;
    seen.add(merge);
    if (merge.left < last.column)
      steps.push(
        { kind: "unmerge", sheet, range: formatRange(merge) },
        { kind: "merge", sheet, range: formatRange({ ...merge, right: merge.right + 1 }) }
      );
    else
      steps.push({
        kind: "merge",
        sheet,
        range: formatRange({ ...merge, left: merge.left + 1, right: merge.right + 1 })
      });
  }
  return steps;
}

/** "2027이후" and "집행액(2022~2026)": what else of the heads says where the years end. */
function otherHeads(
  plan: CellPlan,
  grid: Grid,
  lookup: CellLookup,
  year: number
): readonly (readonly [CellRef, CellContent])[] {
  const top = Math.min(...grid.rows.map(({ row }) => row));
  const heads = new Set(
    grid.columns.filter(({ role }) => role === "year").map(({ header }) => `${header.row},${header.column}`)
  );
  const after = grid.columns.find(({ role }) => role === "after");
  const found: (readonly [CellRef, CellContent])[] = [];
  for (let row = grid.range.top; row < top; row++)
    for (const cell of lookup.row(row)) {
      const { column, value, formula } = cell;
      const isOwn = column >= grid.range.left && column <= grid.range.right && !heads.has(`${row},${column}`);
      if (!isOwn || formula !== undefined || typeof value !== "string") continue;
      const isAfter = after?.header.row === row && after.header.column === column && after.year === year;
      const text = isAfter ? shiftYearsInText(value, 1) : withLaterEnd(value, year);
      if (text !== null)
        found.push([
          {
            sheet: plan.snapshot.sheets.find(({ name }) => name === grid.range.sheet)?.name ?? "",
            row,
            column
          },
          { value: text }
        ]);
    }
  return found;
}

/** "2022~2026" → "2022~2027" for 2027; null for a text that does not end a span with the year before. */
function withLaterEnd(text: string, year: number): string | null {
  const before = year - 1;
  const span = new RegExp(
    `([~∼～-]\\s*)(?:(${before})|(['’‘]?)(${String(before % 100).padStart(2, "0")}))(?!\\d)`,
    "u"
  );
  const match = span.exec(text);
  if (!match) return null;
  const end =
    match[2] === undefined ? `${match[3] ?? ""}${String(year % 100).padStart(2, "0")}` : String(year);
  return text.replace(span, `${match[1] ?? ""}${end}`);
}
