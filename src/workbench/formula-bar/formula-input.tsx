import { Button, makeStyles, mergeClasses, Tooltip } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useControlStyles } from "../../taskpane/parts/control-styles";
import { useWords } from "../../taskpane/frame/words";
import { formatCell } from "../../workbook/address";
import { useGrid, useGridState } from "../grid/grid-context";
import { FORMULA_BAR } from "./messages";

const useStyles = makeStyles({
  buttons: { display: "flex", flexShrink: 0 },
  input: {
    flex: "1 1 auto",
    minWidth: 0,
    height: "26px",
    maxHeight: "120px",
    resize: "vertical",
    whiteSpace: "pre-wrap",
    fontVariantNumeric: "tabular-nums"
  }
});

/**
 * The formula or value of the active cell, to be read and typed over. Enter puts it in, Escape leaves the cell as it is,
 * Alt+Enter breaks the line. While the writing of a Korean syllable is going on, Enter only ends the syllable.
 */
export function FormulaInput(props: { readonly onRefused: () => void }): ReactElement {
  const grid = useGrid();
  const { cell } = useGridState();
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  // Some browsers tell of the key that ended a syllable only after the syllable is over.
  const justComposed = useRef(false);
  const input = cell?.input ?? "";

  const commit = async (text: string): Promise<boolean> => {
    if (!grid || !cell) return false;
    setTyped(null);
    const isTaken = text === input || (await grid.cells.type(cell, text));
    if (!isTaken) {
      setTyped(text);
      props.onRefused();
    }
    return isTaken;
  };
  const commitAndLeave = async (text: string): Promise<void> => {
    if (await commit(text)) grid?.focus();
  };
  const cancel = (): void => {
    setTyped(null);
    grid?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || justComposed.current) return;
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      void commitAndLeave(event.currentTarget.value);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      event.currentTarget.setRangeText("\n", selectionStart, selectionEnd, "end");
      setTyped(value.slice(0, selectionStart) + "\n" + value.slice(selectionEnd));
    }
  };

  return (
    <>
      <div ref={buttons} className={styles.buttons}>
        <Tooltip content={say(FORMULA_BAR.cancel)} relationship="label" withArrow>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            disabled={typed === null}
            onClick={cancel}
          />
        </Tooltip>
        <Tooltip content={say(FORMULA_BAR.commit)} relationship="label" withArrow>
          <Button
            size="small"
            appearance="subtle"
            icon={<CheckmarkRegular />}
            disabled={typed === null}
            onClick={() => void commitAndLeave(field.current?.value ?? "")}
          />
        </Tooltip>
      </div>
      <textarea
        ref={field}
        rows={1}
        className={mergeClasses(controls.control, styles.input)}
        aria-label={cell ? say(FORMULA_BAR.inputOf, { cell: formatCell(cell) }) : say(FORMULA_BAR.input)}
        spellCheck={false}
        disabled={cell === null}
        value={typed ?? input}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onCompositionEnd={() => {
          justComposed.current = true;
          setTimeout(() => {
            justComposed.current = false;
          }, 0);
        }}
        onKeyDown={onKeyDown}
        // As in Excel, who goes elsewhere has meant what was typed.
        onBlur={(event) => {
          if (typed !== null && !buttons.current?.contains(event.relatedTarget)) void commit(typed);
        }}
      />
    </>
  );
}
