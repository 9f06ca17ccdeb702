import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { useChartColors } from "./chart-colors";
import { FiguresTable, type FiguresTableProps } from "./figures-table";
import { TAB } from "./messages";

const useStyles = makeStyles({
  chart: { minWidth: 0, overflow: "hidden" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "2px 8px"
  }
});

/**
 * A chart with its heading, its formula and basis date in words, and its figures as a table. The drawing is inert: a
 * dozen stops for the keyboard would say less than the table does, which is there for those who do not see the drawing
 * and is shown to all who ask for it.
 */
export function ChartBlock(props: {
  readonly heading: string;
  /** The formula, the basis date, what is left out. */
  readonly about: readonly string[];
  readonly table: Omit<FiguresTableProps, "label" | "shown">;
  /** What is said where there is nothing to draw. */
  readonly empty?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { heading, about, table, empty, children } = props;
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const colors = useChartColors();
  const [shown, setShown] = useState(false);
  if (empty !== undefined) {
    return (
      <section className={tab.section}>
        <Heading level={3} className={tab.heading}>
          {heading}
        </Heading>
        <p className={tab.text}>{empty}</p>
      </section>
    );
  }
  return (
    <section className={tab.section}>
      <div className={styles.head}>
        <Heading level={3} className={tab.heading}>
          {heading}
        </Heading>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={shown}
          aria-label={`${heading}: ${say(shown ? TAB.hideTable : TAB.asTable)}`}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {say(shown ? TAB.hideTable : TAB.asTable)}
        </Button>
      </div>
      <div inert className={mergeClasses(styles.chart, colors.root)}>
        {children}
      </div>
      <FiguresTable {...table} label={say(TAB.tableOf, { heading })} shown={shown} />
      <p className={tab.hint}>{about.filter((line) => line !== "").join(" ")}</p>
    </section>
  );
}
