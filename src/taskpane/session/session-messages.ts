import type { Message } from "../../language/message";

/** What the pane tells of its work. */
export const SESSION_MESSAGES = {
  "file-given": {
    ko: "'{{file}}'{{file:을/를}} 내려받은 파일에 두었습니다.",
    en: "'{{file}}' is among your downloads."
  },
  "public-given": {
    ko: "공개용 사본 '{{file}}'{{file:을/를}} 내려받은 파일에 두었습니다. 이 통합 문서는 그대로입니다.",
    en: "The public copy '{{file}}' is among your downloads. This workbook is as it was."
  },
  "done-fix": {
    ko: "{{title}}: 고쳤습니다. '되돌리기'로 되돌릴 수 있습니다.",
    en: "{{title}}: mended. 'Undo' takes it back."
  },
  "done-fill": {
    ko: "채우기를 마쳤습니다: 시트 {{sheets}}개 추가, 셀 {{cells}}개 입력.",
    en: "Filled: {{sheets}} sheets added, {{cells}} cells set."
  },
  "done-insert": {
    ko: "새 공약 {{count}}건의 카드를 넣었습니다.",
    en: "Inserted the cards of {{count}} new pledges."
  },
  "done-cards": {
    ko: "{{title}}: 셀 {{cells}}개를 바꾸고 변경대장에 적었습니다. '되돌리기'로 되돌릴 수 있습니다.",
    en: "{{title}}: {{cells}} cells changed, and entered in the register. 'Undo' takes it back."
  },
  "done-seal": {
    ko: "봉인했습니다 (지문 {{digest}}…). 저장한 뒤 보내십시오. 보낸 수치는 다음 점검의 비교 기준으로 남았습니다.",
    en: "Sealed (digest {{digest}}…). Save, then send. The figures are kept for the next comparison."
  },
  "done-flag": {
    ko: "셀에 표시를 {{count}}개 달았습니다.",
    en: "Put {{count}} flags in cells."
  },
  "done-clear": { ko: "표시를 모두 지웠습니다.", en: "Cleared all flags." },
  "done-clear-all": {
    ko: "표시와 검증결과 시트, 저장된 설정과 사유를 모두 지웠습니다.",
    en: "Cleared all flags, the result sheet, and the settings and reasons that were kept."
  },
  "done-waive": {
    ko: "지적 {{count}}건의 사유를 저장했습니다.",
    en: "Saved the reason for {{count}} finding(s)."
  },
  "done-unwaive": { ko: "사유 {{count}}건을 지웠습니다.", en: "Removed {{count}} reason(s)." },
  "done-undo": { ko: "'{{title}}'{{title:을/를}} 되돌렸습니다.", en: "Took back '{{title}}'." },
  "done-baseline": {
    ko: "지난 제출본(기준일 {{date}}, 공약 {{count}}건)의 금액을 저장하고 비교했습니다.",
    en: "Kept the figures of the last submission (basis date {{date}}, {{count}} pledges) and compared."
  },
  "done-settings": { ko: "설정을 저장했습니다.", en: "Saved the settings." },
  "from-ribbon": { ko: "리본에서 {{at}}: {{text}}", en: "From the ribbon, {{at}}: {{text}}" },
  "nothing-to-do": { ko: "바꿀 것이 없습니다.", en: "There is nothing to change." },
  "nothing-to-undo": { ko: "되돌릴 것이 없습니다.", en: "There is nothing to take back." },
  "not-checked": { ko: "먼저 '다시 점검'을 누르십시오.", en: "Press 'Check again' first." },
  cancelled: { ko: "취소했습니다. 바뀐 것은 없습니다.", en: "Cancelled. Nothing was changed." },
  fault: {
    ko: "공약지기 안에서 오류가 났습니다({{detail}}). 통합문서는 그대로입니다. '다시 점검'을 누르고, 되풀이되면 이 글을 알려 주십시오.",
    en: "A fault inside Pledge Keeper ({{detail}}). The workbook is as it was. Press 'Check again'; if it comes back, report this text."
  }
} as const satisfies Record<string, Message>;

export const SESSION_TITLES = {
  fixAll: { ko: "모두 고치기", en: "Mend all" },
  settings: { ko: "설정 저장", en: "Save settings" },
  clearAll: { ko: "모두 지우기", en: "Clear all" }
} as const satisfies Record<string, Message>;
