import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { render } from "../../language/message";
import { SEAL } from "../../submission/seal/messages";
import { changedCells } from "../../submission/seal/seal-words";
import { verifySeal } from "../../submission/seal/verify";
import { useLocale, useWords } from "../frame/words";
import { reportHeader } from "../session/seal-change";
import type { Checked } from "../session/session-state";
import { GATE } from "./messages";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3
  },
  text: { margin: 0 }
});

/** Tells on every tab that a sealed workbook is no longer what was sealed; nothing while it is. */
export function SealBar(props: {
  readonly checked: Checked;
  readonly onOpen: () => void;
}): ReactElement | null {
  const { snapshot, basisDate } = props.checked;
  const say = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const state = useMemo(() => verifySeal(snapshot, reportHeader(basisDate)), [snapshot, basisDate]);
  if (state.kind !== "changed" && state.kind !== "damaged") return null;
  const cells = state.kind === "changed" ? changedCells(state.changes) : 0;
  const text =
    state.kind === "damaged"
      ? SEAL.damaged[locale]
      : cells > 0
        ? render(SEAL["changed-cells"], { count: cells }, locale)
        : render(SEAL.changed, { count: state.changes.length }, locale);
  return (
    <div className={styles.bar} role="status">
      <p className={styles.text}>{text}</p>
      <Button size="small" appearance="subtle" onClick={props.onOpen}>
        {say(GATE.look)}
      </Button>
    </div>
  );
}
