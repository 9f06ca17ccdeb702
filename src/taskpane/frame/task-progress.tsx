import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { FRAME, TASK_NAMES } from "./messages";
import { useSession } from "./session-context";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { padding: "4px 12px 6px", backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 }
});

/** Short work shows no progress: a bar that flashes up is noise. */
const PATIENCE = 300;

/** What is being done, with 취소 as long as nothing is being written. */
export function TaskProgress(): ReactElement | null {
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const late = useLate(state.task);
  if (!state.task || !late) return null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.text} role="status">
          {say(TASK_NAMES[state.task])}
        </p>
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
      <ProgressBar aria-label={say(TASK_NAMES[state.task])} />
    </div>
  );
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
