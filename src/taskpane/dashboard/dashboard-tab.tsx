import { useDeferredValue, useMemo, type ReactElement } from "react";
import { dashboardOf } from "../../dashboard/dashboard";
import { formatIsoDate } from "../../pledge/calendar-date";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { ClassChart, DepartmentChart, SourceChart, YearChart } from "./charts";
import { KeyFigures } from "./key-figures";
import { LeftOutList } from "./left-out";
import { TAB } from "./messages";
import { RiskList } from "./risk-list";
import { SheetButton } from "./sheet-button";

/** 현황: what a head of office looks at, from the cards as they were last checked. */
export function DashboardTab(props: { readonly checked: Checked }): ReactElement {
  // What is typed into a card comes first; the charts follow.
  const checked = useDeferredValue(props.checked);
  const say = useWords();
  const tab = useTabStyles();
  const dashboard = useMemo(
    () => dashboardOf(checked.book, checked.result.findings, checked.basisDate),
    [checked]
  );
  const { pledges, unit, basisDate } = dashboard;
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading level={2} className={tab.heading}>
          {say(TAB.heading)}
        </Heading>
        <p className={tab.hint}>
          {pledges === 0
            ? say(TAB.empty)
            : say(TAB.asOf, { date: formatIsoDate(basisDate), count: pledges, unit })}
        </p>
      </section>
      {pledges === 0 ? null : (
        <>
          <SheetButton snapshot={checked.snapshot} />
          <KeyFigures dashboard={dashboard} />
          <ClassChart dashboard={dashboard} />
          <YearChart dashboard={dashboard} />
          <SourceChart dashboard={dashboard} />
          <RiskList dashboard={dashboard} />
          <DepartmentChart dashboard={dashboard} />
          <LeftOutList dashboard={dashboard} />
        </>
      )}
    </div>
  );
}
