import { formatRange, type Rectangle } from "../../../workbook/address";
import { EDGES, type Edge, type Look } from "../look";

/** Gives every cell of the rectangle the look; members that the look has not stay as they are. */
export function dress(sheet: Excel.Worksheet, area: Rectangle, look: Look): void {
  const range = sheet.getRange(formatRange(area)).untrack();
  if (look.numberFormat !== undefined) range.numberFormat = filled(area, look.numberFormat);
  dressFormat(range.format, look, {
    tall: area.bottom > area.top,
    wide: area.right > area.left
  });
}

interface Shape {
  readonly tall: boolean;
  readonly wide: boolean;
}

function dressFormat(format: Excel.RangeFormat, look: Look, shape: Shape): void {
  const { font, fill } = format;
  if (look.fill === null) fill.clear();
  else if (look.fill !== undefined) fill.color = look.fill;
  if (look.fontName !== undefined) font.name = look.fontName;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline !== undefined) font.underline = look.underline;
  if (look.strike !== undefined) font.strikethrough = look.strike;
  // One puts the other out, so the one that stays comes last.
  if (look.raised === false) font.superscript = false;
  if (look.lowered !== undefined) font.subscript = look.lowered;
  if (look.raised === true) font.superscript = true;
  if (look.color !== undefined) font.color = look.color;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.rotation !== undefined) format.textOrientation = look.rotation;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.shrink !== undefined) format.shrinkToFit = look.shrink;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.edges) drawEdges(format.borders, look, shape);
}

const OUTER = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;

/** A look is of each cell, so the lines between the cells of the rectangle are drawn too. */
function drawEdges(borders: Excel.RangeBorderCollection, { edges = {} }: Look, { tall, wide }: Shape): void {
  for (const name of EDGES) {
    const edge = edges[name];
    if (edge) draw(borders.getItem(OUTER[name]), edge);
  }
  const across = edges.bottom ?? edges.top;
  const upright = edges.right ?? edges.left;
  if (tall && across) draw(borders.getItem("InsideHorizontal"), across);
  if (wide && upright) draw(borders.getItem("InsideVertical"), upright);
}

function draw(border: Excel.RangeBorder, edge: Edge): void {
  border.style = edge.style;
  if (edge.style === "None") return;
  if (edge.weight !== undefined) border.weight = edge.weight;
  if (edge.color !== undefined) border.color = edge.color;
}

/** One value for each cell of the rectangle. */
export function filled<Value>(area: Rectangle, value: Value): Value[][] {
  const row = Array.from({ length: area.right - area.left + 1 }, () => value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}
