import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";
import { DRAWN_TABS, stepsIntoSight } from "./tab-window";

const useStyles = makeStyles({
  list: { display: "flex", flex: "1 1 auto", minWidth: 0, overflow: "hidden", alignItems: "stretch" },
  tab: {
    flexShrink: 0,
    maxWidth: "220px",
    padding: "0 14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: "3px solid transparent",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    cursor: "pointer",
    "@media (forced-colors: active)": { borderTopColor: "Canvas", borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" }
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" }
  }
});

/**
 * The tabs from `first` on, as many as there is room for; the arrow keys go through all of them. A sheet's menu opens
 * with the right button of the mouse, or the menu key.
 */
export function SheetTabs(props: {
  readonly sheets: readonly SheetTab[];
  readonly chosen: string | null;
  /** The id of the element that shows the sheet. */
  readonly panel: string;
  readonly first: number;
  readonly onFirst: (first: number) => void;
  readonly onChoose: (sheet: SheetTab) => void;
  readonly onMenu: (sheet: SheetTab, target: HTMLElement) => void;
  readonly onRename: (sheet: SheetTab) => void;
}): ReactElement {
  const { sheets, chosen, panel, first, onFirst, onChoose, onMenu, onRename } = props;
  const say = useWords();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef(false);
  // The window follows the chosen sheet once; the buttons that leave it are free to.
  const inSight = useRef<string | null>(null);
  const at = sheets.findIndex(({ id }) => id === chosen);
  const drawn = sheets.slice(first, first + DRAWN_TABS);
  const reached = drawn.some(({ id }) => id === chosen) ? chosen : drawn[0]?.id;

  useLayoutEffect(() => {
    const element = list.current;
    if (!element || at < 0 || inSight.current === chosen) return;
    const tabs = [...element.children] as HTMLElement[];
    const start = tabs[0]?.offsetLeft ?? 0;
    const edges = tabs.map((tab) => ({
      left: tab.offsetLeft - start,
      right: tab.offsetLeft - start + tab.offsetWidth
    }));
    const steps = stepsIntoSight(edges, at - first, element.clientWidth);
    if (steps > 0) {
      onFirst(first + steps);
      return;
    }
    inSight.current = chosen;
    if (focusNext.current) tabs[at - first]?.focus();
    focusNext.current = false;
  });

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, sheet: SheetTab): void => {
    if (event.key === "F2") {
      onRename(sheet);
      return;
    }
    const goal = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key];
    const next = goal === undefined ? undefined : sheets[(goal + sheets.length) % sheets.length];
    if (!next) return;
    event.preventDefault();
    focusNext.current = true;
    onChoose(next);
  };

  return (
    <div ref={list} role="tablist" aria-label={say(SHEETS.bar)} className={styles.list}>
      {drawn.map((sheet, index) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet.id === chosen}
          aria-controls={panel}
          aria-setsize={sheets.length}
          aria-posinset={first + index + 1}
          tabIndex={sheet.id === reached ? 0 : -1}
          title={sheet.name}
          className={mergeClasses(styles.tab, sheet.id === chosen && styles.chosen)}
          {...(sheet.color ? { style: { borderBottomColor: sheet.color } } : {})}
          onClick={() => {
            onChoose(sheet);
          }}
          onDoubleClick={() => {
            onRename(sheet);
          }}
          onContextMenu={(event) => {
            event.preventDefault();
            onMenu(sheet, event.currentTarget);
          }}
          onKeyDown={(event) => {
            onKeyDown(event, sheet);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
