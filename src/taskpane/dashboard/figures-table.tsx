import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A table of figures: the first column names the row, the others are figures as they are to be read. */
export interface FiguresTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last row adds up the others. */
  readonly total?: boolean;
  /** Whether it is seen; those who do not see the chart have it always. */
  readonly shown: boolean;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap"
  },
  head: {
    padding: "3px 4px",
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`
  },
  cell: {
    padding: "3px 4px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`
  },
  name: { textAlign: "left" },
  total: { fontWeight: tokens.fontWeightSemibold }
});

export function FiguresTable({ label, heads, rows, total, shown }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={shown ? undefined : styles.unseen}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={mergeClasses(styles.head, column === 0 && styles.name)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = "", ...figures], at) => {
            const sum = total === true && at === rows.length - 1;
            const cell = mergeClasses(styles.cell, sum && styles.total);
            return (
              <tr key={`${at} ${name}`}>
                <th scope="row" className={mergeClasses(cell, styles.name)}>
                  {name}
                </th>
                {figures.map((figure, column) => (
                  <td key={heads[column + 1] ?? column} className={cell}>
                    {figure}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
