import type { ColumnRole } from "../../pledge/grid";

/** What the head of a column can mean, likeliest first; arithmetic decides where there are several. */
export interface ColumnMeaning {
  readonly roles: readonly ColumnRole[];
  /** Of a year, or the first year of "2027이후". */
  readonly year?: number;
  /** "상반기" or "하반기", where a year is split. */
  readonly half?: "상" | "하";
}

const grand: ColumnMeaning = { roles: ["grand-total"] };
const anyTotal: ColumnMeaning = { roles: ["grand-total", "term-subtotal"] };
const subtotal: ColumnMeaning = { roles: ["term-subtotal", "grand-total"] };
const prior: ColumnMeaning = { roles: ["prior"] };
const after: ColumnMeaning = { roles: ["after"] };

export const COLUMN_ALIASES: Readonly<Record<string, ColumnMeaning>> = {
  총계: grand,
  총사업비: grand,
  총합계: grand,
  총액: grand,
  총투자액: grand,
  총소요액: grand,
  grandtotal: grand,
  합계: anyTotal,
  계: anyTotal,
  total: anyTotal,
  소계: subtotal,
  subtotal: subtotal,
  임기내: subtotal,
  임기중: subtotal,
  임기내계: subtotal,
  임기내소계: subtotal,
  임기중소계: subtotal,
  임기내합계: subtotal,
  민선기간: subtotal,
  기투자: prior,
  기투입: prior,
  기투자액: prior,
  기집행: prior,
  기집행액: prior,
  기확보: prior,
  임기전: prior,
  임기이전: prior,
  기존투자: prior,
  prior: prior,
  임기후: after,
  임기이후: after,
  이후: after,
  향후: after,
  향후투자: after,
  향후계획: after,
  차기이후: after,
  차년도이후: after,
  이후년도: after,
  잔여: after,
  after: after
};

/** A year within this window is a year; a bare number outside is an amount. */
export const FIRST_YEAR = 1995;
export const LAST_YEAR = 2060;

const YEAR = /^['’]?((?:19|20)\d{2}|\d{2})(년도?|\.)?(?:\(?(상반기|하반기|상|하|\d{1,2}월?~\d{1,2}월?)\)?)?$/;
const YEAR_NOTE =
  /^((?:19|20)\d{2}|'\d{2})년?도?\((?:예산|본예산|실적|계획|현재|예정|집행|당해|기준)[^)]*\)$/;
const AFTER_YEAR = /^['’]?((?:19|20)\d{2}|\d{2})(?:년도?)?\.?(?:이후|~|부터|년이후|이후분)$/;
const PRIOR_YEAR =
  /^(?:~'?((?:19|20)\d{2}|\d{2})(?:년도?)?|'?((?:19|20)\d{2}|\d{2})(?:년도?)?(?:이전|까지|년이전))$/;
const SUBTOTAL_SPAN = /^(?:임기[내중]|민선\d+기|소계|계)\(?'?(?:\d{2,4})년?[.\d]*~'?(?:\d{2,4})년?[.\d]*\)?$/;

/** Two digits count from 2000; null outside the window. */
export function yearOf(digits: string): number | null {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** The meaning of a compact label that holds digits: "2022", "22년", "'22", "2027이후", "2022(하반기)". */
export function columnOfDigits(label: string): ColumnMeaning | null {
  const year = YEAR.exec(label);
  if (year) {
    const [, digits = "", suffix, part] = year;
    // two bare digits are a number, not a year
    if (digits.length === 2 && suffix !== "년" && suffix !== "년도" && !/^['’]/.test(label)) return null;
    const value = yearOf(digits);
    if (value === null) return null;
    const half = part === undefined ? null : /^(?:상|1~|1월)/.test(part) ? "상" : "하";
    return half ? { roles: ["year"], year: value, half } : { roles: ["year"], year: value };
  }
  const noted = YEAR_NOTE.exec(label);
  if (noted) {
    const value = yearOf((noted[1] ?? "").replace("'", ""));
    return value === null ? null : { roles: ["year"], year: value };
  }
  const later = AFTER_YEAR.exec(label);
  if (later) {
    const value = yearOf(later[1] ?? "");
    return value === null ? null : { roles: ["after"], year: value };
  }
  if (PRIOR_YEAR.test(label)) return prior;
  return SUBTOTAL_SPAN.test(label) ? subtotal : null;
}
