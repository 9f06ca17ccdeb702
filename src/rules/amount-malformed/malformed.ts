import { groupDigits } from "../../pledge/decimal";

export type Fault = "part-too-large" | "digit-groups" | "unit-twice";

/** A stretch of a text that is meant as an amount of money and can be none. */
export interface MalformedAmount {
  readonly fault: Fault;
  readonly text: string;
  readonly start: number;
  /** Of a part that is too large: what it stands under, what it is of, and the number it must stay below. */
  readonly upper?: string;
  readonly lower?: string;
  readonly limit?: string;
}

/** Zeros beyond 원. */
const ZEROS: Readonly<Record<string, number>> = {
  조: 12,
  천억: 11,
  백억: 10,
  십억: 9,
  억: 8,
  천만: 7,
  백만: 6,
  십만: 5,
  만: 4,
  천: 3
};

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const STEP = "(?:조|천억|백억|십억|억|천만|백만|십만|만|천)";
const BEHIND = String.raw`(?=\s?(?:${STEP}?\s?원|조|억|백만|천만))`;

const UNDER = new RegExp(
  String.raw`(?<![\d.,])${NUMBER} ?(조|억) ?(?=(${NUMBER}) ?(${STEP})( ?[^\n]?))`,
  "gu"
);
const GROUPS = new RegExp(
  String.raw`(?<![\d.,])(?:\d+(?:,\d*)+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,})(?<=\d)(?![\d.,])${BEHIND}`,
  "gu"
);
const TWICE = new RegExp(String.raw`(?<![\d.,])${NUMBER}\s?(?:조조|억억|만만|(?:백만|천|억|만)?원원)`, "gu");
const RIGHT_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** What 만 and 천 also count: people, things, areas. */
const COUNTED = /^[명개건회가톤그본㎡m달불점권대부세인주]/u;

const MAY_COST = /\d\s?[조억만천백십원]/;

/** Every malformed amount of a text that `alike` has made plain, in reading order. */
export function malformedAmounts(plain: string): readonly MalformedAmount[] {
  if (!MAY_COST.test(plain)) return [];
  // most amounts have nothing of the kind
  const found = [
    ...(/[조억]/.test(plain) ? tooLarge(plain) : []),
    ...(/\d[,.]/.test(plain) ? badGroups(plain) : []),
    ...(/조조|억억|만만|원원/.test(plain) ? twice(plain) : [])
  ];
  return found.sort((one, other) => one.start - other.start);
}

/** "2조 43246억": 1조 is 10,000억, so that fewer stand under it. */
function tooLarge(plain: string): readonly MalformedAmount[] {
  return [...plain.matchAll(UNDER)].flatMap((match): readonly MalformedAmount[] => {
    const [whole, upper = "", number = "", lower = "", after = ""] = match;
    const room = (ZEROS[upper] ?? 0) - (ZEROS[lower] ?? 0);
    if (room <= 0 || COUNTED.test(after.trim())) return [];
    if (Number(number.replaceAll(",", "")) < 10 ** room) return [];
    const end = plain.indexOf(lower, match.index + whole.length + number.length) + lower.length;
    const text = plain.slice(match.index, plain.startsWith("원", end) ? end + 1 : end);
    const limit = groupDigits(String(10 ** room));
    return [{ fault: "part-too-large", text, start: match.index, upper, lower, limit }];
  });
}

/** "1,23백만원", "12.345.678원"; "10,20억원" may be two amounts. */
function badGroups(plain: string): readonly MalformedAmount[] {
  return [...plain.matchAll(GROUPS)].flatMap((match): readonly MalformedAmount[] => {
    const [number] = match;
    const lengths = new Set((number.split(".")[0] ?? "").split(",").map((group) => group.length));
    if (RIGHT_GROUPS.test(number) || (number.includes(",") && lengths.size === 1 && !lengths.has(3)))
      return [];
    const rest = plain.slice(match.index + number.length);
    const unit = new RegExp(String.raw`^\s?(?:${STEP}?\s?원|조|억|백만|천만)`, "u").exec(rest)?.[0] ?? "";
    return [{ fault: "digit-groups", text: number + unit, start: match.index }];
  });
}

function twice(plain: string): readonly MalformedAmount[] {
  return [...plain.matchAll(TWICE)].map((match) => ({
    fault: "unit-twice",
    text: match[0],
    start: match.index
  }));
}
