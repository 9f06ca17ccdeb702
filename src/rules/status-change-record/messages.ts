export const messages = {
  stopped: {
    ko: "구분이 '{{label}}'인데 주요 변경사항에 날짜가 적힌 기록이 없습니다. 변경일, 사유, 절차를 적으십시오.",
    en: "The class is '{{label}}', but the changes have no dated record. Give the day, the reason and the procedure."
  },
  changed: {
    ko: "카드에 변경이 드러나는데({{change}}) 주요 변경사항에 날짜가 적힌 기록이 없습니다.",
    en: "The card shows a change ({{change}}), but the changes have no dated record."
  },
  "said-unchanged": {
    ko: "주요 변경사항에는 변경이 없다고 적었으나 카드에 변경이 드러납니다: {{change}}",
    en: "The card says that nothing changed, yet it shows a change: {{change}}"
  },
  "differs-since": {
    ko: "{{date}} 제출본에서 {{what}}{{what:이/가}} 바뀌었는데({{was}} → {{now}}) 그 뒤의 날짜가 적힌 기록이 없습니다.",
    en: "{{what}} has changed since the submission of {{date}} ({{was}} → {{now}}), but there is no record of a later day."
  },
  "said-unchanged-since": {
    ko: "주요 변경사항에는 변경이 없다고 적었으나 {{date}} 제출본에서 {{what}}{{what:이/가}} 바뀌었습니다: {{was}} → {{now}}",
    en: "The card says that nothing changed, yet {{what}} has changed since the submission of {{date}}: {{was}} → {{now}}"
  }
} as const;

/** What can have changed, as the sheets name it. */
export const CHANGED = { period: "사업기간", totalCost: "총사업비", plan: "계획 총계" } as const;
