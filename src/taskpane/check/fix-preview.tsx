import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { ChangeTable } from "../parts/change-table";
import { changesOf } from "../parts/patch-changes";
import { Inset, InsetActions } from "../parts/inset";
import { CHECK } from "./messages";

/** Shows which cells a fix changes from what to what; only then can it be applied. */
export function FixPreview(props: {
  readonly findings: readonly Finding[];
  readonly hint?: string | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { findings, hint, onClose } = props;
  const { session, state } = useSession();
  const say = useWords();
  const changes = useMemo(() => changesOf(session.fixPatch(findings)), [session, findings]);
  return (
    <Inset label={say(CHECK.fix)} hint={hint}>
      <ChangeTable changes={changes} />
      <InsetActions>
        <Button
          size="small"
          appearance="primary"
          disabled={state.task !== null}
          onClick={() => {
            onClose();
            void session.fix(findings);
          }}
        >
          {say(CHECK.applyFix)}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(CHECK.notNow)}
        </Button>
      </InsetActions>
    </Inset>
  );
}
