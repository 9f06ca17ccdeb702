import { dataIn } from "../../rules/personal-data/personal-cells";
import type { PersonalDatum } from "../../rules/personal-data/personal-datum";
import { masked } from "../../rules/personal-data/mask";

/** Finds what is personal in a text: [start, end) with what may stand in its place; none overlaps another. */
export type FindPersonal = (text: string) => readonly PersonalDatum[];

/** Words that follow a person's name without a blank. */
const TITLES = "주무관|사무관|서기관|팀장|과장|계장|실장|국장|소장|담당|주사|님|씨";

/** Names of fewer letters are words of the language too often to be looked for everywhere. */
const LEAST_LETTERS = 3;

/**
 * Finds numbers, addresses and labelled names as the rule does, and beside them the names of persons who are known from
 * other places of the workbook, wherever they stand as words of their own.
 */
export function personalFinder(persons: ReadonlySet<string>): FindPersonal {
  const names = [...persons].filter((name) => name.length >= LEAST_LETTERS);
  const known =
    names.length === 0
      ? null
      : new RegExp(`(?<![가-힣])(?:${names.join("|")})(?=(?:${TITLES})?(?![가-힣]))`, "gu");
  return (text) => {
    const data = [...dataIn(text, false, true)];
    for (const match of known ? text.matchAll(known) : []) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (data.some((datum) => datum.start < end && start < datum.end)) continue;
      data.push({ kind: "name", start, end, masked: masked("name", match[0]) });
    }
    return data.sort((one, other) => one.start - other.start);
  };
}
