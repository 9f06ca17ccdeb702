import { render, type MessageData } from "../../language/message";
import type { Message } from "../../language/message";
import {
  decimal,
  formatDecimal,
  groupDigits,
  isZero,
  percentOf,
  trim,
  type Decimal
} from "../../pledge/decimal";
import { amountFormat, LOOK } from "../../templates/look";
import type { Dashboard } from "../dashboard";
import type { KeyRate } from "../figures/key-rates";
import { isNothing, type ByKind } from "../figures/source-money";
import {
  CLASS_NAMES,
  CLASSES_FORMULA,
  DASHBOARD,
  MONEY_NAMES,
  RATE_FORMULAS,
  RATE_NAMES,
  SOURCES_FORMULA,
  STANDINGS,
  YEAR_RATE_FORMULA
} from "../messages";
import { fraction, type Table, type TableColumn, type TableValue } from "./table";

/** What is written into the workbook is Korean: the workbook is the office's. */
export const say = (message: Message, data: MessageData = {}): string => render(message, data, "ko");

/** The space at the right is the format's, as with amounts. */
const COUNT = '#,##0_ ;-#,##0_ ;"-"_ ';
export const PERCENT = "0.0%_ ";

const text = (head: Message): TableColumn => ({ head: say(head), format: LOOK.centered });
const count = (head: Message): TableColumn => ({
  head: say(head),
  format: { ...LOOK.amount, numberFormat: COUNT }
});
const percent = (head: Message): TableColumn => ({
  head: say(head),
  format: { ...LOOK.amount, numberFormat: PERCENT }
});
const amount = (head: Message, scale: number): TableColumn => ({
  head: say(head),
  format: { ...LOOK.amount, numberFormat: amountFormat(scale) }
});

export function classTable({ classes, pledges }: Dashboard): Table {
  const row = (name: string, counted: number): readonly TableValue[] => [
    name,
    counted,
    fraction(percentOf(decimal(counted), decimal(pledges)))
  ];
  return {
    heading: say(DASHBOARD.classes),
    columns: [text(DASHBOARD.class), count(DASHBOARD.countHead), percent(DASHBOARD.share)],
    rows: [
      ...classes.map(({ name, count: counted }) => row(say(CLASS_NAMES[name]), counted)),
      row(say(DASHBOARD.total), pledges)
    ],
    totals: 1,
    notes: [say(CLASSES_FORMULA)]
  };
}

export function yearTable({ years, unit }: Dashboard, scale: number): Table {
  const alone = years.some(
    ({ executedAlone, plannedAlone }) => !isZero(executedAlone) || !isZero(plannedAlone)
  );
  return {
    heading: say(DASHBOARD.years),
    columns: [
      { head: say(DASHBOARD.year), format: { ...LOOK.centered, numberFormat: "0" } },
      amount(MONEY_NAMES.plan, scale),
      amount(MONEY_NAMES.executed, scale),
      percent(DASHBOARD.rate),
      percent(DASHBOARD.cumulative),
      ...(alone ? [amount(DASHBOARD.executedAlone, scale), amount(DASHBOARD.plannedAlone, scale)] : [])
    ],
    rows: years.map((year) => [
      year.year,
      year.planned,
      year.executed,
      fraction(year.rate),
      fraction(year.cumulative.rate),
      ...(alone ? [year.executedAlone, year.plannedAlone] : [])
    ]),
    notes: [
      say(YEAR_RATE_FORMULA),
      say(DASHBOARD.unit, { unit }),
      years
        .filter(({ standing }) => standing === "current")
        .map(({ year }) => `${year}: ${say(STANDINGS.current)}`)
        .join()
    ]
  };
}

export function sourceTable({ money, unit }: Dashboard, scale: number): Table {
  const secured = money.pledges.secured > 0;
  const row = (name: string, by: ByKind): readonly TableValue[] => [
    name,
    by.plan,
    by.executed,
    fraction(percentOf(by.executed, money.total.executed)),
    ...(secured ? [by.secured] : [])
  ];
  const difference = isNothing(money.difference) ? [] : [row(say(DASHBOARD.difference), money.difference)];
  const outside = isNothing(money.outside)
    ? ""
    : `${say(DASHBOARD.outside)}: ${say(MONEY_NAMES.plan)} ${plain(money.outside.plan)}, ${say(MONEY_NAMES.executed)} ${plain(money.outside.executed)}`;
  return {
    heading: say(DASHBOARD.sources),
    columns: [
      text(DASHBOARD.source),
      amount(MONEY_NAMES.plan, scale),
      amount(MONEY_NAMES.executed, scale),
      percent(DASHBOARD.executedShare),
      ...(secured ? [amount(MONEY_NAMES.secured, scale)] : [])
    ],
    rows: [
      ...money.sources.map((source) => row(source.label, source)),
      ...difference,
      row(say(DASHBOARD.total), money.total)
    ],
    totals: 1,
    notes: [say(SOURCES_FORMULA), say(DASHBOARD.unit, { unit }), outside]
  };
}

export function departmentTable({ departments }: Dashboard): Table {
  return {
    heading: say(DASHBOARD.departments),
    columns: [
      text(DASHBOARD.department),
      count(DASHBOARD.atRisk),
      count(DASHBOARD.countHead),
      count(DASHBOARD.finished)
    ],
    rows: departments.map(({ name, atRisk, pledges, finished }) => [
      name === "" ? say(DASHBOARD.noDepartment) : name,
      atRisk,
      pledges,
      finished
    ]),
    notes: []
  };
}

/** The rates with what each is made of; not a table like the others, because its texts need room. */
export function rateLines({ rates, unit }: Dashboard): readonly {
  readonly name: string;
  readonly value: Decimal | null;
  readonly worked: string;
  readonly formula: string;
}[] {
  return rates.map((rate) => ({
    name: say(RATE_NAMES[rate.id]),
    value: fraction(rate.percent),
    worked: workedOut(rate, unit),
    formula: say(RATE_FORMULAS[rate.id])
  }));
}

/** "125,420 ÷ 148,600백만원 (30건)". */
function workedOut({ id, part, whole, pledges }: KeyRate, unit: string): string {
  const counted = id === "completion" || id === "fulfilment";
  const suffix = counted ? "건" : unit;
  const of =
    id === "completion" || id === "fulfilment" ? "" : ` (${say(DASHBOARD.pledges, { count: pledges })})`;
  return `${plain(part)} ÷ ${plain(whole)}${suffix}${of}`;
}

export function plain(value: Decimal): string {
  return groupDigits(formatDecimal(trim(value)));
}
