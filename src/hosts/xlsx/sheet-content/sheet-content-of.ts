import { columnName, formatCell, formatRange, type Rectangle } from "../../../workbook/address";
import { placedCells } from "../../../workbook/own-sheet";
import type { CellLink, ColumnWidth, RowHeight, SheetContent } from "../../../workbook/sheet-content";
import { refusePatch } from "../../../workbook/steps/outcome";
import { readLooks } from "../looks";
import type { SheetLooks } from "../looks/sheet-looks";
import { openPackage } from "../package/opc-package";
import { ownContents } from "../single-sheet/own-contents";
import { sheetEntries } from "../write/book/workbook-part";
import { printNamesOf } from "../write/copy/copied-sheets";
import { PartsDraft } from "../write/parts/draft";
import { shownWidth } from "../write/sheet/columns";
import { choicesIn } from "./choices-in";
import { formatsIn } from "./formats-in";
import { pageSetUpIn } from "./page-set-up-in";

const TITLE = "시트 들여오기";

/**
 * A sheet of any workbook as what adds it to another: contents, looks with their colours resolved, sizes, merges, lists
 * to choose from, page set-up. Formulas that look elsewhere are their values. What a content cannot tell is left out:
 * pictures, charts, conditional formats, looks within a text, hidden lines, links out of the workbook.
 * @throws Refusal as `openXlsx` and `read`, and "sheet-missing".
 */
export function sheetContentOf(bytes: Uint8Array, name: string): SheetContent {
  const opened = openPackage(bytes);
  const { snapshot, styles, sheets } = readLooks(opened);
  const index = snapshot.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = snapshot.sheets[index];
  const looks = sheets[index];
  const draft = new PartsDraft(opened);
  const number = sheetEntries(draft).findIndex((entry) => entry.name === name);
  const part = sheetEntries(draft)[number]?.part ?? null;
  if (!sheet || !looks || part === null) throw refusePatch("sheet-missing", { sheet: name, title: TITLE });
  const { frozen, gridlines } = looks.view;
  const extent = extentOf(looks, sheet.merges);
  return {
    cells: placedCells({ ...sheet, cells: ownContents(sheet, snapshot.names) }),
    formats: formatsIn(looks, styles.cells, extent),
    merges: sheet.merges.map(formatRange),
    columnWidths: columnWidths(looks, extent),
    rowHeights: rowHeights(looks, extent),
    links: linksIn(looks),
    choices: choicesIn(looks.validations, snapshot, name),
    page: pageSetUpIn(draft.text(part), draft.outline(part, CELLS), printNamesOf(draft, number)),
    ...(frozen ? { frozen: { rows: frozen.rows, columns: frozen.columns } } : {}),
    ...(looks.tabColor === null ? {} : { tabColor: looks.tabColor }),
    ...(gridlines ? {} : { hideGridlines: true })
  };
}

const CELLS: ReadonlySet<string> = new Set(["sheetData"]);

/** All cells that the file says something of. */
function extentOf({ cells }: SheetLooks, merges: readonly Rectangle[]): Rectangle {
  // Read once, so that the cells are in order.
  const count = cells.count;
  return {
    top: 0,
    left: 0,
    bottom: Math.max(count > 0 ? cells.bottom : 0, ...merges.map(({ bottom }) => bottom)),
    right: Math.max(count > 0 ? cells.right : 0, ...merges.map(({ right }) => right))
  };
}

/** Columns of which the sheet says nothing have its own usual width, where it has one. */
function columnWidths({ columns, lines }: SheetLooks, { right }: Rectangle): readonly ColumnWidth[] {
  const own = columns.flatMap(({ first, last, width }): readonly ColumnWidth[] =>
    width === undefined
      ? []
      : [{ columns: columnsText(first, Math.min(last, Math.max(right, first))), width: shownWidth(width) }]
  );
  const usual = lines.columnWidth;
  if (usual === null) return own;
  const known = (column: number): boolean =>
    columns.some(({ first, last, width }) => width !== undefined && column >= first && column <= last);
  const others = Array.from({ length: right + 1 }, (_, column) => column).filter((column) => !known(column));
  return [...own, ...others.map((column) => ({ columns: columnName(column), width: shownWidth(usual) }))];
}

function columnsText(first: number, last: number): string {
  return first === last ? columnName(first) : `${columnName(first)}:${columnName(last)}`;
}

/** Heights as they were shown, so that a form takes as many pages as it did. */
function rowHeights({ rows, lines }: SheetLooks, { bottom }: Rectangle): readonly RowHeight[] {
  const heights: RowHeight[] = [];
  for (let row = 0; row <= bottom; row++) {
    const height = rows.get(row)?.height ?? lines.rowHeight;
    if (height === null) continue;
    const last = heights.at(-1);
    const [first = "", end = first] = last?.rows.split(":") ?? [];
    if (last?.height === height && Number(end) === row) {
      heights[heights.length - 1] = { rows: `${first}:${row + 1}`, height };
    } else heights.push({ rows: String(row + 1), height });
  }
  return heights;
}

/** Jumps within the workbook. */
function linksIn({ links }: SheetLooks): readonly CellLink[] {
  return links.flatMap(({ range, target }) =>
    target.startsWith("#")
      ? [{ cell: formatCell({ row: range.top, column: range.left }), target: target.slice(1) }]
      : []
  );
}
