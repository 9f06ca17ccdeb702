import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../../taskpane/frame/words";
import { SHELL } from "./messages";
import { Splitter } from "./splitter";

/** The id by which F6 finds the pane. */
export const PANE_REGION = "pane-region";

const useStyles = makeStyles({
  root: { flexShrink: 0, minHeight: 0, overflow: "hidden", display: "flex" },
  pane: { flex: "1 1 auto", minWidth: 0 },
  over: {
    position: "absolute",
    top: 0,
    right: 0,
    bottom: 0,
    width: "min(400px, 100%)",
    zIndex: 500,
    boxShadow: tokens.shadow16,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`
  }
});

/** The pane beside the grid; over it where the page is narrow. */
export function PaneRegion(props: {
  readonly width: number;
  readonly narrow: boolean;
  readonly onWidth: (width: number) => void;
  readonly children: ReactNode;
}): ReactElement {
  const say = useWords();
  const styles = useStyles();
  return (
    <aside
      id={PANE_REGION}
      aria-label={say(SHELL.pane)}
      className={mergeClasses(styles.root, props.narrow && styles.over)}
      {...(props.narrow ? {} : { style: { width: props.width } })}
    >
      {props.narrow ? null : <Splitter width={props.width} onWidth={props.onWidth} />}
      <div className={styles.pane}>{props.children}</div>
    </aside>
  );
}
