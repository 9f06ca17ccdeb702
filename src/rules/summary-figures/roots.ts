import type { Compared } from "./compare";
import type { FigureAt } from "./figure-at";
import { scopeText, type SummaryPart } from "../../pledge/summary";

/** A figure that disagrees with the cards, with those that disagree only because of it or of what it shows. */
export interface Root {
  readonly compared: Compared;
  readonly followers: readonly Compared[];
}

interface Open {
  readonly compared: Compared;
  readonly followers: Compared[];
}

/**
 * One pledge that a roll-up has wrong is wrong in its own row, in its area, in its department and in 계, and in 국비 as in
 * 계: told once, where it is of the fewest pledges and of one source. The others follow if these make up their difference.
 */
export function rootsAmong(differing: readonly Compared[]): readonly Root[] {
  const roots: Open[] = [];
  const ordered = [...differing].sort(
    (one, other) => one.of.length - other.of.length || breadth(one.figure) - breadth(other.figure)
  );
  for (const compared of ordered) {
    const behind = behindOf(compared, roots);
    if (behind.length === 0) roots.push({ compared, followers: [] });
    else for (const root of behind) root.followers.push(compared);
  }
  return roots;
}

/** One source or year is narrower than 계, a row of a list than a row that counts it alone. */
function breadth({ scope, row }: FigureAt): number {
  const open = [scope.source, scope.part].filter((value) => value === undefined || value === null).length;
  return (
    open * 10 + Object.values(row.scope).filter((value) => value === null).length + (row.scope.pledge ? 0 : 1)
  );
}

/** The roots within what the figure is of whose differences make up its own; none where they do not. */
function behindOf(compared: Compared, roots: readonly Open[]): readonly Open[] {
  const within = roots.filter((root) => isWithin(root.compared, compared));
  const difference = (each: Compared): bigint => each.actual - each.expected;
  const alone = within.filter((root) => difference(root.compared) === difference(compared));
  const [only] = alone;
  if (only) return [only];
  const sum = within.reduce((total, root) => total + difference(root.compared), 0n);
  return within.length > 1 && sum === difference(compared) ? within : [];
}

function isWithin({ figure, of }: Compared, whole: Compared): boolean {
  const one = figure.scope;
  const other = whole.figure.scope;
  if (figure.column.measure !== whole.figure.column.measure) return false;
  // two tables that say the same of the same pledges are wrong each for itself
  if (of.length === whole.of.length && figure.summary !== whole.figure.summary) return false;
  if (one.kind !== other.kind && one.kind !== undefined && other.kind !== undefined) return false;
  const narrower = (["source", "class"] as const).every((dimension) => {
    const wide = other[dimension];
    return wide === undefined || wide === null || scopeText(one[dimension]) === scopeText(wide);
  });
  if (!narrower || !holdsPart(other.part, one.part) || of.length > whole.of.length) return false;
  const members = new Set(whole.of);
  return of.every((facts) => members.has(facts));
}

/** All money holds every part of it, the term its years. */
function holdsPart(whole: SummaryPart | undefined, part: SummaryPart | undefined): boolean {
  return (
    whole === undefined || whole === "all" || whole === part || (whole === "term" && typeof part === "number")
  );
}
