import type { ReactElement } from "react";
import type { Dashboard } from "../../dashboard/dashboard";
import { isUnclear } from "../../dashboard/figures/class-counts";
import { isNothing } from "../../dashboard/figures/source-money";
import {
  CLASS_NAMES,
  CLASSES_FORMULA,
  DASHBOARD,
  MONEY_NAMES,
  RISKS_FORMULA,
  SOURCES_FORMULA,
  STANDINGS,
  YEAR_RATE_FORMULA
} from "../../dashboard/messages";
import { formatIsoDate } from "../../pledge/calendar-date";
import { decimal, isZero, percentOf, sum } from "../../pledge/decimal";
import { useWords } from "../frame/words";
import { CHART_COLORS } from "./chart-colors";
import { ChartBlock } from "./chart-block";
import { chartUnit } from "./chart-unit";
import { CountBars } from "./count-bars";
import { amountText, countText, percentText } from "./figure-words";
import { TAB } from "./messages";
import { MoneyColumns } from "./money-columns";

interface ChartProps {
  readonly dashboard: Dashboard;
}

function useAsOf({ basisDate }: Dashboard): string {
  const say = useWords();
  return `(${say(DASHBOARD.asOf, { date: formatIsoDate(basisDate) })})`;
}

/** How many pledges stand where; those whose class is not clear are one bar, and told apart in the table. */
export function ClassChart({ dashboard }: ChartProps): ReactElement {
  const say = useWords();
  const asOf = useAsOf(dashboard);
  const { classes, pledges } = dashboard;
  const unclear = classes.reduce((count, entry) => count + (isUnclear(entry.name) ? entry.count : 0), 0);
  const clear = classes.filter(({ name }) => !isUnclear(name));
  const row = (name: string, count: number): readonly string[] => [
    name,
    countText(count),
    percentText(percentOf(decimal(count), decimal(pledges)))
  ];
  return (
    <ChartBlock
      heading={say(DASHBOARD.classes)}
      about={[say(CLASSES_FORMULA), asOf]}
      table={{
        heads: [say(DASHBOARD.class), say(DASHBOARD.countHead), say(DASHBOARD.share)],
        rows: [
          ...classes.map(({ name, count }) => row(say(CLASS_NAMES[name]), count)),
          row(say(DASHBOARD.total), pledges)
        ],
        total: true
      }}
    >
      <CountBars
        bars={[
          ...clear.map(({ name, count }) => ({ name: say(CLASS_NAMES[name]), count })),
          ...(unclear > 0 ? [{ name: say(DASHBOARD.unclear), count: unclear }] : [])
        ]}
        color={CHART_COLORS.count}
      />
    </ChartBlock>
  );
}

export function YearChart({ dashboard }: ChartProps): ReactElement {
  const say = useWords();
  const asOf = useAsOf(dashboard);
  const { years, unit } = dashboard;
  const drawn = chartUnit(
    unit,
    years.flatMap(({ planned, executed }) => [planned, executed])
  );
  const unpaired = {
    executed: sum(years.map(({ executedAlone }) => executedAlone)),
    planned: sum(years.map(({ plannedAlone }) => plannedAlone))
  };
  const alone = !isZero(unpaired.executed) || !isZero(unpaired.planned);
  const nothing = years.every(({ planned, executed }) => isZero(planned) && isZero(executed)) && !alone;
  const current = years.find(({ standing }) => standing === "current");
  return (
    <ChartBlock
      heading={say(DASHBOARD.years)}
      about={[
        say(YEAR_RATE_FORMULA),
        alone
          ? say(TAB.unpaired, {
              executed: amountText(unpaired.executed),
              planned: amountText(unpaired.planned),
              unit
            })
          : "",
        current ? `${current.year}: ${say(STANDINGS.current)}.` : "",
        say(TAB.inUnit, { unit: drawn.unit }),
        asOf
      ]}
      empty={nothing ? say(TAB.noMoney) : undefined}
      table={{
        heads: [
          say(DASHBOARD.year),
          say(MONEY_NAMES.plan),
          say(MONEY_NAMES.executed),
          say(DASHBOARD.rate),
          say(DASHBOARD.cumulative)
        ],
        rows: years.map((year) => [
          String(year.year),
          amountText(year.planned),
          amountText(year.executed),
          percentText(year.rate),
          percentText(year.cumulative.rate)
        ])
      }}
    >
      <MoneyColumns
        columns={years.map(({ year, planned, executed, rate }) => ({
          // A bare number would be put before all other names.
          name: `${year}: ${percentText(rate)}`,
          plan: drawn.draw(planned),
          executed: drawn.draw(executed)
        }))}
      />
    </ChartBlock>
  );
}

