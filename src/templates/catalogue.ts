import type { Message } from "../language/message";

/** A template that comes with the program. */
export interface BuiltInTemplate {
  readonly id: string;
  readonly name: Message;
  /** What it makes, and by which work. */
  readonly makes: Message;
  /** Where the user gets it: with a new pledge, with filling, or with the figures. */
  readonly by: "new" | "fill" | "dashboard";
}

function builtIn(id: string, by: BuiltInTemplate["by"], name: Message, makes: Message): BuiltInTemplate {
  return { id, by, name, makes };
}

/** The built-in templates, in the order in which an office needs them. */
export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [
  builtIn(
    "plan-card",
    "new",
    { ko: "실천계획", en: "Plan card" },
    { ko: "공약마다 연차별 추진계획과 투자계획 카드", en: "a card of the plan for each pledge" }
  ),
  builtIn(
    "status-card",
    "new",
    { ko: "이행현황", en: "Status card" },
    {
      ko: "공약마다 집행액, 추진현황, 이행도 카드",
      en: "a card of execution, progress and rate for each pledge"
    }
  ),
  builtIn(
    "roll-up",
    "fill",
    { ko: "총괄표", en: "Roll-up" },
    {
      ko: "모든 공약의 사업비를 분야와 재원, 연도별로",
      en: "the money of all pledges by area, source and year"
    }
  ),
  builtIn(
    "progress",
    "fill",
    { ko: "추진현황표", en: "Progress" },
    { ko: "공약마다 최근 추진현황과 집행액", en: "the latest progress and execution of each pledge" }
  ),
  builtIn(
    "status-overview",
    "fill",
    { ko: "이행현황표", en: "Status overview" },
    {
      ko: "공약마다 이행상태와 이행도, 완료율",
      en: "status and rate of each pledge, and the completion rate"
    }
  ),
  builtIn(
    "dashboard",
    "dashboard",
    { ko: "현황판", en: "Dashboard" },
    { ko: "주요 지표와 차트 한 장", en: "key figures and charts on one page" }
  ),
  builtIn(
    "change-register",
    "fill",
    { ko: "변경대장", en: "Change register" },
    {
      ko: "공약 변경의 날짜, 변경 전과 후, 사유, 절차",
      en: "changes with date, before and after, reason, procedure"
    }
  ),
  builtIn(
    "ledger",
    "fill",
    { ko: "공약가계부", en: "Pledge ledger" },
    { ko: "공약마다 계획, 확보, 집행을 재원별로", en: "plan, secured and executed money by source" }
  ),
  builtIn(
    "evaluation-checklist",
    "fill",
    { ko: "공약이행평가 점검표", en: "Evaluation checklist" },
    {
      ko: "매니페스토 평가 항목별 준비 상태",
      en: "what the manifesto evaluation asks for, and what is there"
    }
  )
];
