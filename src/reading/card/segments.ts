import type { CellAt } from "../../workbook/address";
import type { GridFound, GridsOfSheet } from "../grid/read-grids";
import type { LabelMeaning } from "../labels/vocabulary";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { besideLabel } from "./fields";

/** A run of rows of a sheet that may be one card, with what stands in it. */
export interface Segment {
  readonly view: SheetView;
  readonly top: number;
  readonly bottom: number;
  readonly title: Exclude<LabelMeaning["title"], undefined | "summary"> | null;
  /** Outside the grids, in reading order. */
  readonly labels: readonly LabelAt[];
  readonly grids: readonly GridFound[];
  /** Whether something that looks like a grid of it was not understood. */
  readonly doubted: boolean;
}

interface Start {
  readonly row: number;
  readonly title: Segment["title"];
}

/** Cuts a sheet into cards: at each title, and at each 관리번호 (or 공약명) when the card at hand has one already. */
export function cutSegments(
  view: SheetView,
  { found: grids, notUnderstood }: Pick<GridsOfSheet, "found" | "notUnderstood">,
  listRows: ReadonlySet<number>
): readonly Segment[] {
  const outside = view.labels.filter(
    ({ cell }) => !listRows.has(cell.row) && !grids.some((grid) => isInside(grid, cell))
  );
  const starts = startsOf(view, outside);
  return starts.map((start, at) => {
    const bottom = (starts[at + 1]?.row ?? view.used.bottom + 1) - 1;
    return {
      view,
      top: start.row,
      bottom,
      title: start.title,
      labels: outside.filter(({ cell }) => cell.row >= start.row && cell.row <= bottom),
      grids: grids.filter((grid) => grid.top >= start.row && grid.top <= bottom),
      doubted: notUnderstood.some(({ range }) => range.top >= start.row && range.top <= bottom)
    };
  });
}

function isInside({ top, bottom, left, right }: GridFound, { row, column }: CellAt): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function startsOf(view: SheetView, labels: readonly LabelAt[]): readonly Start[] {
  const starts: Start[] = [{ row: view.used.top, title: null }];
  const seen = new Set<string>();
  const numbered = labels.some(({ meaning }) => fieldOf(meaning) === "number");
  const begin = (start: Start): void => {
    // what stands over the first title (a document's date, a page's mark) is part of its card
    if (seen.size === 0 && starts.length === 1) starts[0] = { ...start, row: view.used.top };
    else if (starts.at(-1)?.row === start.row) starts[starts.length - 1] = start;
    else starts.push(start);
    seen.clear();
  };
  for (const label of labels) {
    const { meaning, cell } = label;
    const { title } = meaning;
    const field = fieldOf(meaning);
    if (title === "plan" || title === "status" || title === "card") {
      begin({ row: cell.row, title });
      seen.add("title");
    } else if (field === "number" && seen.has("number")) begin({ row: cell.row, title: null });
    else if (field === "name" && !numbered && seen.has("name") && names(view, label))
      begin({ row: cell.row, title: null });
    if (field) seen.add(field);
    else if (meaning.section) seen.add(meaning.section);
  }
  return starts;
}

function fieldOf(meaning: LabelMeaning): string | undefined {
  return meaning.field ?? meaning.inline?.field;
}

/** 사업명 heads columns of other tables too; only a 공약명 with a value beside it begins a card. */
function names(view: SheetView, { cell, meaning }: LabelAt): boolean {
  if (!meaning.compact.startsWith("공약")) return false;
  if (meaning.inline) return true;
  const beside = besideLabel(view, view.areaAt(cell.row, cell.column));
  return view.textAt(cell.row, beside).trim() !== "" && view.meaningAt(cell.row, beside)?.field === undefined;
}
