import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { useLocale, useWords } from "../../taskpane/frame/words";
import { useDesk } from "../desk/desk-context";
import { SHELL } from "./messages";

const useStyles = makeStyles({
  root: { flexShrink: 0, maxHeight: "30vh", overflowY: "auto", ":empty": { display: "none" } },
  body: { whiteSpace: "normal", paddingTop: "4px", paddingBottom: "4px", wordBreak: "keep-all" }
});

/** What the page tells, until it is dismissed. The region is always there, so that screen readers hear what comes. */
export function NoticeList(): ReactElement {
  const { desk, state } = useDesk();
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  return (
    <section aria-label={say(SHELL.notices)} aria-live="polite" className={styles.root}>
      {state.notices.length > 0 ? (
        <MessageBarGroup animate="exit-only">
          {state.notices.map(({ id, intent, text }) => (
            <MessageBar key={id} intent={intent} layout="multiline" shape="square">
              <MessageBarBody className={styles.body}>{text[locale]}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    size="small"
                    appearance="transparent"
                    aria-label={say(SHELL.dismiss)}
                    icon={<DismissRegular />}
                    onClick={() => {
                      desk.parts.store.dismiss(id);
                    }}
                  />
                }
              />
            </MessageBar>
          ))}
        </MessageBarGroup>
      ) : null}
    </section>
  );
}
