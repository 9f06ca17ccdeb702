import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeNotUnderstood } from "../../submission/report/not-understood";
import { formatRangeRef } from "../../workbook/address";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { RULE_TEXTS } from "../parts/rule-texts";
import { useTabStyles } from "../parts/tab-styles";
import type { Checked } from "../session/session-state";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: {
    margin: "0 12px 8px",
    padding: "8px 10px",
    display: "grid",
    rowGap: "4px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium
  },
  link: { fontSize: "inherit", textAlign: "left" }
});

/** What was not checked: places that could not be read, rules that failed. Never hidden, never mixed with findings. */
export function Gaps(props: { readonly checked: Checked }): ReactElement | null {
  const { book, result } = props.checked;
  const { session } = useSession();
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const unread = book.notUnderstood;
  const failed = result.toolErrors;
  return (
    <>
      {unread.length > 0 ? (
        <section className={styles.root} aria-label={say(CHECK.unread, { count: unread.length })}>
          <Heading level={2} className={tab.heading}>
            {say(CHECK.unread, { count: unread.length })}
          </Heading>
          <p className={tab.hint}>{say(CHECK.unreadHint)}</p>
          <ul className={tab.list}>
            {unread.map((item, at) => (
              <li key={at}>
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  onClick={() => {
                    const { sheet, top, left } = item.range;
                    void session.select({ sheet, row: top, column: left });
                  }}
                >
                  {formatRangeRef(item.range)}
                </Link>{" "}
                {describeNotUnderstood(item, locale)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {failed.length > 0 ? (
        <section className={styles.root} aria-label={say(CHECK.toolErrors, { count: failed.length })}>
          <Heading level={2} className={tab.heading}>
            {say(CHECK.toolErrors, { count: failed.length })}
          </Heading>
          <p className={tab.hint}>{say(CHECK.toolErrorsHint)}</p>
          <ul className={tab.list}>
            {failed.map(({ rule, pledge, message }, at) => (
              <li key={at}>
                {RULE_TEXTS.title(rule, locale)}
                {pledge === null ? "" : ` (${pledge})`}: {message}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
