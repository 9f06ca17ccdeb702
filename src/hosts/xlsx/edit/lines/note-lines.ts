import { parseCell, type CellAt } from "../../../../workbook/address";
import { removal, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, everyElement, type Element } from "../../write/parts/outline";
import { localName, nextTag } from "../../write/parts/tags";
import type { TextEdit } from "../../write/parts/text-edit";
import { shapesOf, type VmlShape } from "../../write/notes/vml-shapes";
import { movedEdges } from "./anchors";
import { lastLine, movedCell, type LineChange } from "../../../../workbook/lines/line-change";
import { movedRef } from "../../../../workbook/lines/moved-area";

/** The edits of a part whose items each stand at a cell and go with it: notes, threads, cells bound to XML. */
export function placedItemEdits(
  text: string,
  root: Element,
  item: string,
  attribute: string,
  change: LineChange
): readonly TextEdit[] {
  return [...everyElement(root)].flatMap((element) => {
    const ref = element.local === item ? attributeIn(text, element, attribute) : undefined;
    if (ref === undefined) return [];
    const moved = movedRef(change, ref);
    return moved === null ? [removal(element)] : setAttributes(text, element, { [attribute]: moved });
  });
}

/** The edits of a VML part: the boxes of notes go with their cells, other objects with what lies under them. */
export function vmlLineEdits(text: string, change: LineChange): readonly TextEdit[] {
  return shapesOf(text).flatMap((shape) => {
    const cell = shape.noteOf === null ? null : parseCell(shape.noteOf);
    if (!cell) return anchorEdits(text, shape, (numbers) => movedAnchor(numbers, change));
    const moved = movedCell(change, cell);
    if (!moved) return [{ from: shape.from, to: shape.to, text: "" }];
    return noteEdits(text, shape, change, cell, moved);
  });
}

function noteEdits(
  text: string,
  shape: VmlShape,
  { axis }: LineChange,
  cell: CellAt,
  moved: CellAt
): readonly TextEdit[] {
  const by = moved[axis] - cell[axis];
  if (by === 0) return [];
  const tag = axis === "row" ? "Row" : "Column";
  return [
    ...contentEdits(text, shape, tag, () => String(moved[axis])),
    ...anchorEdits(text, shape, (numbers) => shiftedAnchor(numbers, axis, by))
  ];
}

/** Left, top, right and bottom, each with what lies between it and its line, in pixels. */
type AnchorNumbers = readonly number[];

const PLACES = { row: [2, 6], column: [0, 4] } as const;

function movedAnchor(numbers: AnchorNumbers, change: LineChange): AnchorNumbers {
  const [first, last] = PLACES[change.axis];
  const edge = (at: number) => ({ line: numbers[at] ?? 0, offset: numbers[at + 1] ?? 0 });
  const [from, to] = movedEdges(change, edge(first), edge(last), true);
  const moved = [...numbers];
  moved.splice(first, 2, from.line, from.offset);
  moved.splice(last, 2, to.line, to.offset);
  return moved;
}

function shiftedAnchor(numbers: AnchorNumbers, axis: LineChange["axis"], by: number): AnchorNumbers {
  const places: readonly number[] = PLACES[axis];
  return numbers.map((number, at) =>
    places.includes(at) ? Math.min(Math.max(number + by, 0), lastLine(axis)) : number
  );
}

function anchorEdits(
  text: string,
  shape: VmlShape,
  move: (numbers: AnchorNumbers) => AnchorNumbers
): readonly TextEdit[] {
  return contentEdits(text, shape, "Anchor", (written) => {
    const numbers = written.split(",").map(Number);
    if (numbers.length !== 8 || numbers.some(Number.isNaN)) return written;
    const moved = move(numbers);
    return moved.every((number, at) => number === numbers[at]) ? written : moved.join(", ");
  });
}

/** Edits the text of all elements of that name in a drawn object. */
function contentEdits(
  text: string,
  shape: VmlShape,
  local: string,
  change: (written: string) => string
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let tag = nextTag(text, shape.from); tag && tag.from < shape.to; tag = nextTag(text, tag.to)) {
    if (tag.kind !== "open" || localName(tag.name) !== local) continue;
    const to = text.indexOf("<", tag.to);
    if (to < 0 || to > shape.to) continue;
    const written = text.slice(tag.to, to);
    const changed = change(written);
    if (changed !== written) edits.push({ from: tag.to, to, text: changed });
  }
  return edits;
}
