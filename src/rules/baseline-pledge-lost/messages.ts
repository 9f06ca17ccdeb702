export const messages = {
  lost: {
    ko: "{{date}} 제출본에 있던 공약 '{{name}}'{{name:이/가}} 없습니다. 카드가 빠졌으면 넣고, 폐기하거나 합쳤으면 변경대장에 적으십시오.",
    en: "The pledge '{{name}}' of the submission of {{date}} is gone. Add its card if it was left out; if it was dropped or merged, enter that in 변경대장 (register of changes)."
  },
  "many-lost": {
    ko: "{{date}} 제출본의 공약 {{all}}건 가운데 이 파일에는 {{found}}건만 있습니다.",
    en: "Of the {{all}} pledges of the submission of {{date}} this file has {{found}}."
  },
  renumbered: {
    ko: "{{date}} 제출본에서 '{{was}}'이던 공약 '{{name}}'의 관리번호가 '{{now}}'{{now:으로/로}} 바뀌었습니다.",
    en: "The pledge '{{name}}' had the number '{{was}}' in the submission of {{date}} and has '{{now}}' now."
  }
} as const;

export const reasons = {
  "other-book": {
    ko: "일부 부서의 파일을 전체 제출본과 견준 것인지, 카드가 빠진 것인지 확인하십시오.",
    en: "See whether the file of some departments is compared with the submission of all, or cards are missing."
  },
  "not-understood": {
    ko: "이 공약의 이름이 있는 시트를 읽어 내지 못했습니다. 카드가 있으면 형식을 확인하십시오.",
    en: "The sheet that names this pledge could not be read. If its card is there, see to its form."
  }
} as const;

export type MessageId = keyof typeof messages;
