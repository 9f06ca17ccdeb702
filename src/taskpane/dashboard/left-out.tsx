import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Dashboard } from "../../dashboard/dashboard";
import { DASHBOARD, LEFT_OUT_REASONS } from "../../dashboard/messages";
import { formatCellRef } from "../../workbook/address";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { TAB } from "./messages";
import { CellLink } from "./risk-list";

const FIRST = 10;

/** What is in none of the sums, and why: never taken for 0, and never left out in silence. */
export function LeftOutList({ dashboard }: { readonly dashboard: Dashboard }): ReactElement | null {
  const say = useWords();
  const tab = useTabStyles();
  const [limit, setLimit] = useState(FIRST);
  const { leftOut, notUnderstood } = dashboard;
  if (leftOut.length === 0 && notUnderstood === 0) return null;
  return (
    <section className={tab.section} aria-label={say(DASHBOARD.leftOut)}>
      <Heading
        level={3}
        className={tab.heading}
      >{`${say(DASHBOARD.leftOut)} ${say(DASHBOARD.pledges, { count: leftOut.length })}`}</Heading>
      {notUnderstood > 0 ? (
        <p className={tab.text}>{say(TAB.notUnderstood, { count: notUnderstood })}</p>
      ) : null}
      {leftOut.length > 0 ? <p className={tab.hint}>{say(TAB.leftOutHint)}</p> : null}
      <ul className={tab.list}>
        {leftOut.slice(0, limit).map(({ code, pledge, cell }, at) => (
          <li key={`${at} ${code}`}>
            {pledge}: {say(LEFT_OUT_REASONS[code])} <CellLink cell={cell}>{formatCellRef(cell)}</CellLink>
          </li>
        ))}
      </ul>
      {leftOut.length > limit ? (
        <div className={tab.actions}>
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + 10 * FIRST);
            }}
          >
            {say(TAB.more, { count: leftOut.length - limit })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
