import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Term } from "../../rules/finding";
import { showValue } from "../../submission/report/finding-words";
import { formatCell } from "../../workbook/address";
import { useWords } from "../frame/words";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, maxWidth: "100%" },
  cell: {
    padding: "1px 14px 1px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere"
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular }
});

/** What was added up: which item, where, how much. */
export function Terms(props: { readonly terms: readonly Term[] }): ReactElement {
  const say = useWords();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say(CHECK.sum)}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.cell}>
            {say(CHECK.sumHead)}
          </th>
          <th scope="col" className={styles.cell}>
            {say(CHECK.cell)}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.figure)}>
            {say(CHECK.amount)}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.terms.map(({ label, cell, amount }, at) => (
          <tr key={`${at} ${label}`}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            <td className={styles.cell}>{formatCell(cell)}</td>
            <td className={mergeClasses(styles.cell, styles.figure)}>{showValue(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
