import { UNITS, type Unit } from "../../pledge/money";

/** A unit that was declared; `unit` is null for one that is none of ours (만원, 십억원, USD). */
export interface UnitMeaning {
  readonly unit: Unit | null;
  readonly text: string;
  /** Whether it says 단위, or is a unit and nothing else; otherwise it stands behind a label in brackets. */
  readonly line: boolean;
}

const LINE = /단위[:;.\-=ː]?([^)\]>〉》】}]*)/;
/** "금액:천원", "(사업비:백만원)". */
const AMOUNT_LINE = /^[(<[{〈《【]?(?:금액|사업비|예산|투자액)[:=]([^)\]>〉》】}\d]*원)/;
const ENGLISH: readonly (readonly [RegExp, Unit | null])[] = [
  [/(?:100|hundred)-?mil(?:lion|\.)?/, "억원"],
  [/(?:10|ten|1,000|thousand)-?mil(?:lion|\.)?|billion|\bbn/, null],
  [/million|mil\.|\bmn|1,000,000/, "백만원"],
  [/thousand|1,000/, "천원"],
  [/krw|won/, "원"]
];
/** A line that states a unit in English: "unit:krwmillion", "(inmillionwon)", "millionkrw". */
const ENGLISH_LINE =
  /^[([<]?(?:units?[:=]?|in)?(?:(?:100|hundred|10|ten|1|1,000|1,000,000|million|mil\.|thousand|billion|krw|won)[-,]?s?)+[)\]>]?$/;

function englishUnit(label: string): Unit | null | undefined {
  const stated = /(?:^|[([<])units?[:=(]/.test(label) || (ENGLISH_LINE.test(label) && /krw|won/.test(label));
  if (!stated) return undefined;
  return ENGLISH.find(([pattern]) => pattern.test(label))?.[1];
}

function unitIn(text: string): Unit | null | undefined {
  const thousands = /1,?000(천|백만)?원/.exec(text);
  if (thousands) return thousands[1] === undefined ? "천원" : thousands[1] === "천" ? "백만원" : null;
  const match = /(십억|백억|천억|억|천만|백만|십만|만|천|조)?원/.exec(text);
  if (!match)
    return /백만/.test(text)
      ? "백만원"
      : /억/.test(text)
        ? "억원"
        : /^천$/.test(text)
          ? "천원"
          : englishUnit(`unit:${text}`);
  const name = `${match[1] ?? ""}원`;
  return UNITS.find((unit) => unit === name) ?? null;
}

/** Reads "<단위:백만원>", "(백만원)", "단위:천원,%", "금액:천원", "unit:krwmillion" or the bracket of "총계(백만원)" in a compact label. */
export function unitOf(label: string): UnitMeaning | null {
  const line = LINE.exec(label) ?? AMOUNT_LINE.exec(label);
  if (line) {
    const unit = unitIn(line[1] ?? "");
    return unit === undefined ? null : { unit, text: label, line: true };
  }
  const bare = /^[(<[{〈《【]?((?:십|백|천)?(?:억|만)?원|천원)[)>\]}〉》】]?$/.exec(label);
  if (bare) return { unit: unitIn(bare[1] ?? "") ?? null, text: label, line: true };
  const tail = /[(<[]((?:백만|천|억)?원)[)>\]]$/.exec(label);
  if (tail) return { unit: unitIn(tail[1] ?? "") ?? null, text: label, line: false };
  const english = englishUnit(label);
  return english === undefined ? null : { unit: english, text: label, line: true };
}
