import { createContext, useContext, useSyncExternalStore } from "react";
import type { PledgeSession } from "../session/pledge-session";
import type { SessionState } from "../session/session-state";

/** The work on the workbook, which every part of the pane sees through `useSession` alone. */
export const SessionContext = createContext<PledgeSession | null>(null);

export interface SessionView {
  readonly session: PledgeSession;
  readonly state: SessionState;
}

/** @throws Error outside of a pane. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside of a pane");
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return { session, state };
}
