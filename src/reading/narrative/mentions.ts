import type { CellRef } from "../../workbook/address";
import type { AmountMention, NarrativeItem } from "../../pledge/narrative";
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

const NONE: readonly never[] = [];

/** Reads amounts, dates, spans, counts and percentages out of a text that stands at this line of the cell. */
export function mentionsIn(text: string, cell: CellRef, line: number, vocabulary: Vocabulary): Mentions {
  if (!DIGIT.test(text))
    return { amounts: NONE, dates: NONE, spans: NONE, counts: NONE, percents: NONE, title: text };
  const plain = alike(text);
  const foundDates = datesIn(plain);
  const foundSpans = yearSpansIn(plain, foundDates);
  const foundMoney = moneyIn(plain);
  const cuts: Cut[] = [...foundDates, ...foundSpans];
  const amounts = foundMoney.map((found): AmountMention => {
    const split = splitAfter(plain.slice(found.end), vocabulary);
    const end = split.length > 0 ? plain.indexOf(")", found.end) + 1 : found.end;
    cuts.push({ start: found.start, end });
    return { cell, line, text: plain.slice(found.start, end), money: found.money, split };
  });
  return {
    amounts,
    dates: foundDates.map(({ text: said, from, to }) => ({ cell, line, text: said, from, to })),
    spans: foundSpans.map(({ text: said, from, to }) => ({ cell, line, text: said, from, to })),
    counts: countsIn(plain).map((found) => ({ cell, line, ...found })),
    percents: percentsIn(plain).map((found) => ({ cell, line, ...found })),
    title: cuts.length === 0 ? text : titleOf(plain, cuts)
  };
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

const DIGIT = /\d/;

function titleOf(plain: string, cuts: readonly Cut[]): string {
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
