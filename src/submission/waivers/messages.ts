import type { Message } from "../../language/message";
import type { LapseReason } from "./judged-waivers";

/** Why a reason is not taken, and what a kept one is worth. */
export const WAIVERS = {
  "reason-missing": { ko: "사유를 적으십시오.", en: "Write the reason." },
  "role-missing": { ko: "직위나 담당 업무를 적으십시오.", en: "Write the role." },
  "personal-data": {
    ko: "사유에는 개인정보를 적지 않습니다: {{masked}}. 전화번호, 전자우편, 주민등록번호를 빼고 다시 적으십시오.",
    en: "A reason holds no personal data: {{masked}}. Write it without telephone number, e-mail or resident number."
  },
  "name-likely": {
    ko: "사람의 이름으로 보이는 말이 있습니다: {{masked}}. 이름은 빼고 직위만 적으십시오.",
    en: "'{{masked}}' looks like a person's name. Leave it out and write the role alone."
  },
  "expires-invalid": {
    ko: "만료일 '{{text}}'{{text:은/는}} 날짜가 아닙니다. 2024-06-30처럼 쓰십시오.",
    en: "The expiry '{{text}}' is no date. Write it like 2024-06-30."
  },
  "expires-past": {
    ko: "만료일 {{text}}{{text:이/가}} 이미 지났습니다. {{date}} 뒤의 날짜를 적으십시오.",
    en: "The expiry {{text}} is past. Give a date after {{date}}."
  },
  "not-waivable": {
    ko: "'{{title}}' 오류는 사유로 넘길 수 없습니다. 값을 고쳐야 합니다: {{where}}",
    en: "'{{rule}}' is an error that no reason can let stay. Mend it: {{where}}"
  },
  "nothing-to-waive": { ko: "사유를 붙일 지적이 없습니다.", en: "There is no finding to give a reason for." },
  waive: { ko: "사유 입력", en: "Give reasons" },
  drop: { ko: "사유 지우기", en: "Remove reasons" },
  lapsed: {
    ko: "효력을 잃은 사유 {{count}}건 (다시 적거나 지우십시오)",
    en: "Reasons that no longer stand: {{count}} (write them anew or remove them)"
  },
  needless: {
    ko: "지적이 없어져 필요 없는 사유 {{count}}건",
    en: "Reasons that nothing needs any more: {{count}}"
  },
  standing: { ko: "사유를 붙인 지적 {{count}}건", en: "Findings with a reason: {{count}}" },
  waived: { ko: "사유", en: "Reason" },
  of: { ko: "{{reason}} ({{role}}, {{date}})", en: "{{reason}} ({{role}}, {{date}})" },
  "of-until": {
    ko: "{{reason}} ({{role}}, {{date}}, {{expires}}까지)",
    en: "{{reason}} ({{role}}, {{date}}, until {{expires}})"
  },
  changed: { ko: "{{cell}}: {{then}} → {{now}}", en: "{{cell}}: {{then}} → {{now}}" },
  "changed-text": { ko: "{{cell}}: 글이 바뀜", en: "{{cell}}: another text" },
  blank: { ko: "(빈칸)", en: "(blank)" },
  text: { ko: "(글)", en: "(text)" },
  expected: { ko: "기대값", en: "expected" },
  actual: { ko: "현재값", en: "found" },
  severity: { ko: "구분", en: "severity" },
  said: { ko: "지적 내용", en: "what the finding says" },
  warning: { ko: "주의", en: "warning" },
  error: { ko: "오류", en: "error" },
  info: { ko: "참고", en: "info" }
} as const satisfies Record<string, Message>;

export const LAPSE_REASONS = {
  "value-changed": { ko: "사유를 적은 뒤 값이 바뀌었습니다", en: "a value has changed since" },
  expired: { ko: "만료일 {{expires}}{{expires:이/가}} 지났습니다", en: "it expired on {{expires}}" },
  unreadable: { ko: "저장된 사유를 읽을 수 없습니다", en: "what is kept cannot be read" },
  "old-form": {
    ko: "예전 판에서 적은 사유라 어떤 값에 대한 것인지 알 수 없습니다",
    en: "it was kept by an earlier version, so that its values are not known"
  },
  "not-waivable": {
    ko: "사유로 넘길 수 없는 오류입니다",
    en: "it is an error that no reason can let stay"
  }
} as const satisfies Record<LapseReason, Message>;
