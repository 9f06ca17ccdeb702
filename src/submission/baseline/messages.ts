import type { Message } from "../../language/message";
import type { FactKind } from "./fact-changes";

/** 무엇이 달라졌나. */
export const CHANGES = {
  title: { ko: "무엇이 달라졌나", en: "What has changed" },
  since: { ko: "{{date}} 제출본과 비교", en: "compared with the submission of {{date}}" },
  summary: {
    ko: "달라진 공약 {{changed}}건 · 그대로 {{unchanged}}건 · 새 공약 {{added}}건 · 없어진 공약 {{gone}}건",
    en: "{{changed}} pledges changed · {{unchanged}} as they were · {{added}} new · {{gone}} gone"
  },
  nothing: { ko: "달라진 것이 없습니다.", en: "Nothing has changed." },
  added: { ko: "새 공약", en: "New pledges" },
  gone: { ko: "없어진 공약", en: "Pledges that are gone" },
  merged: { ko: "합친 공약: {{names}}", en: "Merged into it: {{names}}" },
  what: { ko: "항목", en: "What" },
  was: { ko: "지난 제출", en: "Then" },
  now: { ko: "지금", en: "Now" },
  difference: { ko: "차이", en: "Difference" },
  reason: { ko: "사유", en: "Reason" },
  pledge: { ko: "공약", en: "Pledge" },
  "no-reason": { ko: "적힌 사유 없음", en: "no reason is given" },
  closed: { ko: "마감한 해", en: "closed" },
  amount: { ko: "{{kind}} {{row}} {{column}}", en: "{{kind}} {{row}} {{column}}" },
  "closed-amount": {
    ko: "{{kind}} {{row}} {{column}} (마감한 해)",
    en: "{{kind}} {{row}} {{column}} (closed)"
  },
  unknown: { ko: "금액 없음", en: "no amount" },
  register: { ko: "변경대장", en: "register of changes" },
  card: { ko: "주요 변경사항", en: "record on the card" },
  "reason-of": { ko: "{{text}} ({{from}})", en: "{{text}} ({{from}})" },
  "dated-reason": { ko: "{{text}} ({{from}}, {{date}})", en: "{{text}} ({{from}}, {{date}})" },
  text: { ko: "{{what}}: {{was}} → {{now}}", en: "{{what}}: {{was}} → {{now}}" },
  "text-difference": {
    ko: "{{what}}: {{was}} → {{now}} ({{difference}})",
    en: "{{what}}: {{was}} → {{now}} ({{difference}})"
  }
} as const satisfies Record<string, Message>;

export const FACT_NAMES = {
  number: { ko: "관리번호", en: "Number" },
  name: { ko: "공약명", en: "Name" },
  class: { ko: "이행현황", en: "Class" },
  rate: { ko: "이행도", en: "Rate" },
  period: { ko: "사업기간", en: "Period" },
  totalCost: { ko: "총사업비", en: "Total cost" },
  unit: { ko: "단위", en: "Unit" }
} as const satisfies Record<FactKind, Message>;
