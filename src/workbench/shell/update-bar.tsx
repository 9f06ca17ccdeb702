import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useContext, useSyncExternalStore, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { UpdateContext } from "../offline/update-context";
import { SHELL } from "./messages";

/** Tells of a new version of the page, which takes over only when the user says so. */
export function UpdateBar(): ReactElement | null {
  const updates = useContext(UpdateContext);
  const isReady = useSyncExternalStore(updates.subscribe, () => updates.isReady);
  const say = useWords();
  if (!isReady) return null;
  return (
    <MessageBar intent="info" shape="square" politeness="polite">
      <MessageBarBody>{say(SHELL.updateReady)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            updates.takeOver();
          }}
        >
          {say(SHELL.update)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
