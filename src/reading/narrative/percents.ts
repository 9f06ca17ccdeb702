import { parseDecimal, type Decimal } from "../../pledge/decimal";

/** A percentage, with the part and the whole where both stand beside it. */
export interface PercentInText {
  readonly text: string;
  readonly percent: Decimal;
  readonly part: Decimal | null;
  readonly whole: Decimal | null;
}

const PERCENT = /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)\s*(?:%|퍼센트)/gu;
const SLASH = /(\d[\d,]*)\s*([가-힣]{0,3})\s*\/\s*(\d[\d,]*)\s*\2/u;
const OUT_OF = /(\d[\d,]*)\s*([가-힣]{1,2}?)\s*중\s*(\d[\d,]*)\s*\2/u;
const PAIR = /(\d[\d,]*)\s*(명|건|개|가구|회|곳)[\s,·]+(?:[가-힣]{1,8}\s*)?(\d[\d,]*)\s*\2/u;

const NONE: readonly never[] = [];

/** "85%(403명/474명)", "474명 중 403명(85%)", "85% 474명 403명"; figures are taken only beside one lone percentage. */
export function percentsIn(plain: string): readonly PercentInText[] {
  if (!/%|퍼센트/.test(plain)) return NONE;
  const matches = [...plain.matchAll(PERCENT)];
  const figures = matches.length === 1 ? figuresIn(plain) : null;
  return matches.flatMap(([text, digits = ""]) => {
    const percent = parseDecimal(digits.replaceAll(",", ""));
    return percent ? [{ text, percent, part: figures?.part ?? null, whole: figures?.whole ?? null }] : [];
  });
}

function figuresIn(plain: string): { readonly part: Decimal; readonly whole: Decimal } | null {
  const slash = SLASH.exec(plain);
  if (slash) return ordered(slash[1], slash[3], true);
  const outOf = OUT_OF.exec(plain);
  if (outOf) return ordered(outOf[3], outOf[1], true);
  const pair = PAIR.exec(plain);
  return pair ? ordered(pair[1], pair[3], false) : null;
}

function ordered(
  one: string | undefined,
  other: string | undefined,
  known: boolean
): { readonly part: Decimal; readonly whole: Decimal } | null {
  const first = parseDecimal((one ?? "").replaceAll(",", ""));
  const second = parseDecimal((other ?? "").replaceAll(",", ""));
  if (!first || !second) return null;
  return known || first.coefficient <= second.coefficient
    ? { part: first, whole: second }
    : { part: second, whole: first };
}
