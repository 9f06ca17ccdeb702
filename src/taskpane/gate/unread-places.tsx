import { Checkbox, Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Gate } from "../../submission/gate";
import { describeNotUnderstood } from "../../submission/report/not-understood";
import { formatRangeRef } from "../../workbook/address";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { GATE } from "./messages";

const FIRST = 20;

const useStyles = makeStyles({ link: { fontSize: "inherit", textAlign: "left" } });

/** What could not be read, with the way there, and the user's word that she has looked at it herself. */
export function UnreadPlaces(props: {
  readonly gate: Gate;
  readonly onSeen: (seen: boolean) => void;
}): ReactElement | null {
  const { gate, onSeen } = props;
  const { session } = useSession();
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const tab = useTabStyles();
  const count = gate.unread.length;
  if (count === 0) return null;
  const heading = say(GATE.unread, { count });
  return (
    <section className={tab.section} aria-label={heading}>
      <Heading level={3} className={tab.heading}>
        {heading}
      </Heading>
      <ul className={tab.list}>
        {gate.unread.slice(0, FIRST).map((item) => (
          <li key={`${formatRangeRef(item.range)} ${item.reason}`}>
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
      <Checkbox
        label={say(GATE.unreadSeen, { count })}
        checked={gate.unreadSeen}
        onChange={(_, { checked }) => {
          onSeen(checked === true);
        }}
      />
    </section>
  );
}
