import type { Message } from "../../language/message";
import type { Blocker } from "./gate";

/** The words of the tab 제출 전 점검. */
export const GATE = {
  open: { ko: "보낼 수 있음", en: "Can be sent" },
  closed: { ko: "보낼 수 없음", en: "Cannot be sent" },
  why: { ko: "까닭", en: "Why" },
  allClear: { ko: "오류가 없고 모든 규칙을 점검했습니다.", en: "No errors, and every rule was checked." },
  asOf: { ko: "기준일 {{date}} · {{kind}}", en: "As of {{date}} · {{kind}}" },
  publicCopy: { ko: "공개본", en: "public copy" },
  internal: { ko: "내부용", en: "internal copy" },
  errors: { ko: "오류 {{count}}건", en: "{{count}} errors" },
  unexplained: { ko: "사유 없는 주의 {{count}}건", en: "{{count}} warnings without a reason" },
  unexplainedHint: {
    ko: "보내는 것을 막지는 않습니다. 고치거나, 점검 탭에서 사유를 적으십시오.",
    en: "They do not block sending. Mend them, or give a reason on the tab Check."
  },
  explained: { ko: "사유를 적은 지적 {{count}}건", en: "{{count}} findings with a reason" },
  unread: {
    ko: "읽지 못한 곳 {{count}}군데는 점검되지 않았습니다. 점검 탭에서 확인하십시오.",
    en: "{{count}} places could not be read and were not checked. See the tab Check."
  },
  guessed: {
    ko: "기관 설정이 추정한 값입니다. 설정 탭에서 확인하십시오.",
    en: "The profile is guessed. Confirm it on the tab Settings."
  },
  more: { ko: "{{count}}건 더 보기", en: "{{count}} more" }
} as const satisfies Record<string, Message>;

export const BLOCKERS = {
  "no-cards": {
    ko: "관리카드를 찾지 못해 점검한 것이 없습니다.",
    en: "No card was found, so nothing was checked."
  },
  errors: { ko: "오류 {{count}}건이 남아 있습니다.", en: "{{count}} errors are left." },
  "tool-errors": {
    ko: "프로그램 오류로 점검하지 못한 항목이 {{count}}개 있습니다.",
    en: "{{count}} rules could not be checked, through a fault of the program."
  }
} as const satisfies Record<Blocker, Message>;
