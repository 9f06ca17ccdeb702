export const messages = {
  differs: {
    ko: "{{year}}년 추진현황의 금액은 {{sum}}{{unit}}인데, 집행액 표의 {{year}}년 계는 {{expected}}{{unit}}입니다(차이 {{difference}}{{unit}}).",
    en: "The amounts told for {{year}} are {{sum}}{{unit}}, but the executed grid has {{expected}}{{unit}} as the total of {{year}} (difference {{difference}}{{unit}})."
  },
  "sub-items-agree": {
    ko: "{{year}}년 추진현황의 금액은 {{sum}}{{unit}}으로 집행액 표의 {{year}}년 계 {{expected}}{{unit}}과 다릅니다(차이 {{difference}}{{unit}}). 하위 항목의 {{inside}}{{unit}}을 상위 항목에 든 것으로 보지 않고 따로 더하면 {{onTop}}{{unit}}으로 맞습니다. 어느 쪽이 맞는지 확인하십시오.",
    en: "The amounts told for {{year}} are {{sum}}{{unit}}, not the {{expected}}{{unit}} that the executed grid has for {{year}} (difference {{difference}}{{unit}}). If the {{inside}}{{unit}} of sub-items is counted on top of their parents, the sum is {{onTop}}{{unit}} and agrees. Confirm which is meant."
  }
} as const;

export const reasons = {
  "sub-items-agree": {
    ko: "하위 항목의 금액을 따로 더하면 맞습니다.",
    en: "Counting sub-items on top agrees."
  },
  "multi-year-amount": {
    ko: "여러 해에 걸친 금액이 들어 있습니다.",
    en: "An amount of several years is among them."
  },
  "items-without-amount": {
    ko: "금액을 적지 않은 항목이 있습니다.",
    en: "Some items tell no amount."
  },
  "several-amounts": {
    ko: "한 항목에 금액이 여럿입니다.",
    en: "An item has several amounts."
  }
} as const;
