import type { Message } from "../../language/message";

export const MESSAGES = {
  "cost-and-grid": {
    ko: "총 사업비는 {{cost}}인데 표의 총계는 {{total}}입니다. 정확히 {{times}}배 차이이므로 어느 한쪽의 단위가 잘못된 것으로 보입니다.",
    en: "The total cost is {{cost}}, the grid's 총계 {{total}}: exactly {{times}} times apart, so the unit of one of them seems wrong."
  },
  "two-grids": {
    ko: "두 표({{one}}: {{oneUnit}}, {{other}}: {{otherUnit}})의 같은 칸 {{count}}개가 모두 정확히 {{times}}배 차이입니다. 어느 한쪽의 단위가 잘못된 것으로 보입니다.",
    en: "{{count}} amounts of two grids ({{one}}: {{oneUnit}}, {{other}}: {{otherUnit}}) are all exactly {{times}} times apart, so the unit of one of the grids seems wrong."
  },
  "two-units": {
    ko: "표 하나에 단위가 둘 적혀 있습니다: '{{one}}'{{one:과/와}} '{{other}}'. 하나만 남기십시오.",
    en: "Two units are declared for one grid: '{{one}}' and '{{other}}'. Keep one."
  },
  "text-and-grid": {
    ko: "{{year}}년 추진현황의 금액을 더하면 {{sum}}인데 표의 계는 {{total}}입니다. 숫자는 같고 단위만 다르므로 어느 한쪽의 단위가 잘못된 것으로 보입니다.",
    en: "The amounts in the text of {{year}} come to {{sum}}, the grid's 계 is {{total}}: the same figure in another unit, so one of the units seems wrong."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;
