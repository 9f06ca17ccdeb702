import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SealChange } from "../../submission/seal/seal-change";
import { changeWords } from "../../submission/seal/seal-words";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { useTabStyles } from "../parts/tab-styles";
import { GATE } from "./messages";

const FIRST = 30;

const useStyles = makeStyles({ link: { fontSize: "inherit", textAlign: "left" } });

/** What changed since the sealing, each with the way to its cell where there is one. */
export function ChangeList(props: { readonly changes: readonly SealChange[] }): ReactElement | null {
  const { changes } = props;
  const { session } = useSession();
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const tab = useTabStyles();
  const [limit, setLimit] = useState(FIRST);
  if (changes.length === 0) return null;
  return (
    <>
      <ul className={tab.list} aria-label={say(GATE.changes)}>
        {changes.slice(0, limit).map((change) => {
          const words = changeWords(change, locale);
          return (
            <li key={words}>
              {change.kind === "cell" ? (
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  onClick={() => {
                    void session.select(change.cell);
                  }}
                >
                  {words}
                </Link>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
      {changes.length > limit ? (
        <div className={tab.actions}>
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + 10 * FIRST);
            }}
          >
            {say(GATE.more, { count: changes.length - limit })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
