import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Locale } from "../../language/message";
import type { Finding } from "../../rules/finding";
import { causeWords, cellsOf } from "../../submission/report/finding-words";
import { formatRangeRef } from "../../workbook/address";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { RULE_TEXTS } from "../parts/rule-texts";
import type { LapsedWaiver } from "../../submission/waivers/judged-waivers";
import { isWaivable } from "../../submission/waivers/waivable";
import type { Waiver } from "../../submission/waivers/waiver";
import { lapseWords, waiverWords } from "../../submission/waivers/waiver-words";
import { Figures } from "./figures";
import { FixPreview } from "./fix-preview";
import { CHECK } from "./messages";
import { RulePage } from "./rule-page";
import { Terms } from "./terms";
import { WaiverForm } from "./waiver-form";
import { WaiverLine } from "./waiver-line";

const useStyles = makeStyles({
  root: {
    padding: "2px 12px 12px 9px",
    display: "grid",
    rowGap: "8px",
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    minWidth: 0
  },
  part: { minWidth: 0 },
  label: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  causes: { margin: 0, paddingLeft: "18px", display: "grid", rowGap: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" }
});

type Panel = "fix" | "waiver" | "page";

/** All that is known of a finding, and what can be done about it. */
export function FindingDetail(props: {
  readonly finding: Finding;
  readonly waiver: Waiver | null;
  readonly onGo: (finding: Finding) => void;
}): ReactElement {
  const { finding, waiver, onGo } = props;
  const locale = useLocale();
  const say = useWords();
  const styles = useStyles();
  const [panel, setPanel] = useState<Panel | null>(null);
  const toggle = (name: Panel) => (): void => {
    setPanel(panel === name ? null : name);
  };
  const close = (): void => {
    setPanel(null);
  };
  const lapsed = useSession().state.checked?.waivers.lapsed.find(({ key }) => key === finding.key) ?? null;
  const reason = RULE_TEXTS.reason(finding, locale);
  const part = (label: string, content: ReactElement | null): ReactElement | null =>
    content === null ? null : (
      <div className={styles.part}>
        <Heading level={3} className={styles.label}>
          {label}
        </Heading>
        {content}
      </div>
    );
  const text = (content: string): ReactElement | null =>
    content === "" ? null : <p className={styles.text}>{content}</p>;

  return (
    <div className={styles.root}>
      {finding.cells.length > 1 ? <p className={styles.text}>{cellsOf(finding)}</p> : null}
      <Figures finding={finding} />
      {part(say(CHECK.sum), finding.terms.length > 0 ? <Terms terms={finding.terms} /> : null)}
      {part(say(CHECK.against), text(finding.related.map(formatRangeRef).join(", ")))}
      {part(say(CHECK.review), text(reason))}
      {part(
        say(CHECK.causes),
        finding.causes.length === 0 ? null : (
          <ol className={styles.causes}>
            {finding.causes.map((cause) => (
              <li key={causeWords(cause, locale)}>{causeWords(cause, locale)}</li>
            ))}
          </ol>
        )
      )}
      {waiver ? <WaiverLine finding={finding} waiver={waiver} /> : null}
      {part(say(CHECK.lapsedWaiver), lapsed ? text(lapseLine(lapsed, locale)) : null)}
      {isWaivable(finding) ? null : <p className={styles.text}>{say(CHECK.notWaivable)}</p>}
      <div className={styles.actions}>
        {finding.fix ? (
          <Button size="small" appearance="primary" aria-expanded={panel === "fix"} onClick={toggle("fix")}>
            {say(CHECK.fix)}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => {
            onGo(finding);
          }}
        >
          {say(CHECK.go)}
        </Button>
        {finding.severity === "info" || !isWaivable(finding) ? null : (
          <Button size="small" aria-expanded={panel === "waiver"} onClick={toggle("waiver")}>
            {say(CHECK.waive)}
          </Button>
        )}
        <Button size="small" aria-expanded={panel === "page"} onClick={toggle("page")}>
          {say(CHECK.rulePage)}
        </Button>
      </div>
      {panel === "fix" ? <FixPreview findings={[finding]} onClose={close} /> : null}
      {panel === "waiver" ? (
        <WaiverForm finding={finding} waiver={waiver ?? lapsed?.waiver ?? null} onClose={close} />
      ) : null}
      {panel === "page" ? <RulePage rule={finding.rule} /> : null}
    </div>
  );
}

function lapseLine(lapsed: LapsedWaiver, locale: Locale): string {
  const given = lapsed.waiver ? `${waiverWords(lapsed.waiver, locale)} — ` : "";
  return given + lapseWords(lapsed, locale);
}
