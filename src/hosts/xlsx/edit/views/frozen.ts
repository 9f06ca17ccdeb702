import { formatCell, parseCell } from "../../../../workbook/address";
import { insertion, removal } from "../../write/parts/element-edits";
import { attributes } from "../../write/parts/markup";
import { attributeIn, childOf, childrenOf, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import type { SheetText } from "../../write/sheet/sheet-text";
import { frozenLines } from "../lines/views";

/** How many rows and columns are held fast. */
export interface FrozenLines {
  readonly rows: number;
  readonly columns: number;
}

export interface FrozenView extends FrozenLines {
  readonly view: Element;
}

/** All views of a sheet, each with what it holds fast. */
export function frozenViews({ text, root }: SheetText): readonly FrozenView[] {
  const views = childOf(root, "sheetViews");
  return (views ? childrenOf(views, "sheetView") : []).map((view) => ({
    view,
    rows: frozenLines(text, view, "row"),
    columns: frozenLines(text, view, "column")
  }));
}

/** Has a view hold so many lines fast; what is selected in it stays so, in the part where it is edited. */
export function planFrozen(text: string, view: Element, { rows, columns }: FrozenLines): readonly TextEdit[] {
  const { prefix } = view;
  const old = [childOf(view, "pane"), ...childrenOf(view, "selection")].filter(
    (child) => child !== undefined
  );
  const gone = old.map(removal);
  const active = activeSelection(text, view);
  const names = [...(columns > 0 ? ["topRight"] : []), ...(rows > 0 ? ["bottomLeft"] : [])];
  const pane = rows > 0 && columns > 0 ? "bottomRight" : names[0];
  const first = parseCell(attributeIn(text, view, "topLeftCell") ?? "A1") ?? { row: 0, column: 0 };
  const split = attributes({
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: formatCell({ row: first.row + rows, column: first.column + columns }),
    activePane: pane,
    state: "frozen"
  });
  const others = names.filter((name) => name !== pane).map((name) => `<${prefix}selection pane="${name}"/>`);
  const markup =
    (pane === undefined ? "" : `<${prefix}pane${split}/>${others.join("")}`) +
    (pane === undefined && active === "" ? "" : `<${prefix}selection${attributes({ pane })}${active}/>`);
  if (markup === "") return gone;
  if (view.open.kind !== "empty") return [...gone, insertion(view.inner, markup)];
  const slash = text.lastIndexOf("/", view.to - 1);
  return [{ from: slash, to: view.to, text: `>${markup}</${view.name}>` }];
}

/** The cell and ranges selected in the part of the view that is edited, as attributes. */
function activeSelection(text: string, view: Element): string {
  const pane = childOf(view, "pane");
  const activePane = (pane && attributeIn(text, pane, "activePane")) ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const active =
    selections.find((one) => (attributeIn(text, one, "pane") ?? "topLeft") === activePane) ?? selections[0];
  if (!active) return "";
  const given = ["activeCell", "activeCellId", "sqref"].map((name) => [
    name,
    attributeIn(text, active, name)
  ]);
  return attributes(Object.fromEntries(given) as Record<string, string | undefined>);
}
