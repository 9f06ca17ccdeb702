import type { Period } from "../pledge/pledge";
import { textOf } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import { termYears, type Profile } from "../pledge/profile";
import { NOTHING_CHANGED, type StatusCardData, type YearText } from "../templates/card-data";

/** What a status card says before anything has been done. */
export const NEW_STATUS: Pick<StatusCardData, "futurePlans" | "status" | "changes" | "others"> = {
  futurePlans: [],
  status: { class: null, rate: null },
  changes: [`“${NOTHING_CHANGED}”`],
  others: []
};

/** The term's years that the period touches, with nothing told yet; all of them where the period is open. */
export function emptyYears(profile: Profile, period: Period | null): readonly YearText[] {
  const all = termYears(profile);
  const inPeriod = all.filter(
    (year) => (period?.from?.year ?? year) <= year && year <= (period?.to?.year ?? year)
  );
  return (inPeriod.length > 0 ? inPeriod : all).map((year) => ({ year, blocks: [] }));
}

/** Excel allows 255 signs in a list to choose from. */
const LONGEST_LIST = 255;

/** The departments that the book's cards name, to choose from; none where they are too many for a list. */
export function departmentsOf(book: PledgeBook, more: readonly string[] = []): readonly string[] {
  const named = book.pledges.flatMap((pledge) => [
    textOf(pledge, "department"),
    textOf(pledge, "leadDepartment")
  ]);
  const all = [...new Set([...named, ...more])].filter((name) => name !== "" && !/[,"\n]/.test(name)).sort();
  return all.join(",").length <= LONGEST_LIST ? all : [];
}
