import type { StatusClass } from "../../pledge/status";
import { formatRange } from "../../workbook/address";
import type { SheetChart } from "../../workbook/sheet-chart";
import { PERCENT_FORMAT } from "../../templates/look";
import { isUnclear } from "../figures/class-counts";
import type { Dashboard } from "../dashboard";
import { CLASSES_FORMULA, DASHBOARD, RATE_FORMULAS, SOURCES_FORMULA, YEAR_RATE_FORMULA } from "../messages";
import { CHART_COLUMNS, CHART_ROWS, chartRow, FIRST_CHART_COLUMN } from "./layout";
import type { PlacedTable } from "./table";
import { say } from "./tables";

/** The tables that charts are drawn from. */
export interface ChartTables {
  readonly classes: PlacedTable;
  readonly years: PlacedTable;
  readonly sources: PlacedTable;
  readonly departments: PlacedTable;
}

const PLAN_COLOR = "9DB8D2";
const EXECUTED_COLOR = "0F6CBD";
const RISK_COLOR = "C4501B";

/** Told apart in grey too: dark for what is done, lighter for what is on its way, red for what is unclear. */
const CLASS_COLORS: Readonly<Record<StatusClass, string>> = {
  completed: "0B5A08",
  continued: "4E9A51",
  "on-track": "0F6CBD",
  partial: "9DB8D2",
  suspended: "E8A33D",
  dropped: "8A8A8A"
};
const UNCLEAR_COLOR = "A4262C";

const COUNT_FORMAT = "#,##0";
/** The most bars that a chart of departments holds. */
const MOST_DEPARTMENTS = 10;

type Drawing = Omit<SheetChart, "area">;

/** The charts of the sheet, from the top down. One that has nothing to show is left out. */
export function dashboardCharts(
  dashboard: Dashboard,
  tables: ChartTables,
  scale: number
): readonly SheetChart[] {
  const drawings = [
    classChart(dashboard, tables.classes),
    ...yearCharts(dashboard, tables.years, scale),
    ...sourceChart(dashboard, tables.sources, scale),
    ...departmentChart(dashboard, tables.departments)
  ];
  return drawings.map((drawing, index) => ({ ...drawing, area: areaOf(index) }));
}

function areaOf(index: number): string {
  const top = chartRow(index);
  const left = FIRST_CHART_COLUMN;
  return formatRange({ top, left, bottom: top + CHART_ROWS - 1, right: left + CHART_COLUMNS - 1 });
}

function classChart({ classes }: Dashboard, table: PlacedTable): Drawing {
  return {
    kind: "bar",
    name: say(DASHBOARD.classes),
    title: say(DASHBOARD.classes),
    description: say(CLASSES_FORMULA),
    series: [
      {
        name: table.head(1),
        values: table.values(1, classes.length),
        categories: table.values(0, classes.length),
        colors: classes.map(({ name }) => (isUnclear(name) ? UNCLEAR_COLOR : CLASS_COLORS[name]))
      }
    ],
    valueAxis: countAxis(classes.map(({ count }) => count)),
    numberFormat: COUNT_FORMAT,
    labels: true
  };
}

/** Whole steps, few of them: half a pledge is none. */
function countAxis(counts: readonly number[]): NonNullable<SheetChart["valueAxis"]> {
  return { minimum: 0, step: Math.max(1, Math.ceil(Math.max(0, ...counts) / 5)) };
}

/** As many digits behind the point as the amounts have; zero is shown, as an axis begins there. */
function moneyFormat(scale: number): string {
  return scale > 0 ? `#,##0.${"0".repeat(scale)}` : "#,##0";
}

function yearCharts({ years, unit }: Dashboard, table: PlacedTable, scale: number): readonly Drawing[] {
  if (years.length === 0) return [];
  const categories = table.values(0);
  const money = (column: number, color: string): SheetChart["series"][number] => ({
    name: table.head(column),
    values: table.values(column),
    categories,
    colors: [color]
  });
  return [
    {
      kind: "column",
      name: say(DASHBOARD.years),
      title: say(DASHBOARD.years),
      description: say(YEAR_RATE_FORMULA),
      series: [money(1, PLAN_COLOR), money(2, EXECUTED_COLOR)],
      valueAxis: { title: unit },
      numberFormat: moneyFormat(scale)
    },
    {
      kind: "line",
      name: say(DASHBOARD.cumulative),
      title: say(DASHBOARD.cumulative),
      description: say(RATE_FORMULAS["to-date"]),
      series: [money(4, EXECUTED_COLOR)],
      valueAxis: { minimum: 0 },
      numberFormat: PERCENT_FORMAT,
      labels: true
    }
  ];
}

function sourceChart({ money, unit }: Dashboard, table: PlacedTable, scale: number): readonly Drawing[] {
  const { length } = money.sources;
  if (length === 0) return [];
  const of = (column: number, color: string): SheetChart["series"][number] => ({
    name: table.head(column),
    values: table.values(column, length),
    categories: table.values(0, length),
    colors: [color]
  });
  return [
    {
      kind: "column",
      name: say(DASHBOARD.sources),
      title: say(DASHBOARD.sources),
      description: say(SOURCES_FORMULA),
      series: [of(1, PLAN_COLOR), of(2, EXECUTED_COLOR)],
      valueAxis: { title: unit },
      numberFormat: moneyFormat(scale)
    }
  ];
}

/** The departments with pledges at risk stand first in their table. */
function departmentChart({ departments }: Dashboard, table: PlacedTable): readonly Drawing[] {
  const concerned = departments.filter(({ atRisk }) => atRisk > 0).length;
  if (concerned === 0) return [];
  // Of a single cell a spreadsheet may guess what is meant around it.
  const shown = Math.min(departments.length, MOST_DEPARTMENTS, Math.max(2, concerned));
  return [
    {
      kind: "bar",
      name: say(DASHBOARD.departments),
      title: say(DASHBOARD.departments),
      description: say(DASHBOARD.departments),
      series: [
        {
          name: table.head(1),
          values: table.values(1, shown),
          categories: table.values(0, shown),
          colors: [RISK_COLOR]
        }
      ],
      valueAxis: countAxis(departments.map(({ atRisk }) => atRisk)),
      numberFormat: COUNT_FORMAT,
      labels: true
    }
  ];
}
