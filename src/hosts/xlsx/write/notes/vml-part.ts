import { parseCell } from "../../../../workbook/address";
import type { PartsDraft } from "../parts/draft";
import { insertion } from "../parts/element-edits";
import { attributesOf, nextTag } from "../parts/tags";
import type { TextEdit } from "../parts/text-edit";
import type { VmlNumbers } from "./vml-numbers";
import { idMapOf, NOTE_SHAPE_TYPE, noteShape, shapesOf, VML_SPACES } from "./vml-shapes";

/** A new VML part that draws the notes of these cells. */
export function freshVml(cells: readonly string[], numbers: VmlNumbers): string {
  const blocks = [numbers.freshBlock()];
  const shapes = shapesFor(cells, blocks, numbers, () => true);
  const spaces = Object.entries(VML_SPACES).map(([prefix, space]) => ` xmlns:${prefix}="${space}"`);
  return (
    `<xml${spaces.join("")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>` +
    `${NOTE_SHAPE_TYPE}${shapes}</xml>`
  );
}

/** Takes the boxes of notes off the cells named and draws others. */
export function changeVml(
  draft: PartsDraft,
  part: string,
  gone: ReadonlySet<string>,
  fresh: readonly string[],
  numbers: VmlNumbers
): void {
  const text = draft.text(part);
  const edits: TextEdit[] = shapesOf(text)
    .filter((shape) => shape.noteOf !== null && gone.has(shape.noteOf))
    .map(({ from, to }) => ({ from, to, text: "" }));
  if (fresh.length > 0) edits.push(...additions(text, fresh, numbers));
  draft.edit(part, edits);
}

/** Whether a VML part draws nothing any more. */
export function drawsNothing(text: string): boolean {
  return shapesOf(text).length === 0;
}

function additions(text: string, cells: readonly string[], numbers: VmlNumbers): readonly TextEdit[] {
  const root = nextTag(text, 0);
  const end = text.lastIndexOf("</");
  if (!root || end < 0) return [];
  const bound = new Set(attributesOf(text, root).map(({ name }) => name));
  const map = idMapOf(text);
  const blocks = [...(map?.blocks ?? [])];
  const owned = blocks.length;
  const isBound = (prefix: string): boolean => bound.has(`xmlns:${prefix}`);
  const shapes = shapesFor(cells, blocks, numbers, isBound);
  const type = text.includes("_x0000_t202") || !isBound("v") || !isBound("o") ? "" : NOTE_SHAPE_TYPE;
  const edits = [insertion(end, type + shapes)];
  if (map && blocks.length > owned)
    edits.push({ from: map.from, to: map.to, text: `data="${blocks.join(",")}"` });
  return edits;
}

/** `blocks` grows when the numbers of a part's own blocks are used up. */
function shapesFor(
  cells: readonly string[],
  blocks: number[],
  numbers: VmlNumbers,
  bound: (prefix: string) => boolean
): string {
  return cells
    .map((cell) => {
      let number = numbers.next(blocks);
      while (number === undefined) {
        blocks.push(numbers.freshBlock());
        number = numbers.next(blocks);
      }
      return noteShape(number, parseCell(cell) ?? { row: 0, column: 0 }, bound);
    })
    .join("");
}
