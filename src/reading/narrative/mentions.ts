import type { AmountMention, Mention, NarrativeItem } from "../../pledge/narrative";
import { moneyIn } from "../amounts/money-text";
import { alike, foldSpaces } from "../labels/fold";
import type { Vocabulary } from "../labels/vocabulary";
import { countsIn } from "./counts";
import { datesIn, yearSpansIn } from "./dates";
import { percentsIn } from "./percents";
import { splitAfter } from "./splits";

/** What is said in one text of an item. */
export type Mentions = Pick<NarrativeItem, "amounts" | "dates" | "spans" | "counts" | "percents"> & {
  /** The text without its amounts and dates. */
  readonly title: string;
};

const NOTHING: Omit<Mentions, "title"> = { amounts: [], dates: [], spans: [], counts: [], percents: [] };

/** Reads amounts, dates, spans, counts and percentages out of a text that stands at `place`. */
export function mentionsIn(
  text: string,
  place: Pick<Mention, "cell" | "line">,
  vocabulary: Vocabulary
): Mentions {
  if (!/\d/.test(text)) return { ...NOTHING, title: foldSpaces(text) };
  const plain = alike(text);
  const at = (found: { readonly text: string }): Mention => ({ ...place, text: found.text });
  const dates = datesIn(plain);
  const spans = yearSpansIn(plain, dates);
  const cuts: { readonly start: number; readonly end: number }[] = [...dates, ...spans];
  const amounts = moneyIn(plain).map((found): AmountMention => {
    const split = splitAfter(plain.slice(found.end), vocabulary);
    const bracket = split.length > 0 ? plain.indexOf(")", found.end) + 1 : found.end;
    cuts.push({ start: found.start, end: bracket });
    return { ...place, text: plain.slice(found.start, bracket), money: found.money, split };
  });
  return {
    amounts,
    dates: dates.map((found) => ({ ...at(found), from: found.from, to: found.to })),
    spans: spans.map((found) => ({ ...at(found), from: found.from, to: found.to })),
    counts: countsIn(plain).map(({ count, noun, parts, text: said }) => ({
      ...place,
      text: said,
      count,
      noun,
      parts
    })),
    percents: percentsIn(plain).map(({ percent, part, whole, text: said }) => ({
      ...place,
      text: said,
      percent,
      part,
      whole
    })),
    title: titleOf(plain, cuts)
  };
}

function titleOf(plain: string, cuts: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = plain;
  for (const { start, end } of [...cuts].sort((one, other) => other.start - one.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return foldSpaces(rest.replace(/\(\s*[,~]?\s*\)/g, " ")).replace(/[\s::,~·-]+$/u, "");
}

const PLANNED =
  /예정|계획임|추진계획|예정임|할\s*것|검토\s*중|협의\s*중|추진\s*예정|하겠음|목표\)?$|착수\s*예정/u;

/** Told as done unless the words say that it is still to come. */
export function isDone(text: string): boolean {
  return !PLANNED.test(text);
}
