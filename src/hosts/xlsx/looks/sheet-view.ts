import { parseCell, type CellAt } from "../../../workbook/address";
import { keyOf } from "../xml/xml-scanner";
import type { XmlNode } from "./xml-node";

const VIEW = keyOf("sheetView");
const PANE = keyOf("pane");
const STATE = keyOf("state");
const X_SPLIT = keyOf("xSplit");
const Y_SPLIT = keyOf("ySplit");
const TOP_LEFT = keyOf("topLeftCell");
const GRID_LINES = keyOf("showGridLines");
const HEADERS = keyOf("showRowColHeaders");
const RIGHT_TO_LEFT = keyOf("rightToLeft");
const ZOOM = keyOf("zoomScale");

export interface FrozenLook {
  /** How many rows and columns stand still. */
  readonly rows: number;
  readonly columns: number;
  /** The first cell of what stands still: what lies before it is out of sight. */
  readonly from: CellAt;
}

export interface ViewLook {
  readonly frozen: FrozenLook | null;
  readonly gridlines: boolean;
  readonly headers: boolean;
  readonly rightToLeft: boolean;
  /** 1 = 100 %. */
  readonly zoom: number;
}

export const PLAIN_VIEW: ViewLook = Object.freeze({
  frozen: null,
  gridlines: true,
  headers: true,
  rightToLeft: false,
  zoom: 1
});

/** The first view of `<sheetViews>`: others belong to further windows. */
export function viewOf(node: XmlNode): ViewLook {
  const view = node.child(VIEW);
  if (!view) return PLAIN_VIEW;
  return {
    frozen: frozenIn(view),
    gridlines: view.truth(GRID_LINES, true),
    headers: view.truth(HEADERS, true),
    rightToLeft: view.truth(RIGHT_TO_LEFT),
    zoom: zoomOf(view.number(ZOOM))
  };
}

/** Excel zooms from 10 % to 400 %. */
function zoomOf(percent: number | undefined): number {
  return percent === undefined || percent < 10 || percent > 400 ? 1 : percent / 100;
}

/** A pane that is only split counts its place in twips and freezes nothing. */
function frozenIn(view: XmlNode): FrozenLook | null {
  const pane = view.child(PANE);
  const state = pane?.attribute(STATE);
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return null;
  const rows = whole(pane.number(Y_SPLIT));
  const columns = whole(pane.number(X_SPLIT));
  if (rows === 0 && columns === 0) return null;
  const from = parseCell(view.attribute(TOP_LEFT) ?? "") ?? { row: 0, column: 0 };
  return { rows, columns, from };
}

function whole(number: number | undefined): number {
  return Math.max(Math.round(number ?? 0), 0);
}
