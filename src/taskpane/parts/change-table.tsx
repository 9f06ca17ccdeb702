import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useWords } from "../frame/words";
import { PARTS } from "./messages";
import type { ShownChange } from "./patch-changes";

const FIRST = 20;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    tableLayout: "fixed"
  },
  head: {
    padding: "3px 6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`
  },
  cell: {
    padding: "3px 6px",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "pre-line"
  },
  place: { width: "44%" },
  blank: { color: tokens.colorNeutralForeground3 },
  note: { display: "block", color: tokens.colorNeutralForeground3 }
});

/** Exactly which cells change from what to what: shown before anything is applied. */
export function ChangeTable(props: { readonly changes: readonly ShownChange[] }): ReactElement | null {
  const { changes } = props;
  const say = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const rows = all ? changes : changes.slice(0, FIRST);
  const value = (text: string | null): ReactElement =>
    text === null ? <span className={styles.blank}>({say(PARTS.blank)})</span> : <>{text}</>;
  return (
    <>
      <table className={styles.table} aria-label={say(PARTS.cellsChange, { count: changes.length })}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.place)}>
              {say(PARTS.changeHead)}
            </th>
            <th scope="col" className={styles.head}>
              {say(PARTS.before)}
            </th>
            <th scope="col" className={styles.head}>
              {say(PARTS.after)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((change) => (
            <tr key={change.place}>
              <td className={styles.cell}>
                {change.place}
                {change.follows ? <span className={styles.note}>{say(PARTS.follows)}</span> : null}
              </td>
              <td className={styles.cell}>{value(change.before)}</td>
              <td className={styles.cell}>{value(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < changes.length ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {say(PARTS.more, { count: changes.length - rows.length })}
        </Button>
      ) : null}
    </>
  );
}
