/** Chinese characters that headings of forms still use. */
const HANJA: Readonly<Record<string, string>> = {
  計: "계",
  年: "년",
  度: "도",
  合: "합",
  小: "소",
  總: "총",
  国: "국",
  國: "국",
  費: "비",
  道: "도",
  市: "시",
  郡: "군",
  區: "구",
  民: "민",
  資: "자",
  財: "재",
  源: "원",
  其: "기",
  他: "타",
  分: "분",
  單: "단",
  位: "위",
  百: "백",
  萬: "만",
  千: "천",
  億: "억",
  現: "현",
  況: "황",
  後: "후",
  前: "전"
};

/** NFKC knows ② but not its dingbat twins ➁ ❷ ➋. */
const DINGBAT_DIGITS = /[\u2776-\u2793]/g;
const DOTS = /[\u318D\u2027\u2219\u30FB\u2022\uFF65\u22C5\u00B7]/g;
const TILDES = /[\u223C\u301C\uFF5E\u02DC]/g;
const QUOTES = /[\u2018\u2019\u00B4\u0060\u02BC]/g;
const ZERO_WIDTH = /[\u200B-\u200D\uFEFF\u00AD]/g;
const PLAIN = /^[\x20-\x7e가-힣\s]*$/;

/** Spaces and line breaks folded into one space, none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Widths, circled digits, dots, tildes, quotes and Chinese characters made alike; spaces stay. */
export function alike(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ZERO_WIDTH, "")
    .replace(DINGBAT_DIGITS, (digit) => String(((digit.charCodeAt(0) - 0x2776) % 10) + 1))
    .replace(DOTS, "·")
    .replace(QUOTES, "'")
    .normalize("NFKC")
    .replace(TILDES, "~")
    .replace(/\p{Script=Han}/gu, (character) => HANJA[character] ?? character);
}

/** What labels are compared by: alike, without any space, in lower case. */
export function compact(text: string): string {
  return alike(text).replace(/\s+/g, "").toLowerCase();
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
