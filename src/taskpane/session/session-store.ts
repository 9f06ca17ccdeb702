import type { Progress } from "../../gradual/gradual";
import type { CalendarDate } from "../../pledge/calendar-date";
import { initialState, reduce, type SessionEvent, type SessionState } from "./session-state";
import { Watched } from "./watched";

/** The state of a session, and those who watch it. */
export class SessionStore {
  readonly watched: Watched<SessionState>;
  /** How far a check has come; null where that is not known. Apart from the state, because it changes all the time. */
  readonly progress = new Watched<Progress | null>(null);

  constructor(basisDate: CalendarDate) {
    this.watched = new Watched(initialState(basisDate));
  }

  get state(): SessionState {
    return this.watched.value;
  }

  emit(event: SessionEvent): void {
    this.watched.value = reduce(this.state, event);
  }
}
