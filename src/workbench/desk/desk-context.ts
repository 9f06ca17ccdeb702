import { createContext, useContext, useSyncExternalStore } from "react";
import type { Desk } from "./desk";
import type { DeskState } from "./desk-state";

/** The desk of the page, which every part of it sees through `useDesk` alone. */
export const DeskContext = createContext<Desk | null>(null);

/** @throws Error outside of a workbench. */
export function useDesk(): { readonly desk: Desk; readonly state: DeskState } {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk outside of a workbench");
  const { store } = desk.parts;
  return { desk, state: useSyncExternalStore(store.subscribe, () => store.state) };
}
