import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Progress } from "../../gradual/gradual";
import { groupDigits } from "../../pledge/decimal";
import { FRAME, TASK_NAMES } from "./messages";
import { useSession } from "./session-context";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { padding: "4px 12px 6px", backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  text: { margin: 0, flex: "1 1 auto", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }
});

/** Short work shows no progress: a bar that flashes up is noise. */
const PATIENCE = 300;

/** The part of a first check that goes by in understanding the sheets; the rest in asking the rules. */
const UNDERSTANDING = 0.7;

/** What is being done, how far it has come where that is known, and 취소 as long as nothing is being written. */
export function TaskProgress(): ReactElement | null {
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const late = useLate(state.task);
  const progress = useSyncExternalStore(session.progress.subscribe, () => session.progress.value);
  const { task } = state;
  if (!task || !late) return null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.text} role="status">
          {say(TASK_NAMES[task])}
        </p>
        {/* No part of what is announced: it changes all the time, and the bar tells it to who asks. */}
        {progress ? <span className={styles.count}>{say(...countOf(progress))}</span> : null}
        <Button
          size="small"
          disabled={!state.cancellable}
          onClick={() => {
            session.cancel();
          }}
        >
          {say(FRAME.cancel)}
        </Button>
      </div>
      <ProgressBar
        aria-label={say(TASK_NAMES[task])}
        {...(progress ? { value: shareOf(progress), "aria-valuetext": say(...countOf(progress)) } : {})}
      />
    </div>
  );
}

function countOf({ stage, done, all }: Progress): Parameters<ReturnType<typeof useWords>> {
  const message = stage === "sheets" ? FRAME.sheetsRead : FRAME.pledgesChecked;
  return [message, { done: groupDigits(String(done)), all: groupDigits(String(all)) }];
}

/** 0 … 1, through both stages. */
function shareOf({ stage, done, all }: Progress): number {
  const share = all === 0 ? 1 : done / all;
  return stage === "sheets" ? share * UNDERSTANDING : UNDERSTANDING + share * (1 - UNDERSTANDING);
}

function useLate(task: string | null): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setLate(task);
      },
      task === null ? 0 : PATIENCE
    );
    return () => {
      clearTimeout(timer);
    };
  }, [task]);
  return late === task;
}
