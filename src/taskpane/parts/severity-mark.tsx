import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/finding";
import { SEVERITY_NAMES } from "../../submission/report/messages";
import { useWords } from "../frame/words";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 }
});

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

/** The severity by icon and word: never by colour alone. */
export function SeverityMark(props: { readonly severity: Severity }): ReactElement {
  const { severity } = props;
  const say = useWords();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon aria-hidden />
      {say(SEVERITY_NAMES[severity])}
    </span>
  );
}
