import type { Message } from "../language/message";

/** What is told of the last submission that a workbook is compared with. */
export const BASELINE_TOLD = {
  compared: {
    ko: "이전 제출본 '{{path}}'(기준일 {{date}}, 공약 {{pledges}}건)과 비교합니다.",
    en: "Comparing with the last submission '{{path}}' (basis date {{date}}, {{pledges}} pledges)."
  },
  "compared-guessed": {
    ko: "이전 제출본 '{{path}}'(공약 {{pledges}}건)과 비교합니다. 기준일이 적혀 있지 않아 집행액으로 미루어 {{date}}로 봅니다.",
    en: "Comparing with the last submission '{{path}}' ({{pledges}} pledges). It states no basis date; by its amounts it is taken for {{date}}."
  },
  later: {
    ko: "이전 제출본의 기준일({{date}})이 이번 기준일보다 늦습니다. 두 파일이나 기준일이 뒤바뀌지 않았는지 확인하십시오.",
    en: "The last submission's basis date ({{date}}) is later than this one's. See whether the files or the dates are exchanged."
  },
  empty: {
    ko: "이전 제출본 '{{path}}'에 관리카드도, 저장해 둔 금액도 없어 비교하지 못했습니다.",
    en: "'{{path}}' has neither cards nor figures of a submission: nothing was compared."
  },
  "not-compared": {
    ko: "이전 제출본을 읽지 못해 이번 결과에는 비교가 들어 있지 않습니다.",
    en: "The last submission could not be read: this result contains no comparison."
  },
  "kept-unreadable": {
    ko: "{{path}}: 통합문서에 저장된 지난 제출본의 금액을 읽을 수 없어 비교하지 못했습니다. --baseline으로 제출본 파일을 주십시오.",
    en: "{{path}}: the figures of the last submission that the workbook keeps cannot be read. Give the file with --baseline."
  }
} as const satisfies Record<string, Message>;
