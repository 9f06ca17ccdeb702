import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  Activity,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode
} from "react";

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly panel: () => ReactNode;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1
  },
  tab: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: "7px 2px 5px",
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    // There "transparent" is drawn in the colour of the text, and every tab would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" }
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke }
  },
  panel: { flex: "1 1 auto", minHeight: 0, overflowY: "auto", overflowX: "hidden" }
});

/**
 * Tabs with roving focus: arrows, Home and End choose. A panel is made when it is first chosen and then kept, so that
 * a half-filled form survives a look at another tab; out of sight it does no work.
 */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}): ReactElement {
  const { label, items, chosen, onChoose } = props;
  const styles = useStyles();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<ReadonlySet<Id>>(new Set([chosen]));
  if (!visited.has(chosen)) setVisited(new Set([...visited, chosen]));

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex((item) => item.id === chosen);
    const goal = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const next = (goal + items.length) % items.length;
    const item = items[next];
    if (!item) return;
    onChoose(item.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={`${base}-${item.id}`}
            aria-selected={item.id === chosen}
            aria-controls={`${base}-${item.id}-panel`}
            tabIndex={item.id === chosen ? 0 : -1}
            className={mergeClasses(styles.tab, item.id === chosen && styles.chosen)}
            onClick={() => {
              onChoose(item.id);
            }}
            onKeyDown={onKeyDown}
          >
            {item.label}
          </button>
        ))}
      </div>
      {items.map((item) => (
        <div
          key={item.id}
          role="tabpanel"
          id={`${base}-${item.id}-panel`}
          aria-labelledby={`${base}-${item.id}`}
          hidden={item.id !== chosen}
          className={styles.panel}
        >
          {visited.has(item.id) ? (
            <Activity mode={item.id === chosen ? "visible" : "hidden"}>{item.panel()}</Activity>
          ) : null}
        </div>
      ))}
    </>
  );
}
