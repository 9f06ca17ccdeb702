import type { ColumnRole } from "../../pledge/grid";

/** What the head of a column can mean, likeliest first; arithmetic decides where there are several. */
export interface ColumnMeaning {
  readonly roles: readonly ColumnRole[];
  /** Of a year, or the first year of "2027이후". */
  readonly year?: number;
  /** "상반기" or "하반기", where a year is split. */
  readonly half?: "상" | "하";
  /** The first of the roles is hardly ever another. */
  readonly firm?: true;
}

const grand: ColumnMeaning = { roles: ["grand-total", "term-subtotal"], firm: true };
const anyTotal: ColumnMeaning = { roles: ["grand-total", "term-subtotal"] };
const subtotal: ColumnMeaning = { roles: ["term-subtotal", "grand-total"] };
const prior: ColumnMeaning = { roles: ["prior"] };
const after: ColumnMeaning = { roles: ["after"] };
/** 총사업비 = 기투자 + 향후, 향후 = Σ years; or what comes after the years. */
const future: ColumnMeaning = { roles: ["after", "term-subtotal"] };

const MEANINGS: readonly (readonly [ColumnMeaning, string])[] = [
  [
    grand,
    "총계 총사업비 총합계 총액 총투자액 총투자비 총소요액 총소요예산 총사업비계 총투자계획 총예산 전체 전체사업비 사업비총액 " +
      "사업비총계 누계총계 grandtotal totalcost overall overalltotal"
  ],
  [anyTotal, "합계 계 total sum 사업비계 합"],
  [
    subtotal,
    "소계 subtotal sub-total termtotal term interm withinterm 임기내 임기중 임기내계 임기중계 임기내소계 임기중소계 임기내합계 " +
      "임기중합계 임기내총계 임기내사업비 임기내투자 임기내투자액 임기중투자 민선기간 계획기간 계획기간계 기간내 기간계 기간소계 재임기간"
  ],
  [
    prior,
    "기투자 기투입 기투자액 기투자분 기투자비 기투자실적 기집행 기집행액 기집행분 기확보 기확보액 기투입액 기지원 기지원액 임기전 " +
      "임기이전 기존투자 기존 이전 이전투자 이전까지 과년도 전년도까지 기시행 기추진 취임전 prior previous prioryears previousyears " +
      "priorspending earlier before past beforeterm priortoterm"
  ],
  [
    after,
    "임기후 임기이후 임기종료후 이후 차기 차기이후 차기임기 차년도이후 이후년도 이후연도 잔여 잔여분 장래 after afterterm beyond " +
      "beyondterm later lateryears thereafter afterwards onwards"
  ],
  [
    future,
    "향후 향후투자 향후투자액 향후투자계획 향후계획 향후소요 향후소요액 향후소요예산 향후사업비 향후투자비 향후투입 향후투입액 금후 " +
      "future remaining remainder"
  ]
];

export const COLUMN_ALIASES: Readonly<Record<string, ColumnMeaning>> = Object.fromEntries(
  MEANINGS.flatMap(([meaning, labels]) => labels.split(" ").map((label) => [label, meaning]))
);

/** Heads of columns that hold no amounts of the grid, in compact form: ratios, changes, ranks, notes. */
const NO_AMOUNT =
  /율|률|%|비고|증감|대비|비중|구성비|점유비|순위|연번|번호|ratio|share|rate|remark|note|rank/;

export function headsNoAmount(label: string): boolean {
  return NO_AMOUNT.test(label);
}

/** A year within this window is a year; a bare number outside is an amount. */
export const FIRST_YEAR = 1995;
export const LAST_YEAR = 2060;

const DIGITS = String.raw`'?((?:19|20)\d{2}|\d{2})`;
/** What may stand behind the digits of a year. */
const OF_YEAR = String.raw`(?:년도?|\.|fy|yr)?`;
const PART = String.raw`상반기|하반기|상|하|전반기|후반기|[1-4]\/4(?:분기)?|[1-4]분기|h[12]|[12]h|\d{1,2}\.?월?(?:\.?\d{1,2}\.?)?~(?:\d{1,2}\.?월?(?:\d{1,2}\.?)?)?`;
const YEAR = new RegExp(
  String.raw`^(?:fy|cy|year)?'?((?:19|20)\d{2}|\d{2})(년도?|fy|yr|\.)?[.\-_/]?(?:[([]?(${PART})[)\]]?)?$`
);
/** What a column of a year is of: "2022년 예산", "2022(실적)", "'22 결산". */
const NOTE =
  "예산액?|본예산|당초예산|당초|최종예산|추경예산|추경|예산현액|실적|결산액?|계획액?|현재|예정|집행액?|확보액?|당해|당해연도|기준|" +
  "투자액?|투자계획|사업비|소요액?|소요예산|요구액?|budget|plan|planned|actual|executed|estimate|est\\.?|[ae]";
const NOTED_YEAR = new RegExp(
  String.raw`^(?:fy|cy|year)?${DIGITS}${OF_YEAR}(?:[([](?:${NOTE})[^)\]]*[)\]]|(?:${NOTE}))$`
);
/** "1차년도(2022)", "2022(1차년도)", "1차년도". */
const NTH = String.raw`제?\d{1,2}(?:차년도?|년차|차연도|차)`;
const NTH_YEAR = new RegExp(String.raw`^${NTH}[([]?${DIGITS}${OF_YEAR}[)\]]?$`);
const YEAR_NTH = new RegExp(String.raw`^${DIGITS}${OF_YEAR}[([]${NTH}[)\]]$`);
const NTH_ALONE = /^제?\d{1,2}(?:차년도|차연도|년차)$/;

