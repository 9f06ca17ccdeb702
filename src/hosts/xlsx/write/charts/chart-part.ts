import type { SheetChart } from "../../../../workbook/sheet-chart";
import type { SheetSnapshot } from "../../../../workbook/snapshot";
import { attributes } from "../parts/markup";
import { textProperties, titleMarkup } from "./chart-text";
import { chartSpaces } from "./namespaces";
import { seriesMarkup } from "./series-markup";

const CATEGORY_AXIS = 111;
const VALUE_AXIS = 112;
const GRID_LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
const AXIS_LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="8A8A8A"/></a:solidFill></a:ln></c:spPr>';

/** The whole part of a chart: its cells by reference, with their values, so that any reader draws it. */
export function chartPartText(chart: SheetChart, sheet: SheetSnapshot, strict: boolean): string {
  const spaces = chartSpaces(strict);
  const space = attributes({ "xmlns:c": spaces.chart, "xmlns:a": spaces.main, "xmlns:r": spaces.relations });
  const legend = chart.series.length > 1 || isRound(chart);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace${space}>`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    titleMarkup(chart.title, "chart"),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plotMarkup(chart, sheet),
    "</c:plotArea>",
    legend
      ? `<c:legend><c:legendPos val="${isRound(chart) ? "r" : "b"}"/><c:overlay val="0"/></c:legend>`
      : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    textProperties(),
    "</c:chartSpace>"
  ].join("");
}

function isRound({ kind }: SheetChart): boolean {
  return kind === "pie" || kind === "doughnut";
}

function plotMarkup(chart: SheetChart, sheet: SheetSnapshot): string {
  const series = seriesMarkup(chart, sheet);
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.kind) {
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>${axesMarkup(chart)}`;
    case "column":
    case "bar": {
      const direction = chart.kind === "bar" ? "bar" : "col";
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="70"/>${axes}</c:barChart>${axesMarkup(chart)}`;
    }
  }
}

/** Lying bars begin at the top, as their table does. */
function axesMarkup({ kind, categoryTitle, valueAxis, numberFormat }: SheetChart): string {
  const { title: valueTitle, minimum, step } = valueAxis ?? {};
  const lying = kind === "bar";
  const title = (text: string | undefined, vertical: boolean): string =>
    text === undefined ? "" : titleMarkup(text, "axis", vertical);
  const format = attributes({ formatCode: numberFormat ?? "General", sourceLinked: 0 });
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/>`,
    title(categoryTitle, lying),
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${AXIS_LINE}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${optional("min", minimum)}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/><c:majorGridlines>${GRID_LINE}</c:majorGridlines>`,
    title(valueTitle, !lying),
    `<c:numFmt${format}/>${ticks}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? "max" : "autoZero"}"/>`,
    `<c:crossBetween val="between"/>${optional("majorUnit", step)}</c:valAx>`
  ].join("");
}

function optional(name: string, value: number | undefined): string {
  return value === undefined ? "" : `<c:${name} val="${value}"/>`;
}
