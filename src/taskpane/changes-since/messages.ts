import type { Message } from "../../language/message";

export const CHANGES_SINCE = {
  none: {
    ko: "비교할 지난 제출본이 없습니다. 봉인하면 그때의 금액이 저장되고, 지난번에 보낸 파일을 골라도 됩니다.",
    en: "There is no last submission to compare with. Sealing keeps the figures; the file that was sent can be given too."
  },
  unreadable: {
    ko: "저장된 지난 제출본의 금액을 읽을 수 없습니다. 지난번에 보낸 파일을 고르십시오.",
    en: "The figures of the last submission that are kept cannot be read. Give the file that was sent."
  },
  show: { ko: "달라진 것 보기", en: "Show what has changed" },
  hide: { ko: "접기", en: "Hide" },
  file: { ko: "지난 제출본 파일", en: "The file that was sent" },
  fileHint: {
    ko: "고르면 그 금액을 이 통합문서에 저장해 비교합니다. 실행 취소로 되돌릴 수 있습니다.",
    en: "Its figures are kept in this workbook, to compare with; that can be undone."
  },
  more: { ko: "{{count}}건 더 보기", en: "{{count}} more" },
  go: { ko: "{{cell}}{{cell:으로/로}} 가기", en: "Go to {{cell}}" }
} as const satisfies Record<string, Message>;
