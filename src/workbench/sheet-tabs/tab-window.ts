/** Where tabs lie in their list, in pixels from its left edge. */
export interface TabEdges {
  readonly left: number;
  readonly right: number;
}

/** So many tabs are drawn at once; no screen is wide enough for more. */
export const DRAWN_TABS = 40;

/** The first tab to draw so that the chosen one is among those drawn; `first` itself where it is already. */
export function windowAround(first: number, chosen: number, count: number): number {
  const last = Math.max(0, count - 1);
  const kept = Math.min(first, last);
  if (chosen < 0 || (chosen >= kept && chosen < kept + DRAWN_TABS)) return kept;
  return Math.max(0, Math.min(chosen, last));
}

/**
 * By how many tabs the window must go on for the chosen one to be wholly in sight; 0 where it is, or where it is the
 * first that is drawn. `edges` are those of the tabs drawn, `width` that of the list.
 */
export function stepsIntoSight(edges: readonly TabEdges[], chosen: number, width: number): number {
  const right = edges[chosen]?.right ?? 0;
  if (right <= width) return 0;
  for (let steps = 1; steps < chosen; steps++) {
    if (right - (edges[steps]?.left ?? 0) <= width) return steps;
  }
  return Math.max(0, chosen);
}
