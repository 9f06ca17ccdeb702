import { parseRange } from "../../../../workbook/address";
import { removal, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childOf, childrenOf, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { movedFilter } from "./filters";
import { movedLine, type LineChange } from "../../../../workbook/lines/line-change";
import { movedRef } from "../../../../workbook/lines/moved-area";

/** The edits of a table's part; null where all of the table goes. Its heading and columns are never cut. */
export function tableLineEdits(text: string, root: Element, change: LineChange): readonly TextEdit[] | null {
  const ref = attributeIn(text, root, "ref") ?? "";
  const moved = movedRef(change, ref);
  if (moved === null) return null;
  const edits = [...setAttributes(text, root, { ref: moved, ...withoutTotals(text, root, ref, change) })];
  const filter = childOf(root, "autoFilter");
  const movedTo = filter && movedFilter(text, filter, change);
  if (filter && !movedTo) edits.push(removal(filter));
  if (filter && movedTo) {
    edits.push(...movedTo.edits, ...movedTo.lost.map(removal));
    edits.push(...sortEdits(text, filter, change));
  }
  return [...edits, ...sortEdits(text, root, change)];
}

/** A table whose row of totals goes has none. */
function withoutTotals(
  text: string,
  root: Element,
  ref: string,
  change: LineChange
): Record<string, undefined> {
  const totals = Number(attributeIn(text, root, "totalsRowCount") ?? 0);
  const bottom = parseRange(ref)?.bottom;
  const gone = change.axis === "row" && bottom !== undefined && movedLine(change, bottom) === null;
  return totals > 0 && gone ? { totalsRowCount: undefined } : {};
}

function sortEdits(text: string, element: Element, change: LineChange): readonly TextEdit[] {
  const state = childOf(element, "sortState");
  if (!state) return [];
  const moved = movedRef(change, attributeIn(text, state, "ref") ?? "");
  if (moved === null) return [removal(state)];
  return [
    ...setAttributes(text, state, { ref: moved }),
    ...childrenOf(state, "sortCondition").flatMap((condition) => {
      const to = movedRef(change, attributeIn(text, condition, "ref") ?? "");
      return to === null ? [removal(condition)] : setAttributes(text, condition, { ref: to });
    })
  ];
}
