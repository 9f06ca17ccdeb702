import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import type { Waiver } from "../../submission/waivers/waiver";
import { waiverWords } from "../../submission/waivers/waiver-words";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" }
});

/** The reason that was given, and the way to take it back. */
export function WaiverLine(props: { readonly finding: Finding; readonly waiver: Waiver }): ReactElement {
  const { finding, waiver } = props;
  const { session, state } = useSession();
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        <span className={styles.label}>{say(CHECK.waived)}</span> {waiverWords(waiver, locale)}
      </p>
      <Button
        size="small"
        appearance="subtle"
        disabled={state.task !== null}
        onClick={() => void session.dropWaivers([finding.key])}
      >
        {say(CHECK.removeWaiver)}
      </Button>
    </div>
  );
}
