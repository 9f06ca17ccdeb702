import { groupDigits } from "../../../pledge/decimal";
import type { CountyPledge, PledgeKind } from "./pledges";

/** What is done in the first, second, … year of a pledge: the larger part of the money, the smaller, and what was held. */
interface Phase {
  readonly main: string;
  readonly side: string;
  readonly event: string;
}

const PHASES: Readonly<Record<PledgeKind, readonly Phase[]>> = {
  build: [
    { main: "기본계획 수립 용역", side: "주민 의견수렴", event: "주민설명회 개최" },
    { main: "실시설계 용역", side: "편입토지 보상", event: "설계 착수보고회 개최" },
    { main: "본공사 추진", side: "감리 용역", event: "착공식 개최" },
    { main: "마감공사 및 설비 설치", side: "시운전 및 안전점검", event: "현장점검 실시" },
    { main: "운영 준비", side: "주변 정비", event: "운영위원회 개최" }
  ],
  support: [
    { main: "지원사업 시행", side: "지원 기준 마련", event: "지원 대상자 모집 공고" },
    { main: "지원 대상 확대", side: "홍보 및 상담", event: "사업설명회 개최" },
    { main: "맞춤형 지원 추진", side: "전담창구 운영", event: "중간 점검회의 개최" },
    { main: "지원 수준 향상", side: "만족도 조사", event: "성과 공유회 개최" },
    { main: "지원 지속 추진", side: "제도 보완", event: "운영위원회 개최" }
  ],
  run: [
    { main: "운영체계 구축", side: "전문인력 교육", event: "추진단 구성" },
    { main: "본격 운영", side: "주민 홍보", event: "운영 설명회 개최" },
    { main: "운영 확대", side: "시설·장비 보강", event: "주민 간담회 개최" },
    { main: "운영 내실화", side: "성과 평가", event: "성과 보고회 개최" },
    { main: "운영 지속 추진", side: "제도 보완", event: "운영위원회 개최" }
  ]
};

function phaseOf(pledge: CountyPledge, year: number): Phase {
  const phases = PHASES[pledge.kind];
  return phases[Math.min(year - pledge.from, phases.length - 1)] ?? { main: "", side: "", event: "" };
}

/** Two items whose amounts add up to the year's, with a dated line below the first. */
export function doneIn(pledge: CountyPledge, year: number, amount: number, order: number): readonly string[] {
  const phase = phaseOf(pledge, year);
  const side = Math.round(amount / 4);
  const date = `${year}. ${3 + (order % 8)}. ${5 + (order % 20)}.`;
  const money = (value: number): string => `${groupDigits(String(value))}백만원`;
  return [
    `❍ ${pledge.subject} ${phase.main} : ${money(amount - side)}\n  - ${phase.event} : ${date}`,
    `❍ ${pledge.subject} ${phase.side} : ${money(side)}`
  ];
}

/** The same phases as a plan, without amounts. */
export function plannedTextIn(pledge: CountyPledge, year: number): readonly string[] {
  const phase = phaseOf(pledge, year);
  return [`❍ ${pledge.subject} ${phase.main}\n  - ${phase.side}, ${phase.event}`];
}

export function nextPlans(pledge: CountyPledge): readonly string[] {
  const phase = phaseOf(pledge, pledge.to);
  return [`❍ ${pledge.subject} ${phase.main} 및 ${phase.side}`];
}

const AIMS: Readonly<Record<PledgeKind, readonly [purpose: string, effect: string, problem: string]>> = {
  build: [
    "군민 생활과 맞닿은 기반시설을 갖추어 지역의 정주 여건을 높이고자 함",
    "생활 기반 확충으로 군민 편의가 높아지고 지역에 활력이 더해짐",
    "자재비 상승에 따른 공사비 증가 우려 → 설계 단계에서 경제성 검토를 하고 국·도비를 추가로 확보"
  ],
  support: [
    "도움이 필요한 군민에게 알맞은 지원을 제때 제공하고자 함",
    "지원 대상의 부담이 줄고 안정된 생활의 바탕이 마련됨",
    "지원 대상 증가에 따른 재정 부담 → 연차별 수요를 조사하여 단계적으로 확대"
  ],
  run: [
    "군민이 체감하는 행정 서비스를 꾸준히 제공하고자 함",
    "서비스 접근성이 좋아지고 군민 만족도가 높아짐",
    "전담 인력 부족 → 관련 부서와 협업하고 민간 전문가를 활용"
  ]
};

export function aimsOf(pledge: CountyPledge): {
  purpose: string;
  goal: string;
  effect: string;
  problem: string;
} {
  const [purpose, effect, problem] = AIMS[pledge.kind];
  const goal = `${pledge.to}년까지 ${pledge.name} 마무리`;
  return { purpose, goal, effect, problem };
}
