import type { CalendarDate } from "../../pledge/calendar-date";
import { initialState, reduce, type SessionEvent, type SessionState } from "./session-state";

/** The state of a session and those who watch it. */
export class SessionStore {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor(basisDate: CalendarDate) {
    this.current = initialState(basisDate);
  }

  get state(): SessionState {
    return this.current;
  }

  /** For `useSyncExternalStore`: calls `listener` after every change of `state`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  emit(event: SessionEvent): void {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  }
}
