export const messages = {
  row: {
    ko: "{{year}}년 추진현황의 '{{title}}'에 {{source}} {{amount}}{{unit}}{{unit:이/가}} 있으나({{parts}}), 집행액 표의 {{year}}년 {{source}}{{source:은/는}} {{inRow}}{{unit}}입니다.",
    en: "'{{title}}' of {{year}} tells {{amount}}{{unit}} of {{source}} ({{parts}}), but the executed grid has {{inRow}}{{unit}} of {{source}} in {{year}}."
  },
  "own-total": {
    ko: "'{{title}}'의 재원 구분을 더하면 {{parts}} = {{sum}}{{unit}}으로, 적힌 금액 {{total}}{{unit}}과 다릅니다(차이 {{difference}}{{unit}}).",
    en: "The split of '{{title}}' adds up to {{parts}} = {{sum}}{{unit}}, not to its amount of {{total}}{{unit}} (difference {{difference}}{{unit}})."
  }
} as const;

export const reasons = {
  "perhaps-percent": {
    ko: "더하면 100이라 금액이 아니라 비율(%)일 수 있습니다.",
    en: "The parts add up to 100: they may be percentages."
  }
} as const;
