import { createContext, useCallback, useContext, useSyncExternalStore, type SyntheticEvent } from "react";
import type { GridControl } from "./grid-control";
import { NO_GRID, type GridState } from "./grid-state";

/** The workbook that is open in the grid; null where none is. */
export const GridContext = createContext<GridControl | null>(null);

export function useGrid(): GridControl | null {
  return useContext(GridContext);
}

const NEVER = (): (() => void) => () => undefined;

export function useGridState(): GridState {
  const grid = useGrid();
  return useSyncExternalStore(grid?.subscribe ?? NEVER, () => grid?.state ?? NO_GRID);
}

/**
 * Does something to the grid. Who pressed with the mouse goes on typing in the grid; who came by the keyboard stays in
 * the bar.
 */
export function useAct(): (
  event: SyntheticEvent<Element, UIEvent>,
  what: (grid: GridControl) => Promise<unknown>
) => void {
  const grid = useGrid();
  return useCallback(
    (event, what) => {
      if (!grid) return;
      const byMouse = event.nativeEvent.detail > 0;
      void what(grid).finally(() => {
        if (byMouse) grid.focus();
      });
    },
    [grid]
  );
}
