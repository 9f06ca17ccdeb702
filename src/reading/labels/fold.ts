import { HANJA } from "./hanja";

/** What NFKC would leave apart or turn into something else: zero widths, dingbat digits, dots, quotes, tildes. */
const ODD =
  /[\u200B-\u200D\uFEFF\u00AD\u2776-\u2793\u318D\u2027\u2219\u30FB\u2022\uFF65\u22C5\u00B7\u119E\u2018\u2019\u201B\u2032\u00B4\u0060\u02BC\u223C\u301C\uFF5E\u02DC\u2060\u200E\u200F\u3164]/g;
const HAN = /\p{Script=Han}/gu;
const DOTS = "\u318D\u119E\u2027\u2219\u30FB\u2022\uFF65\u22C5\u00B7";
const TILDES = "\u223C\u301C\uFF5E\u02DC";
const QUOTES = "\u2018\u2019\u201B\u2032\u00B4\u0060\u02BC";

/** ② is known to NFKC, its dingbat twins ➁ ❷ ➋ are not. */
function likeFor(odd: string): string {
  const code = odd.charCodeAt(0);
  if (code >= 0x2776 && code <= 0x2793) return String(((code - 0x2776) % 10) + 1);
  if (DOTS.includes(odd)) return "·";
  if (TILDES.includes(odd)) return "~";
  return QUOTES.includes(odd) ? "'" : "";
}

/** Whatever folding would change: most texts need none. */
const UNFOLDED = /^\s|\s$|\s\s|[^\S ]/;
const CAPITAL = /[A-Z]/;
const SPACE = /\s/;
const PLAIN = /^[\x20-\x5f\x61-\x7e가-힣\s·]*$/;

/** Spaces and line breaks folded into one space, none at the ends. */
export function foldSpaces(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** Widths, circled digits, dots, tildes, quotes and Chinese characters made alike; spaces stay. */
export function alike(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = text.replace(ODD, likeFor);
  return PLAIN.test(plain) ? plain : plain.normalize("NFKC").replace(HAN, (one) => HANJA.get(one) ?? one);
}

/** Longer texts are sentences, which are hardly ever seen twice. */
const LONGEST_REMEMBERED = 30;
/** The labels of a workbook are few, and stand on every card of it. */
const MOST_REMEMBERED = 2000;
const compacted = new Map<string, string>();

/** What labels are compared by: alike, without any space, in lower case. */
export function compact(text: string): string {
  if (text.length > LONGEST_REMEMBERED) return compactOf(text);
  let found = compacted.get(text);
  if (found === undefined) {
    if (compacted.size >= MOST_REMEMBERED) compacted.clear();
    compacted.set(text, (found = compactOf(text)));
  }
  return found;
}

function compactOf(text: string): string {
  const plain = alike(text);
  const joined = SPACE.test(plain) ? plain.replace(/\s+/g, "") : plain;
  return CAPITAL.test(joined) ? joined.toLowerCase() : joined;
}

const LEADING_MARK =
  /^(?:[\s❏❑❒□■▣▢◆◇◈●○◎❍◦▶▷►▪▫☐☑★☆♣※*#]+|[IVXⅠ-Ⅻ]+\s*[.)]|\d{1,2}\s*[.)]|[가-하]\s*[.)]|\(\d{1,2}\)|[\u2460-\u2473\u2776-\u2793])\s*/u;

/** A heading without the mark in front of it: "❏ 추진현황", "3. 추진현황", "가. 추진현황" → "추진현황". */
export function withoutMark(text: string): string {
  const bare = text.replace(LEADING_MARK, "");
  return bare === "" ? text : bare;
}

/** "국 비", "총  계" → "국비", "총계": syllables set apart for looks; other spaces are folded. */
export function joinSpaced(text: string): string {
  const folded = foldSpaces(text);
  return /^\S(?: \S)+$/u.test(folded) ? folded.replaceAll(" ", "") : folded;
}

/** For comparing 관리번호: "공감행정 ➁-8" and "공감행정②-8" → "공감행정2-8"; "7-1)" → "7-1". */
export function normalizeNumber(text: string): string {
  return compact(text)
    .replace(/[\u2010-\u2015\u2212ㅡ]/g, "-")
    .replace(/[.)\]]+$/g, "")
    .replace(/^[([]+/g, "");
}
