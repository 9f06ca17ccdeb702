import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { roundedGrids } from "../../pledge/rounded-grids";
import { describeNotUnderstood } from "../../submission/report/not-understood";
import { formatRangeRef, type RangeRef } from "../../workbook/address";
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
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium
  },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  link: { fontSize: "inherit", textAlign: "left" }
});

/**
 * What was not checked, and what was checked leniently: places that could not be read, tables taken for rounded, rules
 * that failed. Never hidden, never mixed with findings.
 */
export function Gaps(props: { readonly checked: Checked }): ReactElement {
  const { book, result } = props.checked;
  const locale = useLocale();
  const say = useWords();
  const unread = book.notUnderstood;
  const rounded = roundedGrids(book);
  const failed = result.toolErrors;
  return (
    <>
      <Gap
        warns
        heading={say(CHECK.unread, { count: unread.length })}
        hint={say(CHECK.unreadHint)}
        items={unread.map((item) => (
          <>
            <PlaceLink range={item.range} /> {describeNotUnderstood(item, locale)}
          </>
        ))}
      />
      <Gap
        heading={say(CHECK.rounded, { count: rounded.length })}
        hint={say(CHECK.roundedHint)}
        items={rounded.map(({ range }) => (
          <PlaceLink range={range} />
        ))}
      />
      <Gap
        warns
        heading={say(CHECK.toolErrors, { count: failed.length })}
        hint={say(CHECK.toolErrorsHint)}
        items={failed.map(({ rule, pledge, message }) => (
          <>
            {RULE_TEXTS.title(rule, locale)}
            {pledge === null ? "" : ` (${pledge})`}: {message}
          </>
        ))}
      />
    </>
  );
}

/** Nothing where there is no item. */
function Gap(props: {
  readonly heading: string;
  readonly hint: string;
  readonly items: readonly ReactNode[];
  readonly warns?: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const tab = useTabStyles();
  if (props.items.length === 0) return null;
  return (
    <section className={mergeClasses(styles.root, props.warns && styles.warning)} aria-label={props.heading}>
      <Heading level={2} className={tab.heading}>
        {props.heading}
      </Heading>
      <p className={tab.hint}>{props.hint}</p>
      <ul className={tab.list}>
        {props.items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function PlaceLink({ range }: { readonly range: RangeRef }): ReactElement {
  const { session } = useSession();
  const styles = useStyles();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        const { sheet, top, left } = range;
        void session.select({ sheet, row: top, column: left });
      }}
    >
      {formatRangeRef(range)}
    </Link>
  );
}
