import { attributeIn, textIn, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import {
  lastLine,
  movedLine,
  movedSpan,
  nearLine,
  type LineChange
} from "../../../../workbook/lines/line-change";

/** Where an edge of a drawn object lies: in a line, so far behind the line's begin (EMU or pixels). */
export interface Edge {
  readonly line: number;
  readonly offset: number;
}

/**
 * Both edges of a drawn object when lines come or go. It goes with its cells; where it is anchored by both ends it grows
 * and shrinks with what lies under it. An object whose cells all go is not lost: it stays, as large as it was.
 */
export function movedEdges(
  change: LineChange,
  from: Edge,
  to: Edge,
  resizes: boolean
): readonly [Edge, Edge] {
  // An edge at the very begin of a line belongs to the line before.
  const under = to.offset === 0 && to.line > from.line ? to.line - 1 : to.line;
  const span = movedSpan(change, { first: from.line, last: under });
  const first = movedEdge(change, from);
  if (!resizes || !span) return [first, shifted(change, to, first.line - from.line)];
  return [first, under === to.line ? movedEdge(change, to) : { line: span.last + 1, offset: 0 }];
}

function movedEdge(change: LineChange, edge: Edge): Edge {
  const line = movedLine(change, edge.line);
  return line === null ? { line: nearLine(change, edge.line), offset: 0 } : { ...edge, line };
}

function shifted(change: LineChange, edge: Edge, by: number): Edge {
  return { ...edge, line: Math.min(edge.line + by, lastLine(change.axis)) };
}

/** `xdr:twoCellAnchor`, `xdr:oneCellAnchor`, and the `anchor` of a control or an embedded object. */
export function isAnchor(element: Element): boolean {
  const from = childNamed(element, "from");
  return from !== undefined && childNamed(from, "row") !== undefined;
}

/** The edits of an anchor's `from` and `to`. */
export function anchorEdits(text: string, element: Element, change: LineChange): readonly TextEdit[] {
  const from = childNamed(element, "from");
  const to = childNamed(element, "to");
  const first = from && edgeIn(text, from, change);
  if (!from || !first) return [];
  const last = to && edgeIn(text, to, change);
  const [movedFirst, movedLast] = movedEdges(change, first, last ?? first, resizesWithCells(text, element));
  return [
    ...edgeEdits(from, change, first, movedFirst),
    ...(to && last ? edgeEdits(to, change, last, movedLast) : [])
  ];
}

function resizesWithCells(text: string, element: Element): boolean {
  if (element.local === "twoCellAnchor") {
    return (attributeIn(text, element, "editAs") ?? "twoCell") === "twoCell";
  }
  const sizes = attributeIn(text, element, "sizeWithCells");
  return sizes === "1" || sizes === "true";
}

function edgeIn(text: string, marker: Element, { axis }: LineChange): Edge | null {
  const line = childNamed(marker, axis === "row" ? "row" : "col");
  const offset = childNamed(marker, axis === "row" ? "rowOff" : "colOff");
  const number = line ? Number(textIn(text, line)) : NaN;
  if (!Number.isInteger(number)) return null;
  return { line: number, offset: offset ? Number(textIn(text, offset)) || 0 : 0 };
}

function edgeEdits(marker: Element, { axis }: LineChange, old: Edge, edge: Edge): readonly TextEdit[] {
  const put = (local: string, value: number): readonly TextEdit[] => {
    const element = childNamed(marker, local);
    return element ? [{ from: element.inner, to: element.close, text: String(value) }] : [];
  };
  const [line, offset] = axis === "row" ? (["row", "rowOff"] as const) : (["col", "colOff"] as const);
  return [
    ...(edge.line === old.line ? [] : put(line, edge.line)),
    ...(edge.offset === old.offset ? [] : put(offset, edge.offset))
  ];
}

/** Markers in a sheet's part have the prefix of drawings, their anchor has none. */
function childNamed(element: Element, local: string): Element | undefined {
  return element.children.find((child) => child.local === local);
}