const AFTER_YEAR = new RegExp(
  String.raw`^(?:fy)?${DIGITS}(?:년도?)?\.?(?:이후분?|~|부터|이후투자|이후계획|\+|andafter|andbeyond|andlater|onwards?|later|orlater|이후~)$`
);
const PAST_YEAR = new RegExp(String.raw`^(?:after|beyond|post|post-|laterthan)(?:fy)?${DIGITS}$`);
const FROM_YEAR = new RegExp(String.raw`^(?:from|since)(?:fy)?${DIGITS}$`);
const PRIOR_YEAR = new RegExp(
  String.raw`^(?:~${DIGITS}${OF_YEAR}|${DIGITS}${OF_YEAR}(?:이전|까지|이전까지|말까지|이하|andbefore|andprior|orearlier)|(?:before|priorto|upto|until|to|through|pre-?)(?:fy)?${DIGITS})$`
);
const SPAN = String.raw`'?\d{2,4}년?도?[.\d]*월?[~\-–]'?\d{2,4}년?도?[.\d]*월?말?`;
const SUBTOTAL_SPAN = new RegExp(
  String.raw`^(?:임기[내중]|민선\d+기|재임기간|소계|계|합계|subtotal|sub-total)[([]?${SPAN}[)\]]?$|^${SPAN}[([]?(?:소계|계|합계|임기내|임기중|subtotal)[)\]]?$|^민선\d+기(?:소계|계|합계|임기내?|기간|사업비)?$`
);
/** A word with years in brackets behind it, which only say which: "기투자(~'21)", "향후(2027~)", "임기내(’22~’26)". */
const WITH_YEARS =
  /^([^\d'~()[\]]+)[([]'?[\d'~년도.월말까지이전후부터,]*\d[\d'~년도.월말까지이전후부터,]*[)\]]$/;
/** The same without brackets: "기투자~2021", "향후2027~". */
const BEFORE_YEARS = /^([^\d'~()[\]]+?)'?(?:~'?\d{2,4}년?|\d{2,4}년?~)$/;

/** Two digits count from 2000; null outside the window. */
export function yearOf(digits: string): number | null {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/**
 * The meaning of a compact label that holds digits: "2022", "22년", "'22", "2027이후", "2022(하반기)", "2022.7~12월",
 * "1차년도(2022)", "fy2022", "after2026", "기투자(~'21)".
 */
export function columnOfDigits(label: string): ColumnMeaning | null {
  return (
    yearOrHalf(label) ?? otherYear(label) ?? beyondYears(label) ?? wordWithYears(label) ?? spanOrNth(label)
  );
}

function yearOrHalf(label: string): ColumnMeaning | null {
  const match = YEAR.exec(label);
  if (!match) return null;
  const [, digits = "", suffix, part] = match;
  // two bare digits are a number, not a year
  const told = /^(?:'|fy|cy|year)/.test(label) || (suffix !== undefined && suffix !== ".");
  if (digits.length === 2 && !told && part === undefined) return null;
  // 12.1~12.31 is a span of days
  if (digits.length === 2 && !told && part !== undefined && !/^[상하전후]/.test(part)) return null;
  const value = yearOf(digits);
  if (value === null) return null;
  const half = part === undefined ? null : halfOf(part);
  return half ? { roles: ["year"], year: value, half } : { roles: ["year"], year: value };
}

/** Null for a quarter, or for months that are neither half: such a part counts as a year of its own. */
function halfOf(part: string): "상" | "하" | null {
  if (/^(?:상|전|h1|1h)/.test(part)) return "상";
  if (/^(?:하|후|h2|2h)/.test(part)) return "하";
  const months =
    /^(\d{1,2})\D.*?~(?:(\d{1,2})\D|(\d{1,2})$|$)/.exec(part) ?? /^(\d{1,2})~(\d{1,2})?/.exec(part);
  if (!months) return null;
  const from = Number(months[1]);
  const to = Number(months[2] ?? months[3] ?? 12);
  if (from === 1 && to === 12) return null;
  return from >= 7 ? "하" : to <= 6 ? "상" : null;
}

function otherYear(label: string): ColumnMeaning | null {
  const match = NOTED_YEAR.exec(label) ?? NTH_YEAR.exec(label) ?? YEAR_NTH.exec(label);
  const digits = match?.[1] ?? "";
  const value = match ? yearOf(digits) : null;
  if (value === null || (digits.length === 2 && !/['년]|차/.test(label))) return null;
  return { roles: ["year"], year: value };
}

function beyondYears(label: string): ColumnMeaning | null {
  const from = AFTER_YEAR.exec(label) ?? FROM_YEAR.exec(label);
  const past = PAST_YEAR.exec(label);
  const value = yearOf(from?.[1] ?? past?.[1] ?? "");
  if (value !== null && (from ?? past)) return { roles: ["after"], year: past ? value + 1 : value };
  return PRIOR_YEAR.test(label) ? prior : null;
}

function wordWithYears(label: string): ColumnMeaning | null {
  const word = (WITH_YEARS.exec(label) ?? BEFORE_YEARS.exec(label))?.[1];
  const meaning = word === undefined ? undefined : COLUMN_ALIASES[word];
  if (!meaning) return null;
  const from = /(?:^|[^~\d])'?((?:19|20)\d{2}|\d{2})년?도?(?:~|부터|이후)/.exec(label.slice(word?.length));
  const year = meaning.roles[0] === "after" ? yearOf(from?.[1] ?? "") : null;
  return year === null ? meaning : { ...meaning, year };
}

function spanOrNth(label: string): ColumnMeaning | null {
  if (SUBTOTAL_SPAN.test(label)) return subtotal;
  return NTH_ALONE.test(label) ? { roles: ["year"] } : null;
}
