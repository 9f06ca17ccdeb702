/** What a button of the ribbon opens the pane for: the manifest's addresses name it as `?view=`. */
export type PaneView = "new" | "submit" | "explain";

const VIEWS: readonly PaneView[] = ["new", "submit", "explain"];

/** From the query of the pane's address, to which Office adds parts of its own. */
export function viewOf(query: string): PaneView | undefined {
  const named = new URLSearchParams(query).get("view");
  return VIEWS.find((view) => view === named);
}
