import type { Pledge } from "../../pledge/pledge";
import { STATUS_CLASSES, type StatusClass } from "../../pledge/status";

/** Why a pledge is in none of the six classes. */
export type UnclearClass = "none-marked" | "several-marked" | "unknown-class" | "no-matrix";

export type ClassName = StatusClass | UnclearClass;

export interface ClassCount {
  readonly name: ClassName;
  readonly count: number;
}

const UNCLEAR: readonly UnclearClass[] = ["none-marked", "several-marked", "unknown-class", "no-matrix"];

/** The class of a pledge, or why it has none. `unknown-class`: a local one that the profile does not map. */
export function classOf({ status }: Pledge): ClassName {
  if (!status) return "no-matrix";
  const marked = status.options.filter((option) => option.marked);
  const [only] = marked;
  if (!only) return "none-marked";
  if (marked.length > 1) return "several-marked";
  return only.class ?? "unknown-class";
}

/** Done: finished, or fulfilled and going on. */
export function isFinished(name: ClassName): boolean {
  return name === "completed" || name === "continued";
}

export function isUnclear(name: ClassName): name is UnclearClass {
  return !(name in STATUS_CLASSES);
}

/** The six classes, then the unclear ones that occur. Σ counts = number of pledges. */
export function classCounts(pledges: readonly Pledge[]): readonly ClassCount[] {
  const counts = new Map<ClassName, number>();
  for (const pledge of pledges) {
    const name = classOf(pledge);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = (Object.keys(STATUS_CLASSES) as StatusClass[]).map((name) => ({
    name,
    count: counts.get(name) ?? 0
  }));
  return [
    ...named,
    ...UNCLEAR.flatMap((name) => {
      const count = counts.get(name);
      return count === undefined ? [] : [{ name, count }];
    })
  ];
}
