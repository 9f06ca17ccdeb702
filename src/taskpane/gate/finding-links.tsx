import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { firstCellOf, messageOf } from "../../submission/report/finding-words";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { GATE } from "./messages";

const FIRST = 20;

const useStyles = makeStyles({ link: { fontSize: "inherit", textAlign: "left" } });

/** Findings in a line each, with the way to their cell. */
export function FindingLinks(props: {
  readonly heading: string;
  readonly hint?: string;
  readonly findings: readonly Finding[];
}): ReactElement | null {
  const { heading, hint, findings } = props;
  const { session } = useSession();
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const [limit, setLimit] = useState(FIRST);
  if (findings.length === 0) return null;
  return (
    <section className={tab.section} aria-label={heading}>
      <Heading level={3} className={tab.heading}>
        {heading}
      </Heading>
      {hint === undefined ? null : <p className={tab.hint}>{hint}</p>}
      <ul className={tab.list}>
        {findings.slice(0, limit).map((finding) => (
          <li key={finding.key}>
            <Link
              as="button"
              inline
              className={styles.link}
              onClick={() => {
                const [range] = finding.cells;
                if (range) void session.select({ sheet: range.sheet, row: range.top, column: range.left });
              }}
            >
              {firstCellOf(finding, locale)}
            </Link>{" "}
            {messageOf(finding, locale)}
          </li>
        ))}
      </ul>
      {findings.length > limit ? (
        <div className={tab.actions}>
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + 10 * FIRST);
            }}
          >
            {say(GATE.more, { count: findings.length - limit })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
