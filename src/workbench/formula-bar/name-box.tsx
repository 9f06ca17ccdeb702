import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useControlStyles } from "../../taskpane/parts/control-styles";
import { useWords } from "../../taskpane/frame/words";
import { formatCell, formatRange } from "../../workbook/address";
import { useGrid, useGridState } from "../grid/grid-context";
import type { GridState } from "../grid/grid-state";
import { FORMULA_BAR } from "./messages";
import { placeOf } from "./place-of";

const useStyles = makeStyles({ box: { width: "112px", flexShrink: 0 } });

/** Shows where the selection is; an address typed into it goes there. */
export function NameBox(props: { readonly onNoSuchPlace: (text: string) => void }): ReactElement {
  const grid = useGrid();
  const state = useGridState();
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = selectionText(state);

  const go = (text: string): void => {
    const place = placeOf(text, state);
    if (!place) {
      props.onNoSuchPlace(text);
      return;
    }
    setTyped(null);
    void grid?.cells.select(place.sheetId, place.at).finally(() => {
      grid.focus();
    });
  };

  return (
    <input
      className={mergeClasses(controls.control, styles.box)}
      aria-label={say(FORMULA_BAR.nameBox)}
      spellCheck={false}
      autoComplete="off"
      disabled={grid === null}
      value={typed ?? shown}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") go(event.currentTarget.value);
        else if (event.key === "Escape") {
          setTyped(null);
          grid?.focus();
        }
      }}
    />
  );
}

/** As Excel has it: a merged area goes by its first cell. */
function selectionText({ selection, cell }: GridState): string {
  if (!selection) return "";
  const whole = cell?.merge ? formatRange(cell.merge) : null;
  return cell && formatRange(selection) === whole ? formatCell(cell) : formatRange(selection);
}
