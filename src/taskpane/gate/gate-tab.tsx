import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { useMemo, type ReactElement } from "react";
import { formatIsoDate } from "../../pledge/calendar-date";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { FindingLinks } from "./finding-links";
import { gateOf } from "./gate";
import { BLOCKERS, GATE } from "./messages";

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold
  },
  open: { color: tokens.colorStatusSuccessForeground1 },
  closed: { color: tokens.colorPaletteRedForeground1 }
});

/** 제출 전 점검: whether the workbook may be sent upward, and why. */
export function GateTab(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const gate = useMemo(() => gateOf(checked), [checked]);
  const open = gate.blockers.length === 0;
  const counts = {
    "no-cards": 0,
    errors: gate.errors.length,
    "tool-errors": checked.result.toolErrors.length
  };
  const kind = say(checked.publicCopy ? GATE.publicCopy : GATE.internal);
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading level={2} className={mergeClasses(styles.verdict, open ? styles.open : styles.closed)}>
          {open ? <CheckmarkCircleRegular aria-hidden /> : <DismissCircleRegular aria-hidden />}
          {say(open ? GATE.open : GATE.closed)}
        </Heading>
        <ul className={tab.list} aria-label={say(GATE.why)}>
          {open ? <li>{say(GATE.allClear)}</li> : null}
          {gate.blockers.map((blocker) => (
            <li key={blocker}>{say(BLOCKERS[blocker], { count: counts[blocker] })}</li>
          ))}
          {gate.unread > 0 ? <li>{say(GATE.unread, { count: gate.unread })}</li> : null}
          {checked.book.profileGuessed ? <li>{say(GATE.guessed)}</li> : null}
          {gate.explained > 0 ? <li>{say(GATE.explained, { count: gate.explained })}</li> : null}
        </ul>
        <p className={tab.hint}>{say(GATE.asOf, { date: formatIsoDate(checked.basisDate), kind })}</p>
      </section>
      <FindingLinks heading={say(GATE.errors, { count: gate.errors.length })} findings={gate.errors} />
      <FindingLinks
        heading={say(GATE.unexplained, { count: gate.unexplained.length })}
        hint={say(GATE.unexplainedHint)}
        findings={gate.unexplained}
      />
    </div>
  );
}
