import type { Message } from "../language/message";
import { RATE_FORMULAS } from "../pledge/rates";
import { STATUS_CLASSES } from "../pledge/status";
import type { ClassName } from "./figures/class-counts";
import type { LeftOutCode } from "./figures/left-out";
import type { RiskCode } from "./figures/risk";
import type { MoneyKind } from "./figures/source-money";
import type { Standing } from "./figures/year-execution";

/** The name of the sheet; with " (2)" behind it where the user has a sheet of her own so named. */
export const DASHBOARD_SHEET_NAME = "현황판";

/** Headings and column heads that the pane and the sheet share. */
export const DASHBOARD = {
  patchTitle: { ko: "현황판 시트", en: "Dashboard sheet" },
  title: { ko: "현황판", en: "Dashboard" },
  rates: { ko: "주요 지표", en: "Key figures" },
  classes: { ko: "이행상태별 공약 수", en: "Pledges by status" },
  years: { ko: "연도별 계획과 집행", en: "Plan and execution by year" },
  cumulative: { ko: "누적 집행률", en: "Cumulative execution rate" },
  sources: { ko: "재원별 사업비", en: "Money by source" },
  risks: { ko: "살펴볼 공약", en: "Pledges at risk" },
  departments: { ko: "부서별 살펴볼 공약", en: "Pledges at risk by department" },
  leftOut: { ko: "합계에 넣지 못한 것", en: "Not in the sums" },
  basisDate: { ko: "기준일", en: "Basis date" },
  asOf: { ko: "기준일 {{date}}", en: "as of {{date}}" },
  unit: { ko: "단위: {{unit}}", en: "unit: {{unit}}" },
  countHead: { ko: "공약 수", en: "Pledges" },
  class: { ko: "구분", en: "Status" },
  share: { ko: "비율", en: "Share" },
  executedShare: { ko: "집행 비중", en: "Share of execution" },
  total: { ko: "계", en: "Total" },
  year: { ko: "연도", en: "Year" },
  rate: { ko: "집행률", en: "Rate" },
  compared: { ko: "견준 공약", en: "Compared" },
  executedAlone: { ko: "계획을 모르는 집행", en: "Executed, no plan known" },
  plannedAlone: { ko: "집행을 모르는 계획", en: "Planned, execution unknown" },
  source: { ko: "재원", en: "Source" },
  difference: { ko: "재원 불명·차이", en: "No source, difference" },
  outside: { ko: "계 밖 (괄호 줄)", en: "Outside the total (brackets)" },
  department: { ko: "부서", en: "Department" },
  finished: { ko: "마친 공약", en: "Finished" },
  atRisk: { ko: "살펴볼 공약", en: "At risk" },
  pledge: { ko: "공약", en: "Pledge" },
  number: { ko: "관리번호", en: "Number" },
  name: { ko: "공약명", en: "Name" },
  reason: { ko: "까닭", en: "Reason" },
  cell: { ko: "셀", en: "Cell" },
  measure: { ko: "지표", en: "Figure" },
  value: { ko: "값", en: "Value" },
  formula: { ko: "셈법", en: "Formula" },
  worked: { ko: "셈", en: "Worked out" },
  noDepartment: { ko: "(부서 미기재)", en: "(no department)" },
  unclear: { ko: "상태 확인 필요", en: "Status unclear" },
  none: { ko: "없음", en: "None" },
  more: { ko: "외 {{count}}건은 작업창의 현황 탭에서 보십시오.", en: "{{count}} more: see the pane." },
  pledges: { ko: "{{count}}건", en: "{{count}}" }
} as const satisfies Record<string, Message>;

export const CLASS_NAMES = {
  completed: { ko: STATUS_CLASSES.completed, en: "Completed" },
  continued: { ko: STATUS_CLASSES.continued, en: "Fulfilled, goes on" },
  "on-track": { ko: STATUS_CLASSES["on-track"], en: "On track" },
  partial: { ko: STATUS_CLASSES.partial, en: "Partly on track" },
  suspended: { ko: STATUS_CLASSES.suspended, en: "Suspended" },
  dropped: { ko: STATUS_CLASSES.dropped, en: "Dropped" },
  "none-marked": { ko: "표시 없음", en: "None marked" },
  "several-marked": { ko: "둘 이상 표시", en: "Several marked" },
  "unknown-class": { ko: "모르는 상태", en: "Unknown class" },
  "no-matrix": { ko: "이행상태 표 없음", en: "No status table" }
} as const satisfies Record<ClassName, Message>;

export const MONEY_NAMES = {
  plan: { ko: "계획", en: "Plan" },
  secured: { ko: "확보", en: "Secured" },
  executed: { ko: "집행", en: "Executed" }
} as const satisfies Record<MoneyKind, Message>;

export const STANDINGS = {
  closed: { ko: "지난 해", en: "over" },
  current: { ko: "올해 (기준일까지)", en: "this year, to date" },
  ahead: { ko: "앞으로", en: "ahead" }
} as const satisfies Record<Standing, Message>;

