import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { FRAME } from "./messages";
import { useSession } from "./session-context";
import { useLocale, useWords } from "./words";

const useStyles = makeStyles({
  region: { ":empty": { display: "none" } },
  body: { whiteSpace: "normal", paddingTop: "5px", paddingBottom: "5px" }
});

/** What the last work came to. The region is always there, so that screen readers hear what comes into it. */
export function NoticeBar(): ReactElement {
  const { session, state } = useSession();
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const { notice } = state;
  const failed = notice?.kind === "failed";
  return (
    <div
      role={failed ? "alert" : "status"}
      aria-live={failed ? "assertive" : "polite"}
      className={styles.region}
    >
      {notice ? (
        <MessageBar
          intent={failed ? "error" : "success"}
          layout="multiline"
          shape="square"
          politeness="polite"
        >
          <MessageBarBody className={styles.body}>{notice.text[locale]}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                aria-label={say(FRAME.dismiss)}
                icon={<DismissRegular />}
                onClick={() => {
                  session.dismiss();
                }}
              />
            }
          />
        </MessageBar>
      ) : null}
    </div>
  );
}
