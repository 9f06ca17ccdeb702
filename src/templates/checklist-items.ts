/** What the workbook itself can tell; see `ChecklistAnswers`. */
export type ChecklistQuestion =
  | "pledges"
  | "numbers"
  | "areas"
  | "planTotal"
  | "goals"
  | "periods"
  | "departments"
  | "costs"
  | "planBySource"
  | "classes"
  | "completed"
  | "rates"
  | "narratives"
  | "executed"
  | "executionRate"
  | "stopped"
  | "register";

export interface ChecklistItem {
  readonly text: string;
  /** Absent: nothing in the workbook tells, the officer answers. */
  readonly question?: ChecklistQuestion;
}

/** The fields by which pledges and their fulfilment are usually judged, with what to look at before a judgement. */
export const CHECKLIST: readonly { readonly field: string; readonly items: readonly ChecklistItem[] }[] = [
  {
    field: "종합구성",
    items: [
      { text: "모든 공약의 목록이 있고 관리번호가 겹치지 않는가", question: "numbers" },
      { text: "공약이 분야별로 나뉘어 있는가", question: "areas" },
      { text: "공약 전체의 재정 규모(계획 총계)가 나와 있는가", question: "planTotal" },
      { text: "공약의 우선순위와 추진체계를 밝혔는가" }
    ]
  },
  {
    field: "개별구성",
    items: [
      { text: "공약마다 목표가 적혀 있는가", question: "goals" },
      { text: "공약마다 사업기간이 적혀 있는가", question: "periods" },
      { text: "공약마다 맡은 부서가 적혀 있는가", question: "departments" },
      { text: "공약마다 총사업비가 적혀 있는가", question: "costs" },
      { text: "공약마다 재원별 · 연도별 투자계획이 있는가", question: "planBySource" },
      { text: "임기 내와 임기 후의 추진계획을 나누어 적었는가" }
    ]
  },
  {
    field: "민주성",
    items: [
      { text: "공약을 확정하기 전에 주민 의견을 들었는가(주민배심원, 평가단 등)" },
      { text: "공약을 바꾸거나 폐기할 때 정해진 심의를 거쳤는가" },
      { text: "보류 · 폐기한 공약에 날짜가 있는 변경 기록이 있는가", question: "stopped" }
    ]
  },
  {
    field: "투명성",
    items: [
      { text: "공약 실천계획과 이행현황을 누리집에 공개했는가" },
      { text: "바꾼 공약의 변경 전 · 변경 후와 사유를 변경대장에 남겼는가", question: "register" },
      { text: "공개하는 자료에 개인정보가 없는가" }
    ]
  },
  {
    field: "공약이행완료",
    items: [
      { text: "모든 공약의 이행현황 구분이 표시되어 있는가", question: "classes" },
      { text: "완료율 = (완료 + 이행후 계속추진) ÷ 공약 수", question: "completed" },
      { text: "완료로 표시한 공약마다 증빙자료가 있는가" }
    ]
  },
  {
    field: "목표달성",
    items: [
      { text: "모든 공약의 이행도가 적혀 있는가", question: "rates" },
      { text: "모든 공약에 추진현황이 적혀 있는가", question: "narratives" },
      { text: "모든 공약에 집행액 표가 있는가", question: "executed" },
      { text: "집행률 = 집행 총계 ÷ 계획 총계", question: "executionRate" },
      { text: "연차별 목표와 실적을 견주어 적었는가" }
    ]
  },
  {
    field: "주민소통",
    items: [
      { text: "공약 이행을 점검하는 주민 참여 기구를 운영했는가" },
      { text: "공약 이행 상황을 주민에게 알리고 의견을 들었는가" }
    ]
  },
  {
    field: "웹소통",
    items: [
      { text: "누리집에서 공약을 쉽게 찾을 수 있는가" },
      { text: "누리집의 공약 자료가 최근 점검 결과와 같은가" },
      { text: "내려받을 수 있는 자료(문서, 표)를 함께 올렸는가" }
    ]
  },
  {
    field: "일치도",
    items: [
      { text: "선거공보의 공약과 관리카드의 공약이 서로 맞는가" },
      { text: "공약 수가 선거공보 · 실천계획서 · 누리집에서 같은가", question: "pledges" }
    ]
  }
];
