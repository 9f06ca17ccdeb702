import type { CellActions } from "./actions/cell-actions";
import type { FormatActions } from "./actions/format-actions";
import type { SheetActions } from "./actions/sheet-actions";
import type { StructureActions } from "./actions/structure-actions";
import type { GridState } from "./grid-state";

/** A class as others see it, so that a test may put another in its place. */
type Seen<Class> = Pick<Class, keyof Class>;

/** What the bars around the canvas see of the grid. */
export interface GridControl {
  readonly state: GridState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly format: Seen<FormatActions>;
  readonly structure: Seen<StructureActions>;
  readonly sheets: Seen<SheetActions>;
  readonly cells: Seen<CellActions>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Percent. */
  zoom(percent: number): Promise<boolean>;
  /** Takes up what is being typed in a cell; false where the cell refuses it and stays open. */
  finishEditing(): Promise<boolean>;
  /** Puts the keyboard into the grid. */
  focus(): void;
}
