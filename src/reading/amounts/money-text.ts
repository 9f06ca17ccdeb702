import { parseDecimal, type Decimal } from "../../pledge/decimal";
import { addMoney, convert, type Money, type Unit } from "../../pledge/money";
import { alike } from "../labels/fold";

/** An amount of money inside a text; `money` is null for what can be no amount ("2조 43246억"). */
export interface MoneyInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly money: Money | null;
}

interface Scale {
  readonly unit: Unit;
  /** The number of zeros beyond the unit, and beyond 원. */
  readonly shift: number;
  readonly zeros: number;
}

const SCALES: Readonly<Record<string, Scale>> = {
  조: { unit: "억원", shift: 4, zeros: 12 },
  천억: { unit: "억원", shift: 3, zeros: 11 },
  백억: { unit: "억원", shift: 2, zeros: 10 },
  십억: { unit: "억원", shift: 1, zeros: 9 },
  억: { unit: "억원", shift: 0, zeros: 8 },
  천만: { unit: "백만원", shift: 1, zeros: 7 },
  백만: { unit: "백만원", shift: 0, zeros: 6 },
  십만: { unit: "천원", shift: 2, zeros: 5 },
  만: { unit: "천원", shift: 1, zeros: 4 },
  천: { unit: "천원", shift: 0, zeros: 3 },
  "": { unit: "원", shift: 0, zeros: 0 }
};

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const STEP = String.raw`(?:조|천억|백억|십억|억|천만|백만|십만|만|천)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])(${NUMBER}\s*${STEP}(?:\s*${NUMBER}\s*${STEP})*(?:\s*${NUMBER}(?=\s*원))?|${NUMBER}(?=\s*원))\s*(원)?`,
  "gu"
);
const PART = new RegExp(String.raw`(${NUMBER})\s*(${STEP})?`, "gu");
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** "5만 명", "3천 그루": a count, no money. */
const COUNTED = /^\s*(?:여\s*)?(?:명|개|건|회|가구|톤|그루|본|㎡|m|달러|불|점|권|대|부|세대|인|주)/u;

const NONE: readonly never[] = [];
const MAY_COST = /\d\s*(?:[조억만천원]|[백십])/;

/** Every amount of a text that `alike` has made plain, left to right. */
export function moneyIn(plain: string): readonly MoneyInText[] {
  if (!MAY_COST.test(plain)) return NONE;
  const found: MoneyInText[] = [];
  for (const match of plain.matchAll(AMOUNT)) {
    const [whole, digits = "", won] = match;
    const end = match.index + whole.trimEnd().length;
    if (won === undefined && !standsAlone(digits, plain.slice(end))) continue;
    const after = plain.slice(end);
    if (
      won !== undefined &&
      /^[가-힣]/.test(after) &&
      !/^(?:을|은|이|의|으|에|도|과|및|씩|정|확|투|집|상|규|증|감|지|예|국|도|시|군|구)/.test(after)
    )
      continue;
    found.push({ start: match.index, end, text: plain.slice(match.index, end), money: moneyOf(digits) });
  }
  return found;
}

/** Without 원 only 조, 억 and 백만 state money, and nothing that is counted may follow. */
function standsAlone(digits: string, after: string): boolean {
  const last = /(조|억|백만|천만)\s*$/.exec(digits)?.[1];
  if (last === undefined || COUNTED.test(after)) return false;
  return last === "조" || last === "억"
    ? !/^[가-힣]{2,}/.test(after) || /^(?:규모|투입|확보|투자|이상|정도)/.test(after)
    : !/^\s*[가-힣]/.test(after);
}

/** Steps must fall, and each part must fit under the step before it: 1조 is 10,000억. */
function moneyOf(digits: string): Money | null {
  let total: Money | null = null;
  let above: number | null = null;
  for (const [, number = "", step = ""] of digits.matchAll(PART)) {
    const scale = SCALES[step];
    const value = GROUPED.test(number) ? parseDecimal(number.replaceAll(",", "")) : null;
    if (!scale || !value) return null;
    if (above !== null && (scale.zeros >= above || tooLarge(value, above - scale.zeros))) return null;
    const part: Money = { value: shifted(value, scale.shift), unit: scale.unit };
    total = total ? addMoney(convert(total, scale.unit), part) : part;
    above = scale.zeros;
  }
  return total;
}

function tooLarge(value: Decimal, zeros: number): boolean {
  return value.coefficient >= 10n ** BigInt(zeros + value.scale);
}

function shifted(value: Decimal, zeros: number): Decimal {
  return { coefficient: value.coefficient * 10n ** BigInt(zeros), scale: value.scale };
}

/** The one amount that a field states: "640백만원", "1,200" in the unit given; null for neither. */
export function moneyOfField(text: string, unit: Unit | null): Money | null {
  const plain = alike(text);
  const [first] = moneyIn(plain);
  const signed = SIGNED.test(plain);
  if (first) return first.money && signed ? negative(first.money) : first.money;
  const bare = /^\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:\(|$)/.exec(plain.replace(SIGNED, ""));
  const value = bare ? parseDecimal((bare[1] ?? "").replaceAll(",", "")) : null;
  if (!value || !unit) return null;
  return signed ? negative({ value, unit }) : { value, unit };
}

/** "△23,310천원": money that was given back. */
const SIGNED = /^\s*[-−–△▲](?=\d)/;

function negative({ value, unit }: Money): Money {
  return { value: { coefficient: -value.coefficient, scale: value.scale }, unit };
}
