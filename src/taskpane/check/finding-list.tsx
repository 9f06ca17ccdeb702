import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement
} from "react";
import type { Finding } from "../../rules/finding";
import { useSession } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { FindingItem } from "./finding-item";
import { partOf, type Group } from "./groups";
import { CHECK } from "./messages";
import { BEGINNING, holding, within, withMoreAfter, withMoreBefore } from "./shown-part";

const useStyles = makeStyles({
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: "6px 12px",
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3
  },
  count: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { padding: "8px 12px" },
  keys: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" }
});

interface Place {
  readonly key: string | null;
  /** Counted through all groups from 0. */
  readonly at: number;
}

/** Findings under their headings: one tab stop, arrows move, Enter goes to the cell, right and left open and close. */
export function FindingList(props: {
  readonly groups: readonly Group[];
  /** What is asked of the list: with another question it begins at its beginning. */
  readonly question: string;
  /** The key of the finding that is open from the first. */
  readonly opened: string | null;
}): ReactElement {
  const { groups, question } = props;
  const { session, state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const keysId = useId();
  const root = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  const [part, setPart] = useState(BEGINNING);
  const [answered, setAnswered] = useState(question);
  if (answered !== question) {
    setAnswered(question);
    setPart(BEGINNING);
  }
  const [current, setCurrent] = useState<Place>({ key: null, at: 0 });
  const [open, setOpen] = useState(props.opened);

  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const found = order.findIndex((finding) => finding.key === current.key);
  // A finding that is mended is gone: the one that took its place is then the current one.
  const kept = found >= 0 ? found : Math.min(current.at, Math.max(0, order.length - 1));
  const drawn = within(part, order.length);
  // It is the one tab stop: one that is not drawn could not be reached.
  const place = kept >= drawn.from && kept < drawn.to ? kept : drawn.from;
  const currentKey = order[place]?.key ?? null;

  const focusRow = useCallback((key: string | undefined): void => {
    const rows = root.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
    [...rows].find((row) => row.dataset["finding"] === key)?.focus();
  }, []);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) focusRow(currentKey ?? undefined);
  }, [order, currentKey, focusRow]);

  const go = useCallback(
    (finding: Finding): void => {
      const [range] = finding.cells;
      if (range) void session.select({ sheet: range.sheet, row: range.top, column: range.left });
    },
    [session]
  );
  const toggle = useCallback(
    (finding: Finding): void => {
      setCurrent({ key: finding.key, at: order.indexOf(finding) });
      setOpen((was) => (was === finding.key ? null : finding.key));
    },
    [order]
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const finding = order[place];
    if (!finding || !(event.target instanceof HTMLElement)) return;
    if (event.target.dataset["finding"] === undefined) {
      if (event.key === "Escape") focusRow(finding.key);
      return;
    }
    const goal = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: order.length - 1 }[event.key];
    if (goal !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(goal, 0), order.length - 1);
      setPart(holding(drawn, next, order.length));
      setCurrent({ key: order[next]?.key ?? null, at: next });
      // The row may only be drawn with the new part.
      requestAnimationFrame(() => {
        focusRow(order[next]?.key);
      });
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(finding);
    } else if (event.key === "ArrowRight") setOpen(finding.key);
    else if (event.key === "ArrowLeft" || event.key === "Escape") setOpen(null);
  };

  return (
    <div role="group" aria-label={say(CHECK.findings)} aria-describedby={keysId}>
      <div
        ref={root}
        role="presentation"
        onKeyDown={onKeyDown}
        onFocus={() => {
          inside.current = true;
        }}
        onBlur={(event) => {
          // Focus that is lost with a removed row goes nowhere; focus that leaves goes somewhere.
          if (event.relatedTarget) inside.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        <span id={keysId} className={styles.keys}>
          {say(CHECK.keys)}
        </span>
        {drawn.from > 0 ? (
          <div className={styles.more}>
            <Button
              size="small"
              onClick={() => {
                setPart(withMoreBefore(drawn));
              }}
            >
              {say(CHECK.moreBefore, { count: drawn.from })}
            </Button>
          </div>
        ) : null}
        {partOf(groups, drawn).map((group) => (
          <div key={group.id} role="group" aria-label={group.heading}>
            <Heading level={2} className={styles.heading}>
              <span>{group.heading}</span>
              <span className={styles.count}>{say(CHECK.count, { count: group.count })}</span>
            </Heading>
            <ul className={styles.list}>
              {group.findings.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  waiver={state.checked?.waivers.standing.get(finding.key) ?? null}
                  open={finding.key === open}
                  current={finding.key === currentKey}
                  onToggle={toggle}
                  onGo={go}
                />
              ))}
            </ul>
          </div>
        ))}
        {order.length > drawn.to ? (
          <div className={styles.more}>
            <Button
              size="small"
              onClick={() => {
                setPart(withMoreAfter(drawn, order.length));
              }}
            >
              {say(CHECK.more, { count: order.length - drawn.to })}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
