import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { verdictLine } from "../../submission/report/verdict-line";
import { Heading } from "../parts/heading";
import { checkedAsOfNow } from "../session/session-state";
import { BasisDateField } from "./basis-date-field";
import { FRAME } from "./messages";
import { useIsPart } from "./part-context";
import { ProfileButton } from "./profile-button";
import { useSession } from "./session-context";
import { useLocale, useWords } from "./words";

const useStyles = makeStyles({
  root: { padding: "6px 12px 8px", display: "grid", rowGap: "5px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3
  },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums"
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px 8px"
  },
  undo: { minWidth: 0, maxWidth: "100%" },
  ellipsis: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }
});

/** The verdict, as of which day, for whom; and the two things that one does again and again. */
export function Header(props: { readonly onProfile: () => void }): ReactElement {
  const { session, state } = useSession();
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const isPart = useIsPart();
  const Head = isPart ? "div" : "header";
  const { task } = state;
  const checked = checkedAsOfNow(state);
  const busy = task !== null && task !== "select";
  const [last] = state.undoable;
  return (
    <Head className={styles.root}>
      <div className={styles.line}>
        <Heading level={1} className={styles.title}>
          {say(isPart ? FRAME.partTitle : FRAME.title)}
        </Heading>
        <ProfileButton onPress={props.onProfile} />
      </div>
      <p className={styles.verdict} role="status">
        {checked
          ? verdictLine(checked.book.pledges.length, checked.result.findings, locale)
          : say(state.checked ? FRAME.notCheckedAsOfNow : FRAME.notChecked)}
      </p>
      <div className={styles.line}>
        <BasisDateField />
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabled={busy}
          onClick={() => void session.check()}
        >
          {say(FRAME.checkAgain)}
        </Button>
        {last ? (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            className={styles.undo}
            disabled={busy}
            onClick={() => void session.undo()}
          >
            <span className={styles.ellipsis}>{say(FRAME.undoOf, { title: last.title })}</span>
          </Button>
        ) : null}
      </div>
    </Head>
  );
}
