import { useEffect } from "react";
import type { GridControl } from "../grid/grid-control";

/** What is ours of the page: the grid's own pop-ups stand outside of it. */
const OURS = ".fui-FluentProvider";
const GRID = ".grid-place";

/** Who goes from a cell that she is typing in to a bar or the pane has meant what she typed, as in Excel. */
export function useFinishEditing(grid: GridControl | null): void {
  useEffect(() => {
    if (!grid) return undefined;
    const leave = ({ target }: FocusEvent): void => {
      if (!grid.state.editing || !(target instanceof Element)) return;
      if (target.closest(OURS) && !target.closest(GRID)) void grid.finishEditing();
    };
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("focusin", leave);
    };
  }, [grid]);
}
