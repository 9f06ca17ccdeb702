import type { Patch } from "../../workbook/patch";

/** A change of ours that can be taken back, the last one first. */
export interface Undoable {
  readonly title: string;
  readonly inverse: Patch;
}

/** What 되돌리기 offers, and what the user's own redo (Ctrl+Y) may bring back. */
export interface UndoList {
  readonly undoable: readonly Undoable[];
  /** Taken back, the last one first; only what the host can name again. */
  readonly takenBack: readonly Undoable[];
}

export const NOTHING_DONE: UndoList = { undoable: [], takenBack: [] };

/** How many changes can be taken back. */
const UNDO_DEPTH = 50;

export function withChange(list: UndoList, change: Undoable): UndoList {
  return { ...list, undoable: [change, ...list.undoable].slice(0, UNDO_DEPTH) };
}

/** The change is no longer there to be taken back: 되돌리기 has done it, or the user's own undo. */
export function withoutChange(list: UndoList, change: Undoable): UndoList {
  if (!list.undoable.includes(change)) return list;
  const undoable = list.undoable.filter((each) => each !== change);
  if (change.inverse.restores === undefined) return { ...list, undoable };
  return { undoable, takenBack: [change, ...list.takenBack].slice(0, UNDO_DEPTH) };
}

/** The user's own undo has taken back what the token names, wherever it stands in the list. */
export function undoneByUser(list: UndoList, token: string): UndoList {
  const change = list.undoable.find(({ inverse }) => inverse.restores === token);
  return change ? withoutChange(list, change) : list;
}

/** The user's own redo has made it again: it is the last change now, whatever stood behind it before. */
export function redoneByUser(list: UndoList, token: string): UndoList {
  const change = list.takenBack.find(({ inverse }) => inverse.restores === token);
  if (!change) return list;
  return withChange({ ...list, takenBack: list.takenBack.filter((each) => each !== change) }, change);
}
