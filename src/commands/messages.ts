import type { Message } from "../language/message";

/** How a ribbon command ended. The pane shows it. */
export const COMMAND_MESSAGES = {
  "done-check": {
    ko: "점검했습니다: {{verdict}}. 셀에 표시를 {{flags}}개 달았습니다.",
    en: "Checked: {{verdict}}. Put {{flags}} flags in cells."
  },
  "nothing-to-check": {
    ko: "관리카드를 찾지 못해 점검하지 않았습니다. '작업창'을 열면 무엇을 찾는지 보입니다.",
    en: "No pledge card was found, so nothing was checked. Open 'Task pane' to see what is looked for."
  },
  "done-clear": { ko: "표시를 모두 지웠습니다.", en: "Cleared all flags." },
  "nothing-to-clear": { ko: "지울 표시가 없습니다.", en: "There are no flags to clear." },
  "done-fill": {
    ko: "채우기를 마쳤습니다: 시트 {{sheets}}개 추가, 셀 {{cells}}개 입력.",
    en: "Filled: {{sheets}} sheets added, {{cells}} cells set."
  },
  "nothing-to-fill": {
    ko: "채울 것이 없습니다. 까닭은 작업창의 '채우기'에 있습니다.",
    en: "There is nothing to fill. 'Fill' in the pane tells why."
  },
  fault: {
    ko: "공약지기 안에서 오류가 났습니다({{detail}}). 통합 문서는 그대로입니다. 다시 해 보고, 되풀이되면 이 글을 알려 주십시오.",
    en: "A fault inside Pledge Keeper ({{detail}}). The workbook is as it was. Try again; if it comes back, report this text."
  },
  "not-kept": {
    ko: "명령의 결과를 통합 문서에 적지 못했습니다({{detail}}).",
    en: "The outcome of the command could not be kept in the workbook ({{detail}})."
  }
} as const satisfies Record<string, Message>;