export function SourceChart({ dashboard }: ChartProps): ReactElement {
  const say = useWords();
  const asOf = useAsOf(dashboard);
  const { money, unit } = dashboard;
  const { sources, difference, outside, total, pledges } = money;
  const drawn = chartUnit(
    unit,
    sources.flatMap(({ plan, executed }) => [plan, executed])
  );
  const secured = pledges.secured > 0;
  const row = (name: string, by: typeof total): readonly string[] => [
    name,
    amountText(by.plan),
    ...(secured ? [amountText(by.secured)] : []),
    amountText(by.executed)
  ];
  const brackets = isNothing(outside)
    ? ""
    : `${say(DASHBOARD.outside)}: ${say(MONEY_NAMES.plan)} ${amountText(outside.plan)}, ${say(MONEY_NAMES.executed)} ${amountText(outside.executed)}.`;
  return (
    <ChartBlock
      heading={say(DASHBOARD.sources)}
      about={[say(SOURCES_FORMULA), brackets, say(TAB.inUnit, { unit: drawn.unit }), asOf]}
      empty={sources.length === 0 ? say(TAB.noMoney) : undefined}
      table={{
        heads: [
          say(DASHBOARD.source),
          say(MONEY_NAMES.plan),
          ...(secured ? [say(MONEY_NAMES.secured)] : []),
          say(MONEY_NAMES.executed)
        ],
        rows: [
          ...sources.map((source) => row(source.label, source)),
          ...(isNothing(difference) ? [] : [row(say(DASHBOARD.difference), difference)]),
          row(say(DASHBOARD.total), total)
        ],
        total: true
      }}
    >
      <MoneyColumns
        columns={sources.map(({ label, plan, executed }) => ({
          name: breakable(label),
          plan: drawn.draw(plan),
          executed: drawn.draw(executed)
        }))}
      />
    </ChartBlock>
  );
}

/** The most bars that are drawn; the table has all. */
const MOST_DEPARTMENTS = 8;

export function DepartmentChart({ dashboard }: ChartProps): ReactElement {
  const say = useWords();
  const asOf = useAsOf(dashboard);
  const { departments } = dashboard;
  const nameOf = (name: string): string => (name === "" ? say(DASHBOARD.noDepartment) : name);
  const concerned = departments.filter(({ atRisk }) => atRisk > 0);
  return (
    <ChartBlock
      heading={say(DASHBOARD.departments)}
      about={[say(RISKS_FORMULA), asOf]}
      empty={concerned.length === 0 ? say(TAB.noRisks) : undefined}
      table={{
        heads: [
          say(DASHBOARD.department),
          say(DASHBOARD.atRisk),
          say(DASHBOARD.countHead),
          say(DASHBOARD.finished)
        ],
        rows: departments.map(({ name, atRisk, pledges, finished }) => [
          nameOf(name),
          countText(atRisk),
          countText(pledges),
          countText(finished)
        ])
      }}
    >
      <CountBars
        bars={concerned
          .slice(0, MOST_DEPARTMENTS)
          .map(({ name, atRisk }) => ({ name: nameOf(name), count: atRisk }))}
        color={CHART_COLORS.risk}
      />
    </ChartBlock>
  );
}

/** A long name without blanks gets some, since a chart breaks its labels nowhere else: 지방소멸 대응기금. */
function breakable(label: string): string {
  return label.length <= 4 ? label : label.replace(/(\S{4})(?=\S)/gu, "$1 ");
}
