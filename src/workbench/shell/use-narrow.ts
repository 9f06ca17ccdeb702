import { useSyncExternalStore } from "react";

/** Below this the pane lies over the grid. */
const QUERY = "(max-width: 899px)";

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(QUERY);
  list.addEventListener("change", changed);
  return () => {
    list.removeEventListener("change", changed);
  };
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
}
