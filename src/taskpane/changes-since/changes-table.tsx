import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { render } from "../../language/message";
import { changesSince, type PledgeChanges } from "../../submission/baseline/changes";
import {
  changeLines,
  changesSummary,
  isUnchanged,
  pledgeWords,
  reasonWords,
  type ChangeLine
} from "../../submission/baseline/change-words";
import { CHANGES } from "../../submission/baseline/messages";
import { formatCellRef } from "../../workbook/address";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { CHANGES_SINCE } from "./messages";

/** Pledges drawn at first: there may be hundreds. */
const FIRST = 30;

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: "auto", minWidth: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "2px 6px 2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere"
  },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  closed: { color: tokens.colorPaletteRedForeground1 },
  link: { fontSize: "inherit", textAlign: "left" }
});

/** By pledge, source and year: then, now, by how much, why; what is new and what is gone. */
export function ChangesTable(props: { readonly checked: Checked }): ReactElement | null {
  const { book, snapshot, baseline, basisDate } = props.checked;
  const changes = useMemo(
    () => changesSince({ book, snapshot, baseline, basisDate }),
    [book, snapshot, baseline, basisDate]
  );
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const tab = useTabStyles();
  const [limit, setLimit] = useState(FIRST);
  if (!changes) return null;
  if (isUnchanged(changes)) return <p className={tab.text}>{CHANGES.nothing[locale]}</p>;
  const list = (title: string, items: readonly string[]): ReactElement | null =>
    items.length === 0 ? null : (
      <>
        <Heading level={3} className={styles.heading}>
          {title}
        </Heading>
        <ul className={tab.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p className={tab.text} role="status">
        {changesSummary(changes, locale)}
      </p>
      {changes.pledges.slice(0, limit).map((pledge, at) => (
        <PledgeTable key={`${at} ${pledge.number} ${pledge.name}`} pledge={pledge} />
      ))}
      {changes.pledges.length > limit ? (
        <div className={tab.actions}>
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + FIRST);
            }}
          >
            {say(CHANGES_SINCE.more, { count: changes.pledges.length - limit })}
          </Button>
        </div>
      ) : null}
      {list(CHANGES.added[locale], changes.added.map(pledgeWords))}
      {list(
        CHANGES.gone[locale],
        changes.gone.map((pledge) => {
          const reason = pledge.reason ? reasonWords(pledge.reason, locale) : CHANGES["no-reason"][locale];
          return `${pledgeWords(pledge)} — ${reason}`;
        })
      )}
    </>
  );
}

function PledgeTable(props: { readonly pledge: PledgeChanges }): ReactElement {
  const { pledge } = props;
  const locale = useLocale();
  const styles = useStyles();
  const tab = useTabStyles();
  const name = pledgeWords(pledge);
  const lines = changeLines(pledge, locale);
  const heads = [CHANGES.what, CHANGES.was, CHANGES.now, CHANGES.difference, CHANGES.reason];
  return (
    <>
      <Heading level={3} className={styles.heading}>
        {name}
      </Heading>
      {pledge.merged.length > 0 ? (
        <p className={tab.hint}>{render(CHANGES.merged, { names: pledge.merged.join(", ") }, locale)}</p>
      ) : null}
      {lines.length === 0 ? null : (
        // a wide table is reached, and moved, by keyboard too
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={name}>
          <table className={styles.table}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head.en} scope="col" className={styles.cell}>
                    {head[locale]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <LineRow key={`${at} ${line.what}`} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function LineRow(props: { readonly line: ChangeLine }): ReactElement {
  const { what, was, now, difference, reason, cell, closed } = props.line;
  const { session } = useSession();
  const say = useWords();
  const styles = useStyles();
  const figure = `${styles.cell} ${styles.figure}`;
  return (
    <tr>
      <td className={closed ? `${styles.cell} ${styles.closed}` : styles.cell}>
        {cell ? (
          <Link
            as="button"
            inline
            className={styles.link}
            title={say(CHANGES_SINCE.go, { cell: formatCellRef(cell) })}
            onClick={() => {
              void session.select(cell);
            }}
          >
            {what}
          </Link>
        ) : (
          what
        )}
      </td>
      <td className={figure}>{was}</td>
      <td className={figure}>{now}</td>
      <td className={figure}>{difference}</td>
      <td className={styles.cell}>{reason}</td>
    </tr>
  );
}
