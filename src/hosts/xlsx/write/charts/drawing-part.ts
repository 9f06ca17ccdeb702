import { LAST_COLUMN, LAST_ROW } from "../../../../workbook/address";
import type { SheetChart } from "../../../../workbook/sheet-chart";
import { requireRange } from "../../../../workbook/steps/outcome";
import { attributes } from "../parts/markup";
import { chartSpaces } from "./namespaces";

/** A chart, and the relation of the drawing to its part. */
export interface PlacedChart {
  readonly chart: SheetChart;
  readonly relation: string;
}

/** The whole part of a drawing that holds these charts. */
export function drawingPartText(charts: readonly PlacedChart[], strict: boolean): string {
  const spaces = chartSpaces(strict);
  const space = attributes({ "xmlns:xdr": spaces.drawing, "xmlns:a": spaces.main });
  const anchors = charts.map((placed, index) => anchorMarkup(placed, index, strict));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr${space}>${anchors.join("")}</xdr:wsDr>`;
}

/** Id 1 is that of the drawing itself. */
const FIRST_ID = 2;

function anchorMarkup({ chart, relation }: PlacedChart, index: number, strict: boolean): string {
  const { top, left, bottom, right } = requireRange(chart.area);
  const { chart: space, relations } = chartSpaces(strict);
  const given = attributes({ id: FIRST_ID + index, name: chart.name, descr: chart.description });
  const reference = attributes({ "xmlns:c": space, "xmlns:r": relations, "r:id": relation });
  return [
    "<xdr:twoCellAnchor>",
    cornerMarkup("from", left, top),
    // A corner is the upper left one of its cell, so the last one is that of the next cell.
    cornerMarkup("to", Math.min(right + 1, LAST_COLUMN), Math.min(bottom + 1, LAST_ROW)),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr${given}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${space}"><c:chart${reference}/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  ].join("");
}

function cornerMarkup(name: "from" | "to", column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
