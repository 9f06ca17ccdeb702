import { parseDecimal, type Decimal } from "../../pledge/decimal";

/** A count with the parts that it is made of: "10명(내부2, 외부8)". */
export interface CountInText {
  readonly text: string;
  readonly count: Decimal;
  readonly noun: string;
  readonly parts: readonly { readonly label: string; readonly count: Decimal }[];
}

const NOUN = String.raw`(?:명|건|회|곳|팀|점|동|대|호|본|권|종|인|개\s*[가-힣]{1,6}|개|가구|세대|부서|업체|농가|시설|마을)`;
const IN_BRACKETS = new RegExp(String.raw`(?<![\d.,])(\d[\d,]*)\s*(${NOUN})\s*\(([^()]*\d[^()]*)\)`, "gu");
const BEHIND_COLON = new RegExp(
  String.raw`(?<![\d.,])(\d[\d,]*)\s*(${NOUN})\s*[::]\s*((?:[^\s(),:][^(),:]{0,12}\(\s*\d[\d,]*\s*${NOUN}?\s*\)[\s,·/]*){2,})`,
  "gu"
);
const PART_IN_BRACKETS = new RegExp(
  String.raw`([가-힣A-Za-z][가-힣A-Za-z·\s]{0,12}?)\s*:?\s*(\d[\d,]*)\s*(${NOUN})?\s*(?=[,/·및]|\s*$|\s)`,
  "gu"
);
const PART_BEHIND_COLON = /([^\s(),:][^(),:]{0,12}?)\(\s*(\d[\d,]*)/gu;

const NONE: readonly never[] = [];
/** A digit inside a bracket. */
const MAY_COUNT = /\([^()]*\d/;

/** Counts whose parts stand with them; a bracket with one part, or with money in it, is none. */
export function countsIn(plain: string): readonly CountInText[] {
  if (!MAY_COUNT.test(plain)) return NONE;
  const found: CountInText[] = [];
  for (const [text, digits = "", noun = "", inner = ""] of plain.matchAll(IN_BRACKETS)) {
    if (/원|%|\d\s*[.~]\s*\d/.test(inner)) continue;
    add(found, text, digits, noun, [...inner.matchAll(PART_IN_BRACKETS)]);
  }
  for (const [text, digits = "", noun = "", list = ""] of plain.matchAll(BEHIND_COLON)) {
    add(found, text, digits, noun, [...list.matchAll(PART_BEHIND_COLON)]);
  }
  return found;
}

function add(
  found: CountInText[],
  text: string,
  digits: string,
  noun: string,
  matches: readonly RegExpMatchArray[]
): void {
  const parts = matches.flatMap(([, label = "", part = ""]) => {
    const count = parseDecimal(part.replaceAll(",", ""));
    return count ? [{ label: label.trim(), count }] : [];
  });
  const count = parseDecimal(digits.replaceAll(",", ""));
  if (count && parts.length >= 2)
    found.push({ text: text.trim(), count, noun: noun.replace(/\s+/g, " "), parts });
}
