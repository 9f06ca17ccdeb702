import { formatCell, parseCell, type CellAt } from "../../../../workbook/address";
import { setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childOf, childrenOf, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import type { Axis } from "../file-edit";
import { movedLine, movedSpan, nearLine, type LineChange } from "../../../../workbook/lines/line-change";
import { movedList, nearCell } from "../../../../workbook/lines/moved-area";

const SPLITS = { row: "ySplit", column: "xSplit" } as const;

/** How many lines a view holds fast, from its first one on; 0 where it is divided otherwise. */
export function frozenLines(text: string, view: Element, axis: Axis): number {
  const pane = childOf(view, "pane");
  const state = pane && attributeIn(text, pane, "state");
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return 0;
  return Number(attributeIn(text, pane, SPLITS[axis]) ?? 0);
}

/** The same after lines came or went: what was held fast stays so. */
export function movedFrozenLines(text: string, view: Element, change: LineChange): number {
  const count = frozenLines(text, view, change.axis);
  if (count === 0) return 0;
  const first = firstShown(text, view)[change.axis];
  const span = movedSpan(change, { first, last: first + count - 1 });
  return span ? span.last + 1 - nearTop(change, first) : 0;
}

/** The edits of a view: where it is scrolled to, what it holds fast, what is selected in it. */
export function viewEdits(text: string, view: Element, change: LineChange): readonly TextEdit[] {
  const { axis } = change;
  const edits: TextEdit[] = [];
  const shown = attributeIn(text, view, "topLeftCell");
  const first = firstShown(text, view)[axis];
  if (shown !== undefined && first > 0) {
    edits.push(...setAttributes(text, view, { topLeftCell: nearCell(change, shown) }));
  }
  const pane = childOf(view, "pane");
  if (pane) edits.push(...paneEdits(text, view, pane, change));
  for (const selection of childrenOf(view, "selection"))
    edits.push(...selectionEdits(text, selection, change));
  return edits;
}

function paneEdits(text: string, view: Element, pane: Element, change: LineChange): readonly TextEdit[] {
  const { axis } = change;
  const count = frozenLines(text, view, axis);
  const frozen = movedFrozenLines(text, view, change);
  const edits = count === 0 ? [] : [...setAttributes(text, pane, { [SPLITS[axis]]: frozen })];
  const shown = attributeIn(text, pane, "topLeftCell");
  const cell = shown === undefined ? null : parseCell(shown);
  if (shown === undefined || !cell) return edits;
  const behind = count === 0 ? 0 : nearTop(change, firstShown(text, view)[axis]) + frozen;
  // Scrolled to its begin it stays there, whatever comes behind what is held fast.
  const atBegin = count > 0 && cell[axis] === firstShown(text, view)[axis] + count;
  const line = atBegin ? behind : Math.max(nearLine(change, cell[axis]), behind);
  const topLeftCell = withLine(shown, axis, cell, line);
  return [...edits, ...setAttributes(text, pane, { topLeftCell })];
}

function withLine(written: string, axis: Axis, cell: CellAt, line: number): string {
  return line === cell[axis] ? written : formatCell({ row: cell.row, column: cell.column, [axis]: line });
}

function firstShown(text: string, view: Element): CellAt {
  return parseCell(attributeIn(text, view, "topLeftCell") ?? "A1") ?? { row: 0, column: 0 };
}

/** A view at the sheet's begin shows what comes there. */
function nearTop(change: LineChange, line: number): number {
  return line === 0 ? 0 : nearLine(change, line);
}

function selectionEdits(text: string, selection: Element, change: LineChange): readonly TextEdit[] {
  const cell = attributeIn(text, selection, "activeCell") ?? "A1";
  const ranges = attributeIn(text, selection, "sqref") ?? "A1";
  const at = parseCell(cell);
  const moved = movedList(change, ranges);
  const near = nearCell(change, cell);
  const whole = at && movedLine(change, at[change.axis]) !== null;
  const count = (list: string): number => list.trim().split(/\s+/).length;
  if (whole && moved !== null && count(moved) === count(ranges)) {
    return setAttributes(text, selection, {
      ...given("activeCell", cell, near),
      ...given("sqref", ranges, moved)
    });
  }
  return setAttributes(text, selection, { activeCell: near, sqref: near, activeCellId: undefined });
}

function given(name: string, before: string, after: string): Record<string, string> {
  return before === after ? {} : { [name]: after };
}
