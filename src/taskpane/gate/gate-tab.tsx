import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import { formatIsoDate } from "../../pledge/calendar-date";
import { blockerSentences, gateOf } from "../../submission/gate";
import { formatRangeRef } from "../../workbook/address";
import { ChangesSince } from "../changes-since/changes-since";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { FindingLinks } from "./finding-links";
import { GATE } from "./messages";
import { UnreadPlaces } from "./unread-places";

const SealPart = lazy(() => import("./seal-part").then((module) => ({ default: module.SealPart })));

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

/** 제출 전 점검: whether the workbook may be sent upward and why, its sealing, and what a seal that it has is worth. */
export function GateTab(props: { readonly checked: Checked }): ReactElement {
  const { checked } = props;
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const tab = useTabStyles();
  const [seen, setSeen] = useState("");
  const { book, result, waivers, basisDate, publicCopy } = checked;
  const places = useMemo(
    () => book.notUnderstood.map(({ range, reason }) => `${formatRangeRef(range)} ${reason}`).join("\n"),
    [book]
  );
  // Said of these places alone: where others come to be unread, it is asked anew.
  const unreadSeen = places !== "" && seen === places;
  const gate = useMemo(
    () => gateOf({ book, result, waivers, unreadSeen }),
    [book, result, waivers, unreadSeen]
  );
  const kind = say(publicCopy ? GATE.publicCopy : GATE.internal);
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading level={2} className={mergeClasses(styles.verdict, gate.open ? styles.open : styles.closed)}>
          {gate.open ? <CheckmarkCircleRegular aria-hidden /> : <DismissCircleRegular aria-hidden />}
          {say(gate.open ? GATE.open : GATE.closed)}
        </Heading>
        <ul className={tab.list} aria-label={say(GATE.why)}>
          {gate.open ? <li>{say(GATE.allClear)}</li> : null}
          {blockerSentences(gate, locale).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {book.profileGuessed ? <li>{say(GATE.guessed)}</li> : null}
          {gate.explained.length > 0 ? (
            <li>{say(GATE.explained, { count: gate.explained.length })}</li>
          ) : null}
        </ul>
        <p className={tab.hint}>{say(GATE.asOf, { date: formatIsoDate(basisDate), kind })}</p>
      </section>
      <FindingLinks heading={say(GATE.errors, { count: gate.errors.length })} findings={gate.errors} />
      <FindingLinks
        heading={say(GATE.lapsed, { count: gate.lapsed.length })}
        hint={say(GATE.lapsedHint)}
        findings={gate.lapsed.map(({ finding }) => finding)}
      />
      <FindingLinks
        heading={say(GATE.unexplained, { count: gate.unexplained.length })}
        hint={say(GATE.unexplainedHint)}
        findings={gate.unexplained}
      />
      <UnreadPlaces
        gate={gate}
        onSeen={(said) => {
          setSeen(said ? places : "");
        }}
      />
      <hr className={tab.rule} />
      <ChangesSince checked={checked} />
      <hr className={tab.rule} />
      <Suspense fallback={<Spinner size="tiny" />}>
        <SealPart checked={checked} gate={gate} />
      </Suspense>
    </div>
  );
}
