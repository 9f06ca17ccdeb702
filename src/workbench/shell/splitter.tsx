import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { SHELL } from "./messages";

/** Pixels. */
export const PANE_WIDTHS = { least: 300, usual: 372, most: 720 } as const;
const STEP = 16;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: "7px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      backgroundColor: tokens.colorBrandBackground2
    }
  },
  dragged: { backgroundColor: tokens.colorBrandBackground2 }
});

/** The width of the pane at its right: dragged, or by the arrow keys; Home and End are its limits. */
export function Splitter(props: {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): ReactElement {
  const { width, onWidth } = props;
  const say = useWords();
  const styles = useStyles();
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const set = (wanted: number): void => {
    onWidth(Math.round(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, wanted))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const goal = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTHS.most,
      End: PANE_WIDTHS.least,
      Enter: PANE_WIDTHS.usual
    }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    set(goal);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (from) set(from.width + from.x - event.clientX);
  };
  return (
    // What can be set is a slider to who hears it, a line between two areas to who sees it.
    <div
      role="slider"
      aria-orientation="horizontal"
      aria-label={say(SHELL.splitter)}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      tabIndex={0}
      className={mergeClasses(styles.bar, from !== null && styles.dragged)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        setFrom(null);
      }}
      onDoubleClick={() => {
        set(PANE_WIDTHS.usual);
      }}
    />
  );
}
