import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { messageOf } from "../../submission/report/finding-words";
import { isWaivable } from "../../submission/waivers/waivable";
import type { Waiver } from "../../submission/waivers/waiver";
import { lapseWords, waiverWords } from "../../submission/waivers/waiver-words";
import { WAIVERS } from "../../submission/waivers/messages";
import { render } from "../../language/message";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { renewed } from "./renewed";
import type { Checked } from "../session/session-state";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: { padding: "4px 12px 8px", display: "grid", rowGap: "6px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  item: { display: "grid", rowGap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" }
});

interface Row {
  readonly key: string;
  readonly waiver: Waiver | null;
  /** Null where it is no more, or no reason can let it stay. */
  readonly finding: Finding | null;
  readonly title: string;
  readonly why: string;
}

/** The reasons that no longer stand and those that nothing needs: written anew or taken away with one click each. */
export function WaiverReview(props: { readonly checked: Checked }): ReactElement | null {
  const { result, waivers } = props.checked;
  const locale = useLocale();
  const styles = useStyles();
  if (waivers.lapsed.length + waivers.needless.length === 0) return null;
  const findings = new Map(result.findings.map((finding) => [finding.key, finding]));
  const lapsed = waivers.lapsed.map((lapse): Row => {
    const finding = findings.get(lapse.key);
    return {
      key: lapse.key,
      waiver: lapse.waiver,
      finding: finding && isWaivable(finding) ? finding : null,
      title: finding ? messageOf(finding, locale) : lapse.key,
      why: lapseWords(lapse, locale)
    };
  });
  const needless = waivers.needless.map(({ key, waiver }): Row => ({
    key,
    waiver,
    finding: null,
    title: key,
    why: ""
  }));
  return (
    <section className={styles.root}>
      <Part heading={render(WAIVERS.lapsed, { count: lapsed.length }, locale)} rows={lapsed} />
      <Part heading={render(WAIVERS.needless, { count: needless.length }, locale)} rows={needless} />
    </section>
  );
}

function Part(props: { readonly heading: string; readonly rows: readonly Row[] }): ReactElement | null {
  const { heading, rows } = props;
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <Heading level={2} className={styles.heading}>
        {heading}
      </Heading>
      <ul className={styles.list} aria-label={heading}>
        {rows.map((row) => (
          <ReviewRow key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > 1 ? (
        <div className={styles.actions}>
          <Button
            size="small"
            disabled={state.task !== null}
            onClick={() => void session.dropWaivers(rows.map(({ key }) => key))}
          >
            {say(CHECK.dropAllWaivers, { count: rows.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function ReviewRow(props: { readonly row: Row }): ReactElement {
  const { key, waiver, finding, title, why } = props.row;
  const { session, state } = useSession();
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span>{title}</span>
      {waiver ? <span className={styles.why}>{waiverWords(waiver, locale)}</span> : null}
      {why === "" ? null : <span className={styles.why}>{why}</span>}
      <span className={styles.actions}>
        {waiver && finding ? (
          <Button
            size="small"
            disabled={state.task !== null}
            aria-label={say(CHECK.renewNamed, { title })}
            onClick={() => void session.waive([finding], renewed(waiver, session.today()))}
          >
            {say(CHECK.renewWaiver)}
          </Button>
        ) : null}
        <Button
          size="small"
          disabled={state.task !== null}
          aria-label={say(CHECK.dropNamed, { title })}
          onClick={() => void session.dropWaivers([key])}
        >
          {say(CHECK.dropWaiver)}
        </Button>
      </span>
    </li>
  );
}
