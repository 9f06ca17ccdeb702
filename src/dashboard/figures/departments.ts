import { textOf, type Pledge } from "../../pledge/pledge";
import { classOf, isFinished } from "./class-counts";
import type { PledgeAtRisk } from "./risks";

export interface DepartmentFigures {
  /** "" where the card names none. */
  readonly name: string;
  readonly pledges: number;
  readonly finished: number;
  readonly atRisk: number;
}

/** Who carries the pledge out; "" where the card does not say. */
export function departmentOf(pledge: Pledge): string {
  return textOf(pledge, "department") || textOf(pledge, "leadDepartment");
}

/** Every department, those with the most pledges at risk first, else in the order of the book. */
export function byDepartment(
  pledges: readonly Pledge[],
  risks: readonly PledgeAtRisk[]
): readonly DepartmentFigures[] {
  const atRisk = new Map<string, number>();
  for (const { department } of risks) atRisk.set(department, (atRisk.get(department) ?? 0) + 1);
  const all = new Map<string, DepartmentFigures>();
  for (const pledge of pledges) {
    const name = departmentOf(pledge);
    const { pledges: count = 0, finished = 0 } = all.get(name) ?? {};
    const done = isFinished(classOf(pledge)) ? 1 : 0;
    all.set(name, { name, pledges: count + 1, finished: finished + done, atRisk: atRisk.get(name) ?? 0 });
  }
  return [...all.values()].sort((one, other) => other.atRisk - one.atRisk);
}
