import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "8px",
    minWidth: 0,
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" }
});

/** A part that opens inside another: a preview, a small form. */
export function Inset(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={props.label} className={styles.root}>
      {props.hint === undefined ? null : <p className={styles.hint}>{props.hint}</p>}
      {props.children}
    </div>
  );
}

export function InsetActions(props: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().actions}>{props.children}</div>;
}
