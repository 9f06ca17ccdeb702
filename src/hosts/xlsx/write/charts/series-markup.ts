import type { ChartKind, ChartSeries, SheetChart } from "../../../../workbook/sheet-chart";
import type { SheetSnapshot } from "../../../../workbook/snapshot";
import { attributes } from "../parts/markup";
import { categoryReference, numberReference, textReference } from "./cached-range";

/** The series of a chart, each with what it refers to. Elements in the order of the schema. */
export function seriesMarkup(chart: SheetChart, sheet: SheetSnapshot): string {
  return chart.series.map((series, index) => oneSeries(chart, series, index, sheet)).join("");
}

function oneSeries(chart: SheetChart, series: ChartSeries, index: number, sheet: SheetSnapshot): string {
  const { kind, numberFormat = "General" } = chart;
  const [only, ...more] = series.colors ?? [];
  const whole = only !== undefined && more.length === 0 ? shape(kind, only) : "";
  const points = more.length === 0 ? "" : pointsMarkup(kind, series.colors ?? []);
  const bars = kind === "column" || kind === "bar";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textReference(sheet, series.name)}</c:tx>`,
    whole,
    bars ? '<c:invertIfNegative val="0"/>' : "",
    kind === "line" ? `<c:marker><c:symbol val="circle"/><c:size val="6"/></c:marker>` : "",
    points,
    labelsMarkup(chart),
    `<c:cat>${categoryReference(sheet, series.categories)}</c:cat>`,
    `<c:val>${numberReference(sheet, series.values, numberFormat)}</c:val>`,
    kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>"
  ].join("");
}

function pointsMarkup(kind: ChartKind, colors: readonly string[]): string {
  const bars = kind === "column" || kind === "bar";
  return colors
    .map((color, index) => {
      const inverted = bars ? '<c:invertIfNegative val="0"/>' : "";
      return `<c:dPt><c:idx val="${index}"/>${inverted}<c:bubble3D val="0"/>${shape(kind, color)}</c:dPt>`;
    })
    .join("");
}

function shape(kind: ChartKind, color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
  if (kind === "line") return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  return `<c:spPr>${fill}</c:spPr>`;
}

/** What is told at each figure. The parts of a whole are told with their names. */
function labelsMarkup({ kind, labels, numberFormat }: SheetChart): string {
  const told = labels === true ? 1 : 0;
  const format = attributes({ formatCode: numberFormat ?? "General", sourceLinked: 0 });
  const place = { column: "outEnd", bar: "outEnd", line: "t", pie: "bestFit", doughnut: undefined }[kind];
  return [
    "<c:dLbls>",
    told === 1 ? `<c:numFmt${format}/>` : "",
    told === 1 && place !== undefined ? `<c:dLblPos val="${place}"/>` : "",
    `<c:showLegendKey val="0"/><c:showVal val="${told}"/><c:showCatName val="0"/><c:showSerName val="0"/>`,
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/>`,
    "</c:dLbls>"
  ].join("");
}
