import { formatRange, type Rectangle } from "../../../workbook/address";
import type { DefinedName, Span } from "../../../workbook/snapshot";
import type { CellBlock } from "./cell-block";
import { queueLooks, type LooksAnswer } from "./looks";
import { queueMarks, type MarksAnswer } from "./marks";
import { areasOf, rectangleOf, spansOf } from "./ranges";
import { definedNames, NAME_MEMBERS, SHEET_MEMBERS, sheetEntry, type SheetEntry } from "./workbook-index";

/** What is asked of a sheet beside its cells. */
export interface SheetWish {
  readonly cells: boolean;
  /** Reading merges cleared the user's undo on desktop: only where she asked for the reading herself. */
  readonly merges: boolean;
  /** The marks of our flags. */
  readonly marks: boolean;
  /** Conditional formats that are known to be marks: of these the places are told too. */
  readonly knownMarks: readonly string[];
  /** Ranges whose looks a patch will change. */
  readonly looks: readonly Rectangle[];
  /** Ranges whose number formats decide how a value is taken. */
  readonly formats: readonly Rectangle[];
  /** Columns, from and to, whose widths a patch will change. */
  readonly columns: readonly (readonly [number, number])[];
  /** Rows, from and to, on whose heights a patch depends. */
  readonly heights: readonly (readonly [number, number])[];
}

export const CELLS_ONLY: SheetWish = {
  cells: true,
  merges: false,
  marks: false,
  knownMarks: [],
  looks: [],
  formats: [],
  columns: [],
  heights: []
};
export const ALL_OF_IT: SheetWish = { ...CELLS_ONLY, merges: true, marks: true };

export interface SheetAnswer extends LooksAnswer {
  readonly entry: SheetEntry;
  /** The used range, values only; null for an empty sheet. */
  readonly used: Rectangle | null;
  /** Null where cells were not asked for, and where Excel answered without values: too many for one answer. */
  readonly block: CellBlock | null;
  readonly names: readonly DefinedName[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Null where they were not asked for. */
  readonly merges: readonly Rectangle[] | null;
  readonly marks: MarksAnswer | null;
}

const CELL_MEMBERS = "values,formulas,numberFormat,valueTypes";

/** Queues the questions about one sheet; the function it gives reads the answers, null where the sheet is not there. */
export function queueSheet(sheet: Excel.Worksheet, wish: SheetWish): () => SheetAnswer | null {
  sheet.load(SHEET_MEMBERS);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(wish.cells ? `address,${CELL_MEMBERS}` : "address");
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  sheet.names.load(NAME_MEMBERS);
  const merges = wish.merges ? queueMerges(sheet) : null;
  const marks = wish.marks ? queueMarks(sheet, wish.knownMarks) : null;
  const looks = queueLooks(sheet, wish);
  return () => {
    if (sheet.isNullObject) return null;
    const area = used.isNullObject ? null : rectangleOf(used.address);
    return {
      entry: sheetEntry(sheet),
      used: area,
      block: area && wish.cells ? blockOf(used, area) : null,
      names: definedNames(sheet.names.items, sheet.name),
      hiddenRows: area
        ? spansOf(
            rows.value.map((row) => row.rowHidden === true),
            area.top
          )
        : [],
      hiddenColumns: area
        ? spansOf(
            columns.value.map((column) => column.columnHidden === true),
            area.left
          )
        : [],
      merges: merges ? merges() : null,
      marks: marks ? marks() : null,
      ...looks()
    };
  };
}

/** The client's types do not say that values can be missing, without an error, where there are too many. */
function blockOf(range: Excel.Range, area: Rectangle): CellBlock | null {
  const { values, formulas, numberFormat, valueTypes } = range as Readonly<
    Record<"values" | "formulas" | "numberFormat", unknown[][] | null>
  > & { readonly valueTypes: string[][] | null };
  if (!values || !formulas || !numberFormat || !valueTypes) return null;
  return { top: area.top, left: area.left, values, formulas, formats: numberFormat, types: valueTypes };
}

/** Cells of one rectangle alone: a part of a sheet too large for one answer. */
export function queueBlock(sheet: Excel.Worksheet, area: Rectangle): () => CellBlock | null {
  const range = sheet.getRange(formatRange(area)).untrack();
  range.load(CELL_MEMBERS);
  return () => blockOf(range, area);
}

/** Merged areas of some rows alone: Excel answers for no range with more than 512 of them. */
export function queueMergesOfRows(
  sheet: Excel.Worksheet,
  first: number,
  last: number
): () => readonly Rectangle[] {
  const merged = sheet
    .getRange(`${first + 1}:${last + 1}`)
    .untrack()
    .getMergedAreasOrNullObject()
    .untrack();
  merged.load("address");
  return () => (merged.isNullObject ? [] : areasOf(merged.address));
}

/** Merged areas hold a format, so the used range with formats has them all. */
function queueMerges(sheet: Excel.Worksheet): () => readonly Rectangle[] {
  const merged = sheet.getUsedRangeOrNullObject(false).untrack().getMergedAreasOrNullObject().untrack();
  merged.load("address");
  return () =>
    merged.isNullObject
      ? []
      : [...areasOf(merged.address)].sort((one, other) => one.top - other.top || one.left - other.left);
}
