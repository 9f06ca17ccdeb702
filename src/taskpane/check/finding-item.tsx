import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { comparison, firstCellOf, messageOf } from "../../submission/report/finding-words";
import { useLocale, useWords } from "../frame/words";
import { RULE_TEXTS } from "../parts/rule-texts";
import { SeverityMark } from "../parts/severity-mark";
import type { Waiver } from "../../submission/waivers/waiver";
import { FindingDetail } from "./finding-detail";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: "grid",
    rowGap: "1px",
    width: "100%",
    boxSizing: "border-box",
    padding: "7px 12px 7px 9px",
    border: "none",
    borderLeft: "3px solid transparent",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    // There "transparent" is drawn in the colour of the text.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" }
  },
  open: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" }
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200
  },
  cell: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  rule: { color: tokens.colorNeutralForeground2 },
  figures: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums"
  }
});

interface Props {
  readonly finding: Finding;
  readonly waiver: Waiver | null;
  readonly open: boolean;
  readonly current: boolean;
  readonly onToggle: (finding: Finding) => void;
  readonly onGo: (finding: Finding) => void;
}

/** A finding in three lines; all of it where it is open. */
export const FindingItem = memo(function FindingItem(props: Props): ReactElement {
  const { finding, waiver, open, current, onToggle, onGo } = props;
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const detailId = useId();
  // A lone "현재 …" would only say again what the message says.
  const compares = finding.expected !== null || finding.difference !== null;
  const figures = compares ? comparison(finding, locale) : "";
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-finding={finding.key}
        className={mergeClasses(styles.row, open && styles.open)}
        aria-expanded={open}
        aria-controls={open ? detailId : undefined}
        tabIndex={current ? 0 : -1}
        onClick={() => {
          onToggle(finding);
        }}
      >
        <span className={styles.head}>
          <SeverityMark severity={finding.severity} />
          <span className={styles.cell}>{firstCellOf(finding, locale)}</span>
          <span className={styles.rule}>{RULE_TEXTS.title(finding.rule, locale)}</span>
          {waiver ? (
            <Badge appearance="outline" color="informative" size="small">
              {say(CHECK.waived)}
            </Badge>
          ) : null}
        </span>
        <span>{messageOf(finding, locale)}</span>
        {figures === "" || open ? null : <span className={styles.figures}>{figures}</span>}
      </button>
      {open ? (
        <div id={detailId}>
          <FindingDetail finding={finding} waiver={waiver} onGo={onGo} />
        </div>
      ) : null}
    </li>
  );
});
