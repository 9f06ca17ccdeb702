import { render, type Locale, type Message } from "../language/message";
import { formatIsoDate, type CalendarDate } from "./calendar-date";

/** Every rate that the program shows. The name of a rate does not fix its formula: the two are never shown apart. */
export type RateName =
  "completion" | "fulfilment" | "to-date" | "year" | "execution" | "secured" | "of-cost" | "declared";

export const RATE_NAMES = {
  completion: { ko: "완료율", en: "Completion rate" },
  fulfilment: { ko: "평균 이행도", en: "Mean fulfilment" },
  "to-date": { ko: "누적 집행률", en: "Execution to date" },
  year: { ko: "연도별 집행률", en: "Execution of the year" },
  execution: { ko: "총 집행률", en: "Execution of the whole" },
  secured: { ko: "재정확보율", en: "Secured rate" },
  "of-cost": { ko: "집행률", en: "Execution rate" },
  declared: { ko: "이행도", en: "Fulfilment" }
} as const satisfies Record<RateName, Message>;

export const RATE_FORMULAS = {
  completion: {
    ko: "(완료 + 이행후 계속추진) ÷ 전체 공약 × 100",
    en: "(completed + goes on) ÷ all pledges × 100"
  },
  fulfilment: { ko: "이행도의 합 ÷ 이행도가 적힌 공약 수", en: "Σ 이행도 ÷ pledges that state one" },
  "to-date": {
    ko: "첫해부터 기준일의 해까지 집행 ÷ 같은 해 계획 × 100",
    en: "executed ÷ planned × 100, from the first year to that of the basis date"
  },
  year: { ko: "그해 집행 ÷ 그해 계획 × 100", en: "executed ÷ planned in the year × 100" },
  execution: {
    ko: "집행 총계 ÷ 계획 총계 × 100 (계획표가 없으면 총 사업비)",
    en: "executed total ÷ planned total × 100 (total cost where there is no plan)"
  },
  secured: {
    ko: "확보 총계 ÷ 계획 총계 × 100 (계획표가 없으면 총 사업비)",
    en: "secured total ÷ planned total × 100 (total cost where there is no plan)"
  },
  /** On the overview sheets, where 총사업비 is a column of its own. */
  "of-cost": {
    ko: "집행액 총계 ÷ 총사업비 × 100 (총사업비가 없으면 '-')",
    en: "executed total ÷ total cost × 100 ('-' where there is no total cost)"
  },
  declared: { ko: "카드에 적힌 값 (계산하지 않음)", en: "as the card states it (not worked out)" }
} as const satisfies Record<RateName, Message>;

const RATE_EQUATION: Message = { ko: "{{name}} = {{formula}}", en: "{{name}} = {{formula}}" };

/** "완료율 = (완료 + 이행후 계속추진) ÷ 전체 공약 × 100", where the basis date stands beside it. */
export function rateEquation(rate: RateName, locale: Locale): string {
  return render(
    RATE_EQUATION,
    { name: RATE_NAMES[rate][locale], formula: RATE_FORMULAS[rate][locale] },
    locale
  );
}

const RATE_LINE: Message = {
  ko: "{{name}} = {{formula}} (기준일 {{date}})",
  en: "{{name}} = {{formula}} (basis date {{date}})"
};

/** "총 집행률 = 집행 총계 ÷ 계획 총계 × 100 (계획표가 없으면 총 사업비) (기준일 2025-12-31)". */
export function rateLine(rate: RateName, basisDate: CalendarDate, locale: Locale): string {
  const data = {
    name: RATE_NAMES[rate][locale],
    formula: RATE_FORMULAS[rate][locale],
    date: formatIsoDate(basisDate)
  };
  return render(RATE_LINE, data, locale);
}
