import { textOf } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { termYears } from "../../pledge/profile";

/** The numbers that share all but their last figure: "활력경제 1-" with the next free one, 7. */
export interface Area {
  readonly prefix: string;
  readonly next: number;
}

/** What the workbook itself suggests for a new pledge. */
export interface Suggestions {
  readonly areas: readonly Area[];
  readonly departments: readonly string[];
  readonly from: string;
  readonly to: string;
}

export function suggestionsOf(book: PledgeBook): Suggestions {
  const years = termYears(book.profile);
  return {
    areas: areasOf(book),
    departments: departmentsOf(book),
    from: String(years[0] ?? ""),
    to: String(years.at(-1) ?? "")
  };
}

function areasOf(book: PledgeBook): readonly Area[] {
  const highest = new Map<string, number>();
  for (const { number } of book.pledges) {
    const match = /^(.*?)(\d+)$/.exec(number.trim());
    if (!match) continue;
    const [, prefix = "", last = ""] = match;
    highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(last)));
  }
  return [...highest].map(([prefix, last]) => ({ prefix, next: last + 1 }));
}

function departmentsOf(book: PledgeBook): readonly string[] {
  const named = book.pledges.flatMap((pledge) => [
    textOf(pledge, "department"),
    textOf(pledge, "leadDepartment")
  ]);
  return [...new Set(named)]
    .filter((name) => name !== "")
    .sort((one, other) => one.localeCompare(other, "ko"));
}
