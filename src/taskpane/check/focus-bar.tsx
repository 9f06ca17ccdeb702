import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatCellRef, type CellRef } from "../../workbook/address";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: {
    padding: "8px 12px",
    display: "grid",
    rowGap: "6px",
    backgroundColor: tokens.colorNeutralBackground3
  },
  told: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", gap: "6px" }
});

/** 이 셀 설명: which cell is looked at alone, what was found there, and the ways on. */
export function FocusBar(props: { readonly cell: CellRef; readonly count: number }): ReactElement {
  const { cell, count } = props;
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const told = count === 0 ? CHECK.focusedNone : CHECK.focused;
  return (
    <div className={styles.root}>
      <p role="status" className={styles.told}>
        {say(told, { cell: formatCellRef(cell), count })}
      </p>
      <div className={styles.line}>
        <Button size="small" disabled={state.task !== null} onClick={() => void session.explain()}>
          {say(CHECK.focusAgain)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.explainNothing();
          }}
        >
          {say(CHECK.focusEnd)}
        </Button>
      </div>
    </div>
  );
}