export { RATE_FORMULAS, RATE_NAMES } from "../pledge/rates";

/** The formula of the rates of single years. */
export const YEAR_RATE_FORMULA: Message = {
  ko: `집행률 = ${RATE_FORMULAS.year.ko}. 두 금액을 다 아는 공약만 견줍니다.`,
  en: `Rate = ${RATE_FORMULAS.year.en}, of the pledges of which both are known.`
};

export const SOURCES_FORMULA: Message = {
  ko: "각 공약의 계획표·집행표 총계 열을 재원별로 더한 값입니다.",
  en: "The grand totals of the plan and execution grids, added up by source."
};

export const CLASSES_FORMULA: Message = {
  ko: "카드의 이행상태 표에 표시된 칸을 셉니다.",
  en: "The marks in the cards' status tables, counted."
};

export const RISKS_FORMULA: Message = {
  ko: "오류, 지난 사업기간, 늦은 집행, 멈춘 해, 보류를 봅니다. 완료·폐기한 공약은 오류만 봅니다.",
  en: "Errors, periods that are over, slow execution, a year without progress, suspension. Of finished and dropped pledges errors alone."
};

export const RISK_REASONS = {
  errors: { ko: "점검 오류 {{count}}건", en: "errors found: {{count}}" },
  overdue: { ko: "사업기간이 {{end}}에 끝남", en: "period ended {{end}}" },
  "behind-plan": {
    ko: "{{year}}년까지 계획 대비 집행률 {{rate}}%",
    en: "executed {{rate}}% of the plan to {{year}}"
  },
  "low-execution": {
    ko: "사업기간이 거의 지났는데 총 사업비 대비 집행률 {{rate}}%",
    en: "late in its period, {{rate}}% of the total cost executed"
  },
  "no-progress": { ko: "{{year}}년에 집행도 추진현황도 없음", en: "neither money nor text for {{year}}" },
  suspended: { ko: "보류 중", en: "suspended" },
  "no-status": { ko: "이행현황 카드 없음", en: "no status card" }
} as const satisfies Record<RiskCode, Message>;

export const LEFT_OUT_REASONS = {
  undetermined: { ko: "금액이 미정이어서 더하지 않음", en: "the amount is not settled" },
  "not-a-number": { ko: "숫자가 아니어서 더하지 않음", en: "no number stands there" },
  uncomputed: { ko: "수식의 값을 알 수 없어 더하지 않음", en: "the formula could not be computed" },
  "no-unit": { ko: "표에 단위가 없어 더하지 않음", en: "the grid states no unit" },
  "other-grid": { ko: "같은 종류의 둘째 표여서 더하지 않음", en: "a second grid of its kind" },
  "no-executed": { ko: "집행표가 없어 집행액을 모름", en: "no grid of execution" },
  "no-base": {
    ko: "계획도 총 사업비도 없어 집행률에 넣지 않음",
    en: "neither plan nor total cost, so in no rate"
  }
} as const satisfies Record<LeftOutCode, Message>;

/** What the making of the sheet comes to. */
export const DASHBOARD_NOTES = {
  added: { ko: "'{{sheet}}' 시트를 넣었습니다.", en: "Sheet '{{sheet}}' was added." },
  "added-beside": {
    ko: "직접 고친 '{{kept}}' 시트는 그대로 두고, '{{sheet}}' 시트를 넣었습니다.",
    en: "Sheet '{{kept}}' has something of yours and stays; '{{sheet}}' was added."
  },
  refreshed: {
    ko: "'{{sheet}}' 시트의 값 {{count}}개를 새로 고쳤습니다. 차트도 따라 바뀝니다.",
    en: "{{count}} values of sheet '{{sheet}}' were refreshed; its charts follow."
  },
  remade: { ko: "'{{sheet}}' 시트를 다시 만들었습니다.", en: "Sheet '{{sheet}}' was made anew." },
  current: {
    ko: "'{{sheet}}' 시트는 이미 맞아 바꾸지 않았습니다.",
    en: "Sheet '{{sheet}}' is right already and was not changed."
  },
  protected: {
    ko: "'{{sheet}}' 시트가 보호되어 있어 그대로 두었습니다. 검토 탭에서 보호를 해제한 뒤 다시 누르십시오.",
    en: "Sheet '{{sheet}}' is protected and was left alone. Unprotect it on the Review tab, then press again."
  },
  referred: {
    ko: "'{{sheet}}' 시트를 {{place}}에서 참조하고 있어 다시 만들지 않았습니다. 그 참조를 지운 뒤 다시 누르십시오.",
    en: "Sheet '{{sheet}}' is referred to from {{place}} and was not made anew. Remove that reference, then press again."
  },
  "no-pledges": {
    ko: "공약 카드를 찾지 못해 현황판을 만들지 않았습니다.",
    en: "No pledge card was found, so no dashboard was made."
  }
} as const satisfies Record<string, Message>;

export type DashboardNoteCode = keyof typeof DASHBOARD_NOTES;
