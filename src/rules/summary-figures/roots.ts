import type { Compared } from "./compare";
import type { FigureAt } from "./figure-at";
import type { SummaryPart } from "../../pledge/summary";

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

/** One source or year is narrower than 소계, and that than 계; a row of a list than a row that counts it alone. */
function breadth({ scope, row }: FigureAt): number {
  const source = scope.source === undefined || scope.source === null ? 10 : 0;
  const part = scope.part === undefined || scope.part === "all" ? 10 : scope.part === "term" ? 5 : 0;
  return (
    source +
    part +
    Object.values(row.scope).filter((value) => value === null).length +
    (row.scope.pledge ? 0 : 1)
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

/** Whether an error in the one may show in the other: of some of its pledges, and of money that it may take in. */
function isWithin({ figure, of }: Compared, whole: Compared): boolean {
  const one = figure.scope;
  const other = whole.figure.scope;
  if (figure.column.measure !== whole.figure.column.measure || of.length > whole.of.length) return false;
  if (!mayMeet(one.kind, other.kind) || !mayMeet(one.source, other.source)) return false;
  if (!mayMeet(one.class?.label, other.class?.label)) return false;
  if (!partsMeet(one.part, other.part)) return false;
  const members = new Set(whole.of);
  return of.every((facts) => members.has(facts));
}

function mayMeet(one: string | null | undefined, other: string | null | undefined): boolean {
  return one === undefined || one === null || other === undefined || other === null || one === other;
}

/** All money meets every part of it, the term its years. */
function partsMeet(one: SummaryPart = "all", other: SummaryPart = "all"): boolean {
  if (one === other || one === "all" || other === "all") return true;
  return (one === "term" && typeof other === "number") || (other === "term" && typeof one === "number");
}
