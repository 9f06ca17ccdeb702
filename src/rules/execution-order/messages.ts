import type { Message } from "../../language/message";

/** `lower` and `upper` are the names of two grids: 집행, 확보, 계획. */
export const MESSAGES = {
  over: {
    ko: "{{row}} {{column}}: {{lower}} {{amount}}{{unit}}{{unit:이/가}} {{upper}} {{limit}}{{unit}}보다 {{difference}}{{unit}} 많습니다. 이월을 감안한 누계로도 {{lower}} {{sum}}, {{upper}} {{limitSum}}입니다.",
    en: "{{row}}, {{column}}: {{lower}} {{amount}}{{unit}} is {{difference}}{{unit}} more than {{upper}} {{limit}}{{unit}}. Money carried over does not explain it: cumulated, {{lower}} is {{sum}} and {{upper}} {{limitSum}}."
  },
  "over-in-part": {
    ko: "{{row}} {{column}}: {{lower}} {{amount}}{{unit}}{{unit:이/가}} {{upper}} {{limit}}{{unit}}보다 {{difference}}{{unit}} 많습니다(이런 칸 {{count}}개). 까닭이 있는지 확인하십시오.",
    en: "{{row}}, {{column}}: {{lower}} {{amount}}{{unit}} is {{difference}}{{unit}} more than {{upper}} {{limit}}{{unit}} (cells like this: {{count}}). See whether there is a reason."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const REASONS = {
  "carried-over": {
    ko: "앞서 확보한 돈이 이월되어 쓰였을 수 있습니다. 그해까지의 누계는 넘지 않습니다.",
    en: "Money secured earlier may have been carried over: cumulated up to that year nothing exceeds."
  },
  "moved-between-years": {
    ko: "계획한 해와 다른 해에 들어간 돈일 수 있습니다. 모든 해를 더하면 계획을 넘지 않습니다.",
    en: "Money may have moved between years: over all years the plan is not exceeded."
  },
  "moved-between-sources": {
    ko: "다른 재원의 몫을 대신한 돈일 수 있습니다. 모든 재원을 더하면 계획을 넘지 않습니다.",
    en: "Money may stand in for another source: over all sources the plan is not exceeded."
  },
  "change-recorded": {
    ko: "주요 변경사항에 기록이 있어, 계획 표가 변경 전의 금액일 수 있습니다.",
    en: "A change is recorded under 주요 변경사항: the plan grid may still show the amounts before it."
  },
  "kind-guessed": {
    ko: "표 제목에 계획, 확보, 집행 가운데 무엇인지 적혀 있지 않아 카드 안의 위치로 짐작했습니다.",
    en: "No heading says whether a grid is 계획, 확보 or 집행; its place on the card decided."
  }
} as const satisfies Record<string, Message>;

export type Reason = keyof typeof REASONS;
