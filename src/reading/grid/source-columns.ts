import type { ColumnRole, GridKind } from "../../pledge/grid";
import { readAmount } from "../amounts/amount-notation";
import type { ColumnMeaning } from "../labels/column-labels";
import { compact } from "../labels/fold";
import type { LabelMeaning } from "../labels/vocabulary";
import { gridKindOf } from "../labels/section-labels";
import type { SheetView } from "../sheet/sheet-view";
import type { LabelPiece, RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";
import { columnMeaningOf, holdsAmounts } from "./header-row";
import { isRowLabel } from "./side-by-side";
import type { SourceHead } from "./source-heads";

/** A column of the sheet that is a source, of a year where the head says one. */
interface SourceColumn {
  readonly column: number;
  readonly source: LabelPiece;
  readonly meaning: ColumnMeaning | null;
  readonly label: string;
  readonly kind: GridKind | null;
}

/** Sources (and years) across: what each row of the sheet says of them all is a grid. */
export interface SourceColumns {
  readonly header: GridHeader;
  /** The grid's columns: the years, or 총계 alone. */
  readonly drafts: readonly ColumnDraft[];
  /** The grid's rows as one row of the sheet states them. */
  rowsAt(view: SheetView, row: number): readonly RowDraft[];
}

const TOTAL: ColumnMeaning = { roles: ["grand-total"] };

/** The columns under a head of sources; null where not every source has the same years. */
export function sourceColumns(view: SheetView, head: SourceHead): SourceColumns | null {
  const header = withYears(view, head);
  const columns: SourceColumn[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const found = sourceColumn(view, header, head.top, column);
    if (found) columns.push(found);
  }
  const years = firstOfEach(columns, yearKey);
  const sources = firstOfEach(columns, sourceKey);
  const placed = new Map(columns.map((found) => [`${sourceKey(found)}|${yearKey(found)}`, found.column]));
  if (placed.size !== columns.length || placed.size !== years.length * sources.length) return null;
  return {
    header,
    drafts: years.map((year) => draftOf(view, header, year)),
    rowsAt: (body, row) =>
      sources.map((source) => {
        const places = years.map((year) => ({
          row,
          column: placed.get(`${sourceKey(source)}|${yearKey(year)}`) ?? source.column
        }));
        const amounts = places.map((place) => readAmount(body.cellAt(place.row, place.column)));
        return {
          row,
          pieces: [source.source],
          kind: source.kind ?? kindAt(body, header, row),
          amounts,
          places
        };
      })
  };
}

/** Takes in the row of years over or under the sources, and that of 계획 and 집행. */
function withYears(view: SheetView, head: SourceHead): GridHeader {
  let { top, bottom } = head;
  for (let row = head.top - 1; row >= Math.max(view.used.top, head.top - 2); row--) {
    if (!headsSources(view, head, row)) break;
    top = row;
  }
  const under = view.cellsIn(bottom + 1).filter(({ column }) => column >= head.left && column <= head.right);
  const heads = under.filter((cell) => columnMeaningOf(view, cell) !== null);
  if (heads.length >= 2 && heads.length === under.length && !holdsAmounts(view, bottom + 1)) bottom += 1;
  return { top, bottom, left: head.left, right: head.right };
}

function headsSources(view: SheetView, head: SourceHead, row: number): boolean {
  return view.cellsIn(row).some((cell) => {
    if (cell.column < head.left || cell.column > head.right) return false;
    const kind = view.meaningAt(row, cell.column)?.section;
    return (
      columnMeaningOf(view, cell)?.roles[0] === "year" || (kind !== undefined && gridKindOf(kind) !== null)
    );
  });
}

/** What stands in the row of the sources names one; what stands over or under it, a year or 계획 or 집행. */
function sourceColumn(
  view: SheetView,
  header: GridHeader,
  sourceRow: number,
  column: number
): SourceColumn | null {
  let source: LabelPiece | null = null;
  let open = false;
  let head: { readonly meaning: ColumnMeaning; readonly label: string } | null = null;
  let kind: GridKind | null = null;
  for (let row = header.top; row <= header.bottom; row = view.areaAt(row, column).bottom + 1) {
    const text = view.textAt(row, column).trim();
    if (text === "") continue;
    const area = view.areaAt(row, column);
    const label = view.meaningAt(row, column);
    const meaning = columnMeaningOf(view, view.shownAt(row, column));
    if (area.top <= sourceRow && area.bottom >= sourceRow) {
      const total: LabelMeaning = { compact: "계", total: true };
      const isTotal = !isRowLabel(label) && meaning?.roles[0] === "grand-total";
      source = { text, row: area.top, column: area.left, meaning: isTotal ? total : label };
      open = area.bottom < header.bottom;
    } else if (label?.section && gridKindOf(label.section)) kind = gridKindOf(label.section);
    else if (meaning) head = { meaning, label: text };
  }
  // under a source with years of its own, a column without a year is none
  if (!source || (open && head === null)) return null;
  return { column, source, meaning: head?.meaning ?? null, label: head?.label ?? "총계", kind };
}

function firstOfEach(
  columns: readonly SourceColumn[],
  keyOf: (column: SourceColumn) => string
): readonly SourceColumn[] {
  return columns.filter((found, at) => columns.findIndex((other) => keyOf(other) === keyOf(found)) === at);
}

function sourceKey({ source, kind }: SourceColumn): string {
  return `${kind ?? ""}|${compact(source.text)}`;
}

function yearKey({ meaning, label }: SourceColumn): string {
  return `${meaning?.year ?? compact(label)}${meaning?.half ?? ""}`;
}

function draftOf(view: SheetView, header: GridHeader, year: SourceColumn): ColumnDraft {
  const meaning = year.meaning ?? TOTAL;
  const roles: readonly ColumnRole[] = meaning.roles;
  const row = view.areaAt(header.bottom, year.column).top;
  return {
    column: year.column,
    label: year.label,
    header: { row, column: year.column },
    roles,
    ...(meaning.year === undefined ? {} : { year: meaning.year }),
    ...(meaning.half === undefined ? {} : { half: meaning.half }),
    unknown: false,
    kind: null
  };
}

/** 계획 or 집행 at the left of the row. */
function kindAt(view: SheetView, header: GridHeader, row: number): GridKind | null {
  for (let column = header.left - 1; column >= Math.max(view.used.left, header.left - 4); column--) {
    const section = view.meaningAt(row, column)?.section;
    const kind = section ? gridKindOf(section) : null;
    if (kind) return kind;
  }
  return null;
}
