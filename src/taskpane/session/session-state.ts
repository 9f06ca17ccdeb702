import type { Locale } from "../../language/message";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { CheckResult } from "../../rules/check";
import type { CellRef } from "../../workbook/address";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { DEFAULT_OPTIONS, type PaneOptions } from "./pane-options";
import type { Waivers } from "./waivers";

/** The long work that the pane can be at; one at a time. */
export type Task =
  "check" | "flag" | "clear" | "fix" | "fill" | "insert" | "undo" | "settings" | "waive" | "select";

/** A workbook as last read, what it means, and what the rules say of it: always of one moment. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly book: PledgeBook;
  readonly result: CheckResult;
  /** The reasons that the workbook keeps, by the key of their finding. */
  readonly waivers: Waivers;
}

/** A change of ours that can be taken back, the last one first. */
export interface Undoable {
  readonly title: string;
  readonly inverse: Patch;
}

/** What the user is told of the last work: done, or why not. */
export interface Notice {
  readonly kind: "done" | "failed";
  readonly text: Readonly<Record<Locale, string>>;
}

/** All that the pane shows, as plain data; see `reduce`. */
export interface SessionState {
  readonly task: Task | null;
  /** Whether `cancel` can still stop the task: not once writing has begun. */
  readonly cancellable: boolean;
  readonly checked: Checked | null;
  readonly notice: Notice | null;
  readonly undoable: readonly Undoable[];
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  readonly options: PaneOptions;
  /** The cell whose findings alone are looked at; null for all of them. */
  readonly focus: CellRef | null;
}

export type SessionEvent =
  | { readonly kind: "started"; readonly task: Task; readonly quiet: boolean }
  | { readonly kind: "writing" }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "changed"; readonly undoable: Undoable | null }
  | { readonly kind: "taken-back" }
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

/** How many changes can be taken back. */
const UNDO_DEPTH = 50;

export function initialState(basisDate: CalendarDate): SessionState {
  return {
    task: null,
    cancellable: false,
    checked: null,
    notice: null,
    undoable: [],
    basisDate,
    publicCopy: false,
    options: DEFAULT_OPTIONS,
    focus: null
  };
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
      return event.undoable
        ? { ...state, undoable: [event.undoable, ...state.undoable].slice(0, UNDO_DEPTH) }
        : state;
    case "taken-back":
      return { ...state, undoable: state.undoable.slice(1) };
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
