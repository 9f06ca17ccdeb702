import { columnName, parseCell } from "../../../../workbook/address";
import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { removal, setAttributes } from "../parts/element-edits";
import { attributeIn, childOf, childrenOf, type Element } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";

/** The views of a copy: not the chosen tab, from its begin, with as much held fast as the sheet holds. */
export function copiedViewEdits(text: string, views: Element, places: RowPlaces): readonly TextEdit[] {
  return childrenOf(views, "sheetView").flatMap((view) => {
    const pane = childOf(view, "pane");
    return [
      ...setAttributes(text, view, { tabSelected: undefined, topLeftCell: undefined }),
      ...(pane ? paneEdits(text, pane, places) : []),
      ...childrenOf(view, "selection").flatMap((selection) =>
        setAttributes(text, selection, { activeCell: undefined, activeCellId: undefined, sqref: undefined })
      ),
      ...childrenOf(view, "pivotSelection").map(removal)
    ];
  });
}

function paneEdits(text: string, pane: Element, places: RowPlaces): readonly TextEdit[] {
  const state = attributeIn(text, pane, "state");
  const shown = parseCell(attributeIn(text, pane, "topLeftCell") ?? "");
  if (state !== "frozen" && state !== "frozenSplit") return [];
  const rows = Number(attributeIn(text, pane, "ySplit") ?? 0);
  const columns = Number(attributeIn(text, pane, "xSplit") ?? 0);
  const held = rows === 0 ? undefined : places.spansOf({ first: 0, last: rows - 1 }).at(-1);
  const fast = held ? held.last + 1 : 0;
  const edits = rows === 0 ? [] : setAttributes(text, pane, { ySplit: fast });
  if (!shown) return edits;
  return [...edits, ...setAttributes(text, pane, { topLeftCell: `${columnName(columns)}${fast + 1}` })];
}
