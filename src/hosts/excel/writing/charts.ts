import { parseCell } from "../../../workbook/address";
import type { ChartSeries, SheetChart } from "../../../workbook/sheet-chart";
import type { SheetContent } from "../../../workbook/sheet-content";

const TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
  pie: "Pie",
  doughnut: "Doughnut"
} as const satisfies Record<SheetChart["kind"], string>;

const LABEL_POSITIONS = {
  column: "OutsideEnd",
  bar: "OutsideEnd",
  line: "Top",
  pie: "BestFit",
  doughnut: null
} as const satisfies Record<SheetChart["kind"], string | null>;

/** Draws the charts of a sheet whose cells, widths and heights are already as they will be. */
export function drawCharts(sheet: Excel.Worksheet, { charts = [], cells }: SheetContent): void {
  const texts = new Map(cells.map(({ cell, value }) => [cell, value]));
  for (const chart of charts) {
    drawChart(sheet, chart, ({ name }) => {
      const text = texts.get(name);
      return typeof text === "string" || typeof text === "number" ? String(text) : "";
    });
  }
}

function drawChart(sheet: Excel.Worksheet, chart: SheetChart, nameOf: (series: ChartSeries) => string): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const range = (address: string): Excel.Range => sheet.getRange(address).untrack();
  // A range of one column, or one row, is one series.
  const drawn = sheet.charts.add(TYPES[chart.kind], range(first.values), directionOf(first.values));
  const fill = (series: Excel.ChartSeries, given: ChartSeries): void => {
    series.setValues(range(given.values));
    series.setXAxisValues(range(given.categories));
    series.name = nameOf(given);
    paint(series, chart.kind, given.colors ?? []);
    label(series, chart);
  };
  fill(drawn.series.getItemAt(0), first);
  for (const series of others) fill(drawn.series.add(nameOf(series)), series);
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  placeLegend(drawn, chart);
  if (chart.kind !== "pie" && chart.kind !== "doughnut") layOutAxes(drawn.axes, chart);
  const [from = chart.area, to = from] = chart.area.split(":");
  drawn.setPosition(from, to);
}

function directionOf(values: string): "Columns" | "Rows" {
  const [from = "", to = from] = values.split(":");
  const [one, other] = [parseCell(from), parseCell(to)];
  return one && other && one.row === other.row && one.column !== other.column ? "Rows" : "Columns";
}

function paint(series: Excel.ChartSeries, kind: SheetChart["kind"], colors: readonly string[]): void {
  const [only, ...more] = colors;
  if (only === undefined) return;
  if (more.length > 0) {
    colors.forEach((color, index) => {
      series.points.getItemAt(index).format.fill.setSolidColor(`#${color}`);
    });
  } else if (kind === "line") series.format.line.color = `#${only}`;
  else series.format.fill.setSolidColor(`#${only}`);
}

function label(series: Excel.ChartSeries, { kind, labels, numberFormat }: SheetChart): void {
  series.hasDataLabels = labels === true;
  if (labels !== true) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  if (numberFormat !== undefined) dataLabels.numberFormat = numberFormat;
  const position = LABEL_POSITIONS[kind];
  if (position) dataLabels.position = position;
}

function placeLegend(drawn: Excel.Chart, { kind, series }: SheetChart): void {
  const round = kind === "pie" || kind === "doughnut";
  const { legend } = drawn;
  legend.visible = round || series.length > 1;
  if (round || series.length > 1) legend.position = round ? "Right" : "Bottom";
}

/** Lying bars begin at the top, as their table does; the values then stay at the foot. */
function layOutAxes(
  axes: Excel.ChartAxes,
  { kind, categoryTitle, valueAxis, numberFormat }: SheetChart
): void {
  const { categoryAxis, valueAxis: values } = axes;
  if (kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  if (categoryTitle !== undefined) categoryAxis.title.text = categoryTitle;
  if (numberFormat !== undefined) values.numberFormat = numberFormat;
  if (valueAxis?.title !== undefined) values.title.text = valueAxis.title;
  if (valueAxis?.minimum !== undefined) values.minimum = valueAxis.minimum;
  if (valueAxis?.step !== undefined) values.majorUnit = valueAxis.step;
}
