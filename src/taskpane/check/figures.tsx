import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { showDifference, showValue } from "../../submission/report/finding-words";
import { useWords } from "../frame/words";
import { CHECK } from "./messages";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "4px 18px" },
  figures: { margin: 0, display: "flex", flexWrap: "wrap", gap: "4px 18px" },
  pair: { minWidth: "64px" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere"
  },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 }
});

/** 기대 · 현재 · 차이, with their unit; nothing where nothing is compared. */
export function Figures(props: { readonly finding: Finding }): ReactElement | null {
  const { finding } = props;
  const say = useWords();
  const styles = useStyles();
  const percent = finding.unit === "%" ? "%" : "";
  const figures = [
    { label: say(CHECK.expected), value: finding.expected === null ? null : showValue(finding.expected) },
    { label: say(CHECK.actual), value: finding.actual === null ? null : showValue(finding.actual) },
    {
      label: say(CHECK.difference),
      value: finding.difference === null ? null : showDifference(finding.difference)
    }
  ].filter((figure) => figure.value !== null);
  if (figures.length === 0) return null;
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        {figures.map(({ label, value }) => (
          <div key={label} className={styles.pair}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{`${value ?? ""}${percent}`}</dd>
          </div>
        ))}
      </dl>
      {finding.unit === null || percent !== "" ? null : (
        <span className={styles.unit}>{say(CHECK.unit, { unit: finding.unit })}</span>
      )}
    </div>
  );
}
