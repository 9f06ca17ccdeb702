import type { Message } from "../../language/message";

export const MESSAGES = {
  "plan-differs": {
    ko: "총 사업비는 {{cost}}{{unit}}인데 계획 표의 총계는 {{total}}{{unit}}입니다(차이 {{difference}}{{unit}}).",
    en: "The total cost is {{cost}}{{unit}}, the plan's grand total {{total}}{{unit}} (difference {{difference}}{{unit}})."
  },
  "execution-rate": {
    ko: "집행률 = 집행 {{part}} ÷ 계획 {{plan}} = {{rate}}%입니다(단위 {{unit}}).",
    en: "Execution rate = executed {{part}} ÷ plan {{plan}} = {{rate}}% (unit {{unit}})."
  },
  "secured-rate": {
    ko: "재정확보율 = 확보 {{part}} ÷ 계획 {{plan}} = {{rate}}%입니다(단위 {{unit}}).",
    en: "Rate of secured funds = secured {{part}} ÷ plan {{plan}} = {{rate}}% (unit {{unit}})."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const REASONS = {
  "kind-guessed": {
    ko: "표 제목에 계획이라는 말이 없어, 카드 안의 위치로 계획 표라고 짐작했습니다.",
    en: "No heading calls the grid a plan; it was taken for it by its place on the card."
  }
} as const satisfies Record<string, Message>;
