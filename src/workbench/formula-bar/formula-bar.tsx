import { makeStyles, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useGridState } from "../grid/grid-context";
import { FormulaInput } from "./formula-input";
import { FORMULA_BAR } from "./messages";
import { NameBox } from "./name-box";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1
  },
  sign: { flexShrink: 0, width: "20px", height: "26px", color: tokens.colorNeutralForeground3 }
});

export function FormulaBar(props: {
  readonly onNoSuchPlace: (text: string) => void;
  readonly onRefused: () => void;
}): ReactElement {
  const { cell } = useGridState();
  const say = useWords();
  const styles = useStyles();
  return (
    <div role="group" data-area="formula" aria-label={say(FORMULA_BAR.bar)} className={styles.bar}>
      <NameBox onNoSuchPlace={props.onNoSuchPlace} />
      <MathFormulaRegular className={styles.sign} aria-hidden />
      {/* A cell of its own: what was being typed for one is never put into another. */}
      <FormulaInput
        key={cell ? `${cell.sheet}!${cell.row},${cell.column}` : ""}
        onRefused={props.onRefused}
      />
    </div>
  );
}
