import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupDigits } from "../../pledge/decimal";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { RULE_TEXTS } from "../parts/rule-texts";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: { padding: "10px 12px", display: "grid", rowGap: "4px" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", justifyContent: "space-between", gap: "10px", fontVariantNumeric: "tabular-nums" },
  list: {
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    display: "grid",
    rowGap: "2px"
  },
  figure: { whiteSpace: "nowrap" }
});

/** What was looked at and found in order, rule by rule: silence alone proves nothing. */
export function Coverage(props: { readonly checked: Checked }): ReactElement {
  const { book, result } = props.checked;
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const rules = Object.entries(result.coverage).map(([id, counts]) => ({
    title: RULE_TEXTS.title(id, locale),
    pass: counts.pass,
    all: counts.pass + counts.violation + counts.needsReview
  }));
  const asked = rules.filter((rule) => rule.all > 0);
  const idle = rules.filter((rule) => rule.all === 0).map((rule) => rule.title);
  return (
    <section className={styles.root} aria-label={say(CHECK.coverage)}>
      <Heading level={2} className={tab.heading}>
        {say(CHECK.coverage)}
      </Heading>
      <details>
        <summary className={styles.summary}>
          {say(CHECK.tied, { numbers: figure(book.extent.numbers), tied: figure(result.tied) })}
        </summary>
        <ul className={styles.list}>
          {asked.map(({ title, pass, all }) => (
            <li key={title} className={styles.line}>
              <span>{title}</span>
              <span className={styles.figure}>
                {say(CHECK.rulePassed, { pass: figure(pass), all: figure(all) })}
              </span>
            </li>
          ))}
          {idle.length > 0 ? (
            <li>{say(CHECK.ruleIdle, { count: idle.length, rules: idle.join(", ") })}</li>
          ) : null}
        </ul>
      </details>
    </section>
  );
}

function figure(count: number): string {
  return groupDigits(String(count));
}
