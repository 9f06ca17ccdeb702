import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState, type ReactElement } from "react";
import type { Dashboard } from "../../dashboard/dashboard";
import type { PledgeAtRisk } from "../../dashboard/figures/risks";
import { DASHBOARD, RISK_REASONS } from "../../dashboard/messages";
import { formatCellRef, type CellRef } from "../../workbook/address";
import { SessionContext } from "../frame/session-context";
import { useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { TAB } from "./messages";

const FIRST = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  item: { minWidth: 0, paddingBottom: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  link: { fontSize: "inherit", textAlign: "left" },
  department: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reasons: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 }
});

/** The pledges at risk and why, each with the way to its cells. */
export function RiskList({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const say = useWords();
  const styles = useStyles();
  const tab = useTabStyles();
  const [limit, setLimit] = useState(FIRST);
  const { risks } = dashboard;
  const heading = `${say(DASHBOARD.risks)} ${say(DASHBOARD.pledges, { count: risks.length })}`;
  return (
    <section className={tab.section} aria-label={say(DASHBOARD.risks)}>
      <Heading level={3} className={tab.heading}>
        {heading}
      </Heading>
      {risks.length === 0 ? (
        <p className={tab.text}>{say(TAB.noRisks)}</p>
      ) : (
        <ul className={styles.list}>
          {risks.slice(0, limit).map((pledge, at) => (
            <RiskItem key={`${at} ${pledge.id}`} pledge={pledge} />
          ))}
        </ul>
      )}
      {risks.length > limit ? (
        <div className={tab.actions}>
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + 10 * FIRST);
            }}
          >
            {say(TAB.more, { count: risks.length - limit })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function RiskItem({ pledge }: { readonly pledge: PledgeAtRisk }): ReactElement {
  const say = useWords();
  const styles = useStyles();
  const { id, name, department, risks } = pledge;
  return (
    <li className={styles.item}>
      <CellLink cell={risks[0].cell}>{id === name ? name : `${id} ${name}`}</CellLink>{" "}
      <span className={styles.department}>
        {department === "" ? say(DASHBOARD.noDepartment) : department}
      </span>
      <ul className={styles.reasons}>
        {risks.map(({ code, data, cell }) => (
          <li key={code}>
            <CellLink cell={cell}>{say(RISK_REASONS[code], data)}</CellLink>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A text that leads to a cell. */
export function CellLink(props: { readonly cell: CellRef; readonly children: string }): ReactElement {
  const { cell, children } = props;
  // Not `useSession`: a hundred links need not hear of every change of state.
  const session = useContext(SessionContext);
  const say = useWords();
  const styles = useStyles();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={say(TAB.goTo, { cell: formatCellRef(cell) })}
      onClick={() => void session?.select(cell)}
    >
      {children}
    </Link>
  );
}
