import type { Message } from "../../language/message";
import type { Blocker } from "./gate";

/** The verdict of the gate. */
export const GATE_VERDICT = {
  open: { ko: "보낼 수 있습니다", en: "Can be sent" },
  closed: { ko: "보낼 수 없습니다: {{why}}", en: "Cannot be sent: {{why}}" },
  explained: { ko: "사유를 적은 지적 {{count}}건", en: "{{count}} findings with a reason" },
  unreadSeen: {
    ko: "읽지 못한 곳 {{count}}군데는 직접 확인함",
    en: "{{count}} places that could not be read were looked at by hand"
  }
} as const satisfies Record<string, Message>;

/** Each blocker in a few words, for a line of them all. */
export const BLOCKER_NAMES = {
  "no-cards": { ko: "관리카드 없음", en: "no cards" },
  errors: { ko: "오류 {{count}}건", en: "{{count}} errors" },
  "tool-errors": { ko: "점검하지 못한 항목 {{count}}개", en: "{{count}} rules that failed" },
  unexplained: { ko: "사유 없는 주의 {{count}}건", en: "{{count}} warnings without a reason" },
  lapsed: { ko: "다시 적어야 할 사유 {{count}}건", en: "{{count}} reasons to be renewed" },
  unread: { ko: "읽지 못해 확인이 필요한 곳 {{count}}군데", en: "{{count}} unread places to look at" }
} as const satisfies Record<Blocker, Message>;

/** Each blocker as a sentence that says what to do. */
export const BLOCKERS = {
  "no-cards": {
    ko: "관리카드를 찾지 못해 점검한 것이 없습니다. 카드가 있는 파일인지 확인하십시오.",
    en: "No card was found, so nothing was checked. See whether this is the file with the cards."
  },
  errors: {
    ko: "오류 {{count}}건이 남아 있습니다. 고치거나, 허용되는 오류이면 사유를 적으십시오.",
    en: "{{count}} errors are left. Mend them, or give a reason where one is allowed."
  },
  "tool-errors": {
    ko: "프로그램 오류로 점검하지 못한 항목이 {{count}}개 있습니다. 다시 점검해도 같으면 프로그램 담당에게 알리십시오.",
    en: "{{count}} rules could not be checked, through a fault of the program. Check again; tell the maintainers if it stays."
  },
  unexplained: {
    ko: "주의 {{count}}건에 사유가 없습니다. 고치거나, 지적마다 사유를 적으십시오.",
    en: "{{count}} warnings have no reason. Mend them, or give a reason for each."
  },
  lapsed: {
    ko: "값이 바뀌었거나 기한이 지난 사유가 {{count}}건 있습니다. 다시 보고 사유를 새로 적으십시오.",
    en: "{{count}} reasons no longer stand: a value changed, or they expired. Look again and renew them."
  },
  unread: {
    ko: "읽지 못해 점검하지 못한 곳이 {{count}}군데 있습니다. 고치거나, 직접 확인한 뒤 확인했음을 표시하십시오.",
    en: "{{count}} places could not be read and went unchecked. Mend them, or look at them and say so."
  }
} as const satisfies Record<Blocker, Message>;
