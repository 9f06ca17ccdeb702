import type { Locale } from "../../language/message";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { CheckedWhole } from "../../submission/checking/check-whole";
import type { CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { DEFAULT_OPTIONS, type PaneOptions } from "./pane-options";
import {
  NOTHING_DONE,
  redoneByUser,
  undoneByUser,
  withChange,
  withoutChange,
  type Undoable,
  type UndoList
} from "./undo-list";

/** The long work that the pane can be at; one at a time. */
export type Task =
  | "check"
  | "flag"
  | "clear"
  | "fix"
  | "fill"
  | "dashboard"
  | "insert"
  | "cards"
  | "template"
  | "undo"
  | "settings"
  | "waive"
  | "seal"
  | "file"
  | "select";

/** Under which all is judged. */
export interface Circumstances {
  /** 기준일. */
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
}

/** A workbook as last checked, what it means, and what the rules say of it: always of one moment. */
export interface Checked extends Circumstances, CheckedWhole {
  /** All of the workbook, our own result sheet with it. */
  readonly snapshot: Snapshot;
}

/** What the user is told of the last work: done, or why not. */
export interface Notice {
  readonly kind: "done" | "failed";
  readonly text: Readonly<Record<Locale, string>>;
}

/** All that the pane shows, as plain data; see `reduce`. */
export interface SessionState extends UndoList, Circumstances {
  readonly task: Task | null;
  /** Whether `cancel` can still stop the task: not once writing has begun. */
  readonly cancellable: boolean;
  readonly checked: Checked | null;
  readonly notice: Notice | null;
  readonly options: PaneOptions;
  /** The cell whose findings alone are looked at; null for all of them. */
  readonly focus: CellRef | null;
}

export type SessionEvent =
  | { readonly kind: "started"; readonly task: Task; readonly quiet: boolean }
  | { readonly kind: "writing" }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "changed"; readonly undoable: Undoable }
  | { readonly kind: "taken-back"; readonly undoable: Undoable }
  /** By the user's own undo and redo; the token is the `restores` of the inverse. */
  | { readonly kind: "undone" | "redone"; readonly token: string }
  /** Without `notice` what was told before stays. */
  | { readonly kind: "ended"; readonly notice?: Notice | null }
  | { readonly kind: "noticed"; readonly notice: Notice | null }
  | { readonly kind: "focused"; readonly focus: CellRef | null }
  | {
      readonly kind: "options";
      readonly basisDate?: CalendarDate;
      readonly publicCopy?: boolean;
      readonly options?: PaneOptions;
    };

export function initialState(basisDate: CalendarDate): SessionState {
  return {
    task: null,
    cancellable: false,
    checked: null,
    notice: null,
    ...NOTHING_DONE,
    basisDate,
    publicCopy: false,
    options: DEFAULT_OPTIONS,
    focus: null
  };
}

/** What was checked, where that was under the circumstances of now. */
export function checkedAsOfNow({ checked, basisDate, publicCopy }: SessionState): Checked | null {
  return checked?.basisDate === basisDate && checked.publicCopy === publicCopy ? checked : null;
}

export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case "started":
      return {
        ...state,
        task: event.task,
        cancellable: true,
        notice: event.quiet ? state.notice : null
      };
    case "writing":
      return { ...state, cancellable: false };
    case "checked":
      return { ...state, checked: event.checked };
    case "changed":
      return { ...state, ...withChange(state, event.undoable) };
    case "taken-back":
      return { ...state, ...withoutChange(state, event.undoable) };
    case "undone":
      return { ...state, ...undoneByUser(state, event.token) };
    case "redone":
      return { ...state, ...redoneByUser(state, event.token) };
    case "ended":
      return {
        ...state,
        task: null,
        cancellable: false,
        notice: event.notice === undefined ? state.notice : event.notice
      };
    case "noticed":
      return { ...state, notice: event.notice };
    case "focused":
      return { ...state, focus: event.focus };
    case "options":
      return {
        ...state,
        basisDate: event.basisDate ?? state.basisDate,
        publicCopy: event.publicCopy ?? state.publicCopy,
        options: event.options ?? state.options
      };
  }
}
