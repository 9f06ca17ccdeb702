import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useControlStyles } from "../../taskpane/parts/control-styles";
import { useWords } from "../../taskpane/frame/words";
import type { SheetTab } from "../grid/grid-state";
import { SHEETS } from "./messages";

/** Pixels. */
const ROW = 28;
const HEIGHT = 336;
/** Rows drawn beyond what is in sight, either way. */
const SPARE = 4;

const useStyles = makeStyles({
  root: { width: "260px", display: "grid", rowGap: "6px" },
  search: { width: "100%" },
  list: { height: `${HEIGHT}px`, overflowY: "auto", position: "relative" },
  option: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${ROW}px`,
    lineHeight: `${ROW}px`,
    padding: "0 8px",
    boxSizing: "border-box",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover }
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: "-1px"
  },
  current: { fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, padding: "8px", color: tokens.colorNeutralForeground3 }
});

/** All sheets of the workbook, found by a part of their name; of a thousand only those in sight are drawn. */
export function SheetFinder(props: {
  readonly sheets: readonly SheetTab[];
  readonly chosen: string | null;
  readonly onChoose: (sheet: SheetTab) => void;
}): ReactElement {
  const { sheets, chosen, onChoose } = props;
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [scrolled, setScrolled] = useState(0);
  const found = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase();
    return sheets.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  }, [sheets, text]);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ id }) => id === chosen)
    )
  );
  const at = Math.min(active, found.length - 1);
  const from = Math.max(0, Math.floor(scrolled / ROW) - SPARE);
  const to = Math.ceil((scrolled + HEIGHT) / ROW) + SPARE;

  const goTo = (index: number): void => {
    const kept = Math.max(0, Math.min(index, found.length - 1));
    setActive(kept);
    const element = list.current;
    if (!element) return;
    if (kept * ROW < element.scrollTop) element.scrollTop = kept * ROW;
    else if ((kept + 1) * ROW > element.scrollTop + HEIGHT) element.scrollTop = (kept + 1) * ROW - HEIGHT;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const page = Math.floor(HEIGHT / ROW);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    const sheet = found[at];
    if (step !== undefined) {
      event.preventDefault();
      goTo(at + step);
    } else if (event.key === "Enter" && sheet) onChoose(sheet);
  };

  return (
    <div className={styles.root}>
      <input
        className={mergeClasses(controls.control, styles.search)}
        role="combobox"
        aria-label={say(SHEETS.find)}
        placeholder={say(SHEETS.find)}
        aria-expanded
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        {...(found.length > 0 ? { "aria-activedescendant": `${base}-${at}` } : {})}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          if (list.current) list.current.scrollTop = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={(element) => {
          // Opens on the sheet that is shown.
          if (element && list.current === null) element.scrollTop = at * ROW - HEIGHT / 2;
          list.current = element;
        }}
        role="listbox"
        id={`${base}-list`}
        aria-label={say(SHEETS.bar)}
        tabIndex={-1}
        className={styles.list}
        onScroll={(event) => {
          setScrolled(event.currentTarget.scrollTop);
        }}
      >
        <div role="presentation" style={{ height: found.length * ROW }}>
          {found.map((sheet, index) =>
            (index >= from && index < to) || index === at ? (
              <div
                key={sheet.id}
                role="option"
                id={`${base}-${index}`}
                aria-selected={index === at}
                aria-setsize={found.length}
                aria-posinset={index + 1}
                tabIndex={-1}
                className={mergeClasses(
                  styles.option,
                  index === at && styles.active,
                  sheet.id === chosen && styles.current
                )}
                style={{ top: index * ROW }}
                onClick={() => {
                  onChoose(sheet);
                }}
                onKeyDown={onKeyDown}
              >
                {sheet.name}
              </div>
            ) : null
          )}
        </div>
      </div>
      {found.length === 0 ? <p className={styles.none}>{say(SHEETS.none)}</p> : null}
    </div>
  );
}
