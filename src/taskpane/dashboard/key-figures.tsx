import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../dashboard/dashboard";
import type { KeyRate } from "../../dashboard/figures/key-rates";
import { DASHBOARD, RATE_FORMULAS, RATE_NAMES } from "../../dashboard/messages";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { amountText, percentText } from "./figure-words";
import { TAB } from "./messages";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: "10px 14px"
  },
  rate: { minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums"
  },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 }
});

/** The rates in large, each with what was divided by what: their names do not fix their formulas. */
export function KeyFigures({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  return (
    <section className={tab.section}>
      <Heading level={3} className={tab.heading}>
        {say(DASHBOARD.rates)}
      </Heading>
      <dl className={styles.list}>
        {dashboard.rates.map((rate) => (
          <div key={rate.id} className={styles.rate}>
            <dt className={styles.name}>{say(RATE_NAMES[rate.id])}</dt>
            <dd className={styles.value}>{rate.percent ? percentText(rate.percent) : "-"}</dd>
            <dd className={styles.about}>
              {say(RATE_FORMULAS[rate.id])}
              <br />
              <Worked rate={rate} unit={dashboard.unit} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Worked({ rate, unit }: { readonly rate: KeyRate; readonly unit: string }): ReactElement {
  const say = useWords();
  if (!rate.percent) return <>{say(TAB.unknownRate)}</>;
  const { id, part, whole, pledges } = rate;
  const counts = id === "completion" || id === "fulfilment";
  const worked = `${amountText(part)} ÷ ${amountText(whole)}`;
  const byCost = "byCost" in rate && typeof rate.byCost === "number" ? rate.byCost : 0;
  return (
    <>
      {counts ? worked : `${worked}${unit}, ${say(TAB.counted, { count: pledges })}`}
      {byCost > 0 ? `. ${say(TAB.byCost, { count: byCost })}` : ""}
    </>
  );
}
