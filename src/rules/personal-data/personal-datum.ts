import { isPossible } from "../../pledge/calendar-date";
import { masked } from "./mask";

/** 주민등록번호, mobile number, e-mail address; in a public copy also a person's name and phone. */
export type DatumKind = "resident-number" | "mobile" | "email" | "phone" | "name";

/** A personal datum in a text: [start, end) and what may stand in its place. */
export interface PersonalDatum {
  readonly kind: DatumKind;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

const RESIDENT = /(?<![\d-])(\d{2})(\d{2})(\d{2})(?:\s?[-–]\s?([1-8])\d{6}|([1-8])\d{6})(?![\d-])/g;
const MOBILE = /(?<![\d-])01[016789][-.)\s]{0,2}\d{3,4}[-.\s]?\d{4}(?![\d-])/g;
const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;

/** What is personal wherever it stands. */
export function personalData(text: string): readonly PersonalDatum[] {
  return [
    ...found("resident-number", text, RESIDENT, isResidentNumber),
    ...found("mobile", text, MOBILE),
    ...found("email", text, EMAIL)
  ];
}

export function found(
  kind: DatumKind,
  text: string,
  pattern: RegExp,
  accept: (match: RegExpMatchArray) => boolean = () => true
): readonly PersonalDatum[] {
  return [...text.matchAll(pattern)].filter(accept).map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    masked: masked(kind, match[0])
  }));
}

/** Begins with a birthday (2000 stands for either century); without a hyphen the check digit must fit as well, for account numbers are as long. */
function isResidentNumber(match: RegExpMatchArray): boolean {
  const [whole, year, month, day, hyphenated] = match;
  const born = { year: 2000 + Number(year), month: Number(month), day: Number(day) };
  return isPossible(born) && (hyphenated !== undefined || hasCheckDigit(whole));
}

/** (11 − Σ digit × 2 3 4 5 6 7 8 9 2 3 4 5 mod 11) mod 10 = the last digit. */
function hasCheckDigit(digits: string): boolean {
  const weighed = Array.from(digits.slice(0, 12)).reduce(
    (total, digit, index) => total + Number(digit) * ((index % 8) + 2),
    0
  );
  return (11 - (weighed % 11)) % 10 === Number(digits[12]);
}
