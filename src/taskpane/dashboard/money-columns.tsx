import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLocale, useWords } from "../frame/words";
import { MONEY_NAMES } from "../../dashboard/messages";
import { CHART_COLORS } from "./chart-colors";
import { useWidth } from "./use-width";

export interface MoneyColumn {
  /** Below its columns; broken at blanks. */
  readonly name: string;
  readonly plan: number;
  readonly executed: number;
}

const HEIGHT = 210;
const TICKS = 4;

const useStyles = makeStyles({
  frame: { height: `${HEIGHT}px`, minWidth: 0 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200
  },
  key: { display: "inline-flex", alignItems: "center", gap: "5px" },
  swatch: { width: "11px", height: "11px", forcedColorAdjust: "none" },
  plan: { backgroundColor: CHART_COLORS.plan },
  executed: { backgroundColor: CHART_COLORS.executed }
});

/** Plan beside execution, group by group. */
export function MoneyColumns(props: { readonly columns: readonly MoneyColumn[] }): ReactElement {
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const [plan, executed] = [say(MONEY_NAMES.plan), say(MONEY_NAMES.executed)];
  const [frame, width] = useWidth();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <>
      <ul className={styles.legend}>
        <li className={styles.key}>
          <span className={`${styles.swatch} ${styles.plan}`} />
          {plan}
        </li>
        <li className={styles.key}>
          <span className={`${styles.swatch} ${styles.executed}`} />
          {executed}
        </li>
      </ul>
      <div ref={frame} className={styles.frame}>
        {width === 0 ? null : (
          <GroupedVerticalBarChart
            width={width}
            height={HEIGHT}
            culture={locale}
            hideLegend
            hideTooltip
            hideLabels
            wrapXAxisLables
            hideTickOverlap={false}
            roundedTicks
            yAxisTickCount={TICKS}
            yAxisTickFormat={(value: number) => format.format(value)}
            margins={{ left: 44, right: 4, top: 12, bottom: 36 }}
            data={props.columns.map(({ name, ...money }) => ({
              name,
              series: [
                { key: "plan", legend: plan, data: money.plan, color: CHART_COLORS.plan },
                { key: "executed", legend: executed, data: money.executed, color: CHART_COLORS.executed }
              ]
            }))}
          />
        )}
      </div>
    </>
  );
}
