import { formatIsoDate } from "../../pledge/calendar-date";
import { formatDecimal, groupDigits, type Decimal } from "../../pledge/decimal";
import type { Profile } from "../../pledge/profile";
import { titleStem } from "../../templates/card-frame";
import { LOOK, pageOf } from "../../templates/look";
import { SheetDraft } from "../../templates/sheet-draft";
import { formatRange } from "../../workbook/address";
import type { SheetContent } from "../../workbook/sheet-content";
import type { Dashboard } from "../dashboard";
import { DASHBOARD } from "../messages";
import { dashboardCharts } from "./charts";
import { ALL_COLUMNS, chartRow, columnWidths, FIRST_ROW, ROW_HEIGHT, TABLE_COLUMNS } from "./layout";
import { placeLists } from "./lists";
import { placeTable } from "./table";
import { classTable, departmentTable, PERCENT, rateLines, say, sourceTable, yearTable } from "./tables";

/** The sheet 현황판: the figures as tables, native charts of them, and the pledges at risk with a link to each cell. */
export function dashboardSheet(dashboard: Dashboard, profile: Profile): SheetContent {
  const amounts = amountsOf(dashboard);
  const scale = Math.max(0, ...amounts.map((amount) => amount.scale));
  const draft = new SheetDraft(columnWidths(Math.max(...amounts.map(widthOf))));
  placeTitle(draft, dashboard, profile);
  const belowRates = placeRates(draft, FIRST_ROW, dashboard);
  const classes = placeTable(draft, belowRates, classTable(dashboard));
  const years = placeTable(draft, classes.next, yearTable(dashboard, scale));
  const sources = placeTable(draft, years.next, sourceTable(dashboard, scale));
  const departments = placeTable(draft, sources.next, departmentTable(dashboard));
  const charts = dashboardCharts(dashboard, { classes, years, sources, departments }, scale);
  const lists = placeLists(draft, Math.max(departments.next, chartRow(charts.length)), dashboard);
  const printArea = formatRange({ top: 0, left: 0, bottom: lists.next - 1, right: draft.lastColumn });
  return draft.finish({
    page: pageOf("portrait", printArea),
    tabColor: "0F6CBD",
    links: lists.links,
    charts
  });
}

function placeTitle(draft: SheetDraft, { basisDate, unit, pledges }: Dashboard, profile: Profile): void {
  const across = { column: 0, columns: ALL_COLUMNS };
  draft.set({ row: 0, ...across }, `${titleStem(profile)} ${say(DASHBOARD.title)}`, LOOK.title).height(0, 36);
  const circumstances = [
    `${say(DASHBOARD.basisDate)} : ${formatIsoDate(basisDate)}`,
    `${say(DASHBOARD.pledge)} ${say(DASHBOARD.pledges, { count: pledges })}`,
    `<단위 : ${unit}>`
  ];
  draft.set({ row: 1, ...across }, circumstances.join("   "), LOOK.unit).height(1, ROW_HEIGHT);
}

/** Name, value, what was divided by what, and the formula in words. */
function placeRates(draft: SheetDraft, top: number, dashboard: Dashboard): number {
  draft
    .set({ row: top, column: 0, columns: TABLE_COLUMNS }, say(DASHBOARD.rates), LOOK.heading)
    .height(top, 24);
  const heads = [DASHBOARD.measure, DASHBOARD.value, DASHBOARD.worked];
  const spans = [
    { column: 0, columns: 1 },
    { column: 1, columns: 1 },
    { column: 2, columns: TABLE_COLUMNS - 2 }
  ] as const;
  heads.forEach((head, index) => {
    const span = spans[index];
    if (span) draft.set({ row: top + 1, ...span }, say(head), LOOK.label).height(top + 1, 22);
  });
  const lines = rateLines(dashboard);
  lines.forEach(({ name, value, worked, formula }, index) => {
    const row = top + 2 + index;
    const text = `${worked}\n${formula}`;
    draft.set({ row, ...spans[0] }, name, LOOK.centered);
    const number = value && Number(formatDecimal(value));
    draft.set({ row, ...spans[1] }, { value: number }, { ...LOOK.total, numberFormat: PERCENT });
    draft.set({ row, ...spans[2] }, text, LOOK.value).fit({ row, ...spans[2] }, text);
  });
  return top + 2 + lines.length + 1;
}

/** The largest amounts: what columns must hold. */
function amountsOf({ years, money }: Dashboard): readonly Decimal[] {
  const { plan, executed, secured } = money.total;
  const ofSources = money.sources.flatMap((source) => [source.plan, source.executed, source.secured]);
  return [plan, executed, secured, ...ofSources, ...years.flatMap((year) => [year.planned, year.executed])];
}

function widthOf(amount: Decimal): number {
  return groupDigits(formatDecimal(amount)).length + 2;
}
