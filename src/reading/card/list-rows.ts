import type { GridsOfSheet } from "../grid/read-grids";
import type { SheetView } from "../sheet/sheet-view";

const CHANGE_HEADS = /^(?:변경일자?|변경전|변경후|당초|변경내용|변경사유|사유)$/;

/**
 * Rows that head a list (관리번호 | 공약명 | 부서 … over many pledges, or the change log): their labels name columns,
 * not fields of a card. A row of labels over one row of values is a card's head, and is none of these.
 */
export function findListRows(view: SheetView, grids: GridsOfSheet): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { header } of grids.tabled)
    for (let row = header.top; row <= header.bottom; row++) found.add(row);
  for (const row of view.rows) {
    const labels = view.labelsIn(row);
    if (labels.length < 2) continue;
    if (labels.filter(({ meaning }) => CHANGE_HEADS.test(meaning.compact)).length >= 2) found.add(row);
    else if (isListHead(view, row, grids)) found.add(row);
  }
  return found;
}

function isListHead(view: SheetView, row: number, { found }: GridsOfSheet): boolean {
  const heads = view.labelsIn(row).filter(({ meaning }) => meaning.field !== undefined);
  if (heads.length < 2) return false;
  const stacked = heads.every(({ cell }) => {
    const beside = view.areaAt(cell.row, cell.column).right + 1;
    const right = view.shownAt(cell.row, beside);
    return right === undefined || view.meaningAt(cell.row, beside) !== null;
  });
  if (!stacked) return false;
  // two or more rows of values under every head
  return (
    heads.filter(({ cell }) => {
      const below = view.areaAt(cell.row, cell.column).bottom + 1;
      return [below, below + 1].every(
        (next) =>
          !found.some((grid) => next >= grid.top && next <= grid.bottom) &&
          view.textAt(next, cell.column).trim() !== "" &&
          !view.meaningAt(next, cell.column)?.field
      );
    }).length >= 2
  );
}
