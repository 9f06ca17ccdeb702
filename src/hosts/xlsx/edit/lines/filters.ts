import { parseRange } from "../../../../workbook/address";
import { setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childrenOf, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { movedLine, type LineChange } from "../../../../workbook/lines/line-change";
import { movedRef } from "../../../../workbook/lines/moved-area";

export interface MovedFilter {
  /** Of the filter's range and of the numbers of its columns. */
  readonly edits: readonly TextEdit[];
  /** The columns with conditions that go. */
  readonly lost: readonly Element[];
}

/** An automatic filter when lines come or go; null where its heading row goes, and the filter with it. */
export function movedFilter(text: string, element: Element, change: LineChange): MovedFilter | null {
  const ref = attributeIn(text, element, "ref");
  const range = ref === undefined ? null : parseRange(ref);
  if (ref === undefined || !range) return { edits: [], lost: [] };
  const moved = movedRef(change, ref);
  if (moved === null || (change.axis === "row" && movedLine(change, range.top) === null)) return null;
  const edits = [...setAttributes(text, element, { ref: moved })];
  const lost: Element[] = [];
  if (change.axis === "column") {
    const left = parseRange(moved)?.left ?? range.left;
    for (const column of childrenOf(element, "filterColumn")) {
      const to = movedLine(change, range.left + Number(attributeIn(text, column, "colId")));
      if (to === null) lost.push(column);
      else edits.push(...setAttributes(text, column, { colId: to - left }));
    }
  }
  return { edits, lost };
}
