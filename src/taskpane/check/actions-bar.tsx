import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { FixPreview } from "./fix-preview";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: { padding: "0 12px 8px", display: "grid", rowGap: "8px" },
  line: { display: "flex", flexWrap: "wrap", gap: "6px" }
});

/** What is done with all findings at once: mend those that are certain, flag, clear. */
export function ActionsBar(props: { readonly findings: readonly Finding[] }): ReactElement {
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const fixable = props.findings.filter((finding) => finding.fix !== null);
  const flagged = state.checked?.snapshot.sheets.some((sheet) => sheet.flags.length > 0) ?? false;
  const busy = state.task !== null && state.task !== "select";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {fixable.length > 0 ? (
          <Button
            size="small"
            aria-expanded={open}
            disabled={busy}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {say(CHECK.fixAll, { count: fixable.length })}
          </Button>
        ) : null}
        {session.abilities.flags ? (
          <>
            <Button size="small" disabled={busy} onClick={() => void session.flag()}>
              {say(CHECK.flag)}
            </Button>
            <Button size="small" disabled={busy || !flagged} onClick={() => void session.clear()}>
              {say(CHECK.clear)}
            </Button>
          </>
        ) : null}
      </div>
      {open && fixable.length > 0 ? (
        <FixPreview
          findings={fixable}
          hint={say(CHECK.fixAllHint)}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}
