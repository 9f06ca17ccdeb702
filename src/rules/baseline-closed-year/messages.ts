export const messages = {
  changed: {
    ko: "{{date}} 제출본에서 {{row}} {{column}} {{kind}} 금액은 {{was}}{{unit}}인데 지금은 {{now}}{{unit}}입니다. 이미 마감해 보고한 금액입니다.",
    en: "{{row}} {{column}} ({{kind}}) was {{was}}{{unit}} in the submission of {{date}} and is {{now}}{{unit}} now. It was closed and reported."
  },
  "unit-changed": {
    ko: "{{date}} 제출본의 {{kind}} 표는 단위가 {{was}}인데 지금은 숫자는 그대로이고 단위만 {{now}}입니다.",
    en: "The {{kind}} grid was in {{was}} in the submission of {{date}}; its figures are the same, but its unit is {{now}} now."
  },
  "grid-gone": {
    ko: "{{date}} 제출본에 있던 {{kind}} 표가 없습니다. 마감한 해의 금액을 견줄 수 없습니다.",
    en: "The {{kind}} grid of the submission of {{date}} is gone: the figures of its closed years cannot be compared."
  }
} as const;

export const reasons = {
  "day-unknown": {
    ko: "지난 제출본에 기준일이 적혀 있지 않아, 그때 이 해가 아직 끝나지 않았을 수 있습니다.",
    en: "The last submission does not say its day: this year may not have been over then."
  },
  "grid-gone": {
    ko: "표를 옮기거나 이름을 바꾼 것인지, 빠진 것인지 확인하십시오.",
    en: "See whether the grid was moved or renamed, or is missing."
  }
} as const;

export type MessageId = keyof typeof messages;
