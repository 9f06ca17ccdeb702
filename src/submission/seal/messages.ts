import type { Message } from "../../language/message";
import type { CellHow, SheetHow } from "./seal-change";

/** What a seal is worth, and what changed since. */
export const SEAL = {
  unsealed: { ko: "봉인되지 않은 파일입니다", en: "Not sealed" },
  damaged: {
    ko: "봉인이 손상되었거나 손을 댄 것입니다. 봉인에 적힌 내용이 그 지문과 맞지 않아 믿을 수 없습니다",
    en: "The seal itself is damaged or was tampered with: what it says does not fit its digest"
  },
  intact: { ko: "봉인한 뒤로 바뀐 곳이 없습니다", en: "Nothing changed since it was sealed" },
  changed: {
    ko: "봉인한 뒤로 {{count}}곳이 바뀌었습니다",
    en: "{{count}} things changed since it was sealed"
  },
  "changed-cells": { ko: "봉인 뒤 바뀐 칸 {{count}}", en: "Cells changed since the seal: {{count}}" },
  "other-rules": {
    ko: "다른 판의 규칙으로 봉인되었습니다 (봉인 {{theirs}}, 여기 {{ours}}). 내용은 그대로여도 점검 결과는 다를 수 있습니다.",
    en: "Sealed with another rule set (there {{theirs}}, here {{ours}}): what is the same may be judged otherwise here."
  },
  "other-tool": {
    ko: "공약지기 {{theirs}}판으로 봉인되었습니다 (여기는 {{ours}}판).",
    en: "Sealed by Pledge Keeper {{theirs}} (this is {{ours}})."
  },
  "settings-gone": {
    ko: "다른 프로그램(LibreOffice 등)이 저장하면서 사유와 기관 설정의 원본을 버렸습니다. 봉인은 검증결과 시트에서 읽어 칸의 내용을 확인했고, 사유는 그 시트에 적혀 있습니다.",
    en: "Another program (LibreOffice, say) dropped the reasons and the profile when it saved. The seal was read off the result sheet, which also tells the reasons; the cells were verified."
  },
  "report-gone": {
    ko: "봉인할 때 만든 검증결과 시트가 지금은 없습니다. 점검한 내용은 그대로입니다.",
    en: "The result sheet that the sealing made is gone. What was checked is as it was."
  },
  sealed: {
    ko: "기준일 {{date}} · 공약지기 {{version}} · 규칙 {{ruleSet}}",
    en: "basis date {{date}} · Pledge Keeper {{version}} · rules {{ruleSet}}"
  },
  digest: { ko: "봉인 지문 {{digest}}", en: "Seal digest {{digest}}" },
  "more-changes": { ko: "… 그 밖에 {{count}}곳", en: "… and {{count}} more" },
  volatile: {
    ko: " ({{name}} 함수는 여는 날이나 때에 따라 값이 달라집니다)",
    en: " ({{name}} gives another value each day or opening)"
  },
  "rows-added": { ko: "{{sheet}}: {{lines}}행이 끼어듦", en: "{{sheet}}: rows {{lines}} were inserted" },
  "rows-removed": {
    ko: "{{sheet}}: 원래의 {{lines}}행이 없어짐",
    en: "{{sheet}}: what were rows {{lines}} are gone"
  },
  "columns-added": {
    ko: "{{sheet}}: {{lines}}열이 끼어듦",
    en: "{{sheet}}: columns {{lines}} were inserted"
  },
  "columns-removed": {
    ko: "{{sheet}}: 원래의 {{lines}}열이 없어짐",
    en: "{{sheet}}: what were columns {{lines}} are gone"
  },
  followed: {
    ko: "행이나 열이 옮겨지면서 글이 달라진 수식 {{count}}개 (값은 같음): {{cells}}",
    en: "{{count}} formulas read otherwise as lines moved (same values): {{cells}}"
  },
  recalculated: {
    ko: "위의 변경에 따라 다시 계산된 수식 {{count}}개: {{cells}}",
    en: "{{count}} formulas give other values because of that: {{cells}}"
  },
  unnamed: {
    ko: "{{sheet}}: 바뀌었으나 어느 칸인지는 알 수 없음",
    en: "{{sheet}}: changed, but in which cell cannot be told"
  },
  "waiver-added": { ko: "사유가 더해짐: {{key}}", en: "a reason was added: {{key}}" },
  "waiver-removed": { ko: "사유가 없어짐: {{key}}", en: "a reason is gone: {{key}}" },
  "waiver-changed": { ko: "사유가 바뀜: {{key}}", en: "a reason was changed: {{key}}" },
  "waiver-touched": {
    ko: "사유를 적은 지적의 값이 바뀌었습니다: {{key}} ({{cells}}). 그 사유는 더 이상 효력이 없습니다.",
    en: "A value that a reason was given for has changed: {{key}} ({{cells}}). The reason no longer stands."
  },
  profile: { ko: "기관 설정이 바뀜", en: "the profile was changed" },
  "date-system": {
    ko: "날짜를 세는 방식(1900/1904)이 바뀜",
    en: "the date system (1900/1904) was changed"
  },
  report: {
    ko: "{{sheet}}: 봉인할 때 만든 검증결과와 다름",
    en: "{{sheet}}: not the result sheet that the sealing made"
  },
  "seal-title": { ko: "봉인", en: "Seal" },
  "already-sealed": {
    ko: "이미 봉인되어 있고 그 뒤로 바뀐 곳이 없습니다.",
    en: "It is sealed already, and nothing has changed since."
  },
  "report-touched": {
    ko: "'{{sheet}}' 시트(검증결과)에 직접 쓴 내용이 있어 봉인하지 않았습니다. 쓴 내용을 다른 시트로 옮기고 그 시트를 지운 뒤 다시 봉인하십시오.",
    en: "The result sheet '{{sheet}}' has been written on, so nothing was sealed. Move what you wrote, delete the sheet, and seal again."
  },
  "gate-shut": {
    ko: "봉인하지 않았습니다. {{ko}}",
    en: "Nothing was sealed. {{en}}"
  },
  "volatile-cells": {
    ko: "여는 날이나 때에 따라 값이 달라지는 함수가 있는 칸 {{count}}개: {{cells}}. 값이 달라지면 봉인 확인에서 바뀐 칸으로 나옵니다.",
    en: "{{count}} cells have functions that give another value each day or opening: {{cells}}. When they do, verifying tells of them as changed."
  },
  "signature-fits": {
    ko: "서명이 맞습니다 (역할: {{role}}, 열쇠 {{key}}).",
    en: "The signature fits (role: {{role}}, key {{key}})."
  },
  "signature-own-key": {
    ko: "서명이 스스로 밝힌 열쇠와는 맞습니다 (역할: {{role}}, 열쇠 {{key}}). 누구의 열쇠인지는 보낸 곳의 공개 열쇠로 확인하십시오.",
    en: "The signature fits the key it names (role: {{role}}, key {{key}}). Whose key that is, check with the sender's public key."
  },
  "signature-other-key": {
    ko: "준 공개 열쇠로 한 서명이 아닙니다 (서명의 열쇠 {{key}}).",
    en: "Not signed with the key that was given (the signature's key is {{key}})."
  },
  "signature-forged": {
    ko: "서명이 봉인과 맞지 않습니다. 서명이 손상되었거나 위조된 것입니다.",
    en: "The signature does not fit the seal: it is damaged or forged."
  },
  "signature-unchecked": {
    ko: "서명이 있으나 여기서는 확인하지 못했습니다. {{why}}",
    en: "There is a signature, but it could not be checked here. {{why}}"
  },
  "signature-missing": { ko: "서명이 없습니다.", en: "There is no signature." },
  "no-web-crypto": {
    ko: "이 브라우저나 연결(https가 아님)에서는 서명 기능(WebCrypto)을 쓸 수 없습니다. https 주소로 열거나 명령줄에서 하십시오. 봉인 자체는 서명 없이도 됩니다.",
    en: "WebCrypto is not there in this browser or without https. Open the page by https, or use the command line. Sealing itself works without a signature."
  },
  "no-ed25519": {
    ko: "이 브라우저는 Ed25519 서명을 모릅니다. 브라우저를 새 판으로 바꾸거나 명령줄에서 하십시오. 봉인 자체는 서명 없이도 됩니다.",
    en: "This browser does not know Ed25519. Take a newer one, or the command line. Sealing itself works without a signature."
  },
  "private-key-unreadable": {
    ko: "서명할 열쇠를 읽지 못했습니다. keygen으로 만든 Ed25519 개인 열쇠(PEM)인지 확인하십시오.",
    en: "The key to sign with cannot be read. See whether it is an Ed25519 private key (PEM), as keygen makes it."
  },
  "public-key-unreadable": {
    ko: "공개 열쇠를 읽지 못했습니다. keygen으로 만든 Ed25519 공개 열쇠(PEM)인지 확인하십시오.",
    en: "The public key cannot be read. See whether it is an Ed25519 public key (PEM), as keygen makes it."
  }
} as const satisfies Record<string, Message>;

export const CELL_HOWS = {
  value: { ko: "{{cell}}: 값이 바뀜", en: "{{cell}}: another value" },
  recalculated: {
    ko: "{{cell}}: 수식은 그대로이고 계산된 값이 달라짐{{cause}}",
    en: "{{cell}}: the same formula gives another value{{cause}}"
  },
  formula: { ko: "{{cell}}: 수식이 바뀜 (값은 같음)", en: "{{cell}}: another formula (same value)" },
  "formula-and-value": { ko: "{{cell}}: 수식과 값이 바뀜", en: "{{cell}}: another formula and value" },
  "formula-gone": {
    ko: "{{cell}}: 수식이 있던 칸에 값이 들어 있음",
    en: "{{cell}}: a value where a formula was"
  },
  "formula-new": {
    ko: "{{cell}}: 값이 있던 칸에 수식이 들어 있음",
    en: "{{cell}}: a formula where a value was"
  },
  added: { ko: "{{cell}}: 비어 있던 칸이 채워짐", en: "{{cell}}: filled, and was blank" },
  removed: { ko: "{{cell}}: 지워짐", en: "{{cell}}: cleared" }
} as const satisfies Record<CellHow, Message>;

export const SHEET_HOWS = {
  added: { ko: "{{sheet}}: 시트가 더해짐", en: "{{sheet}}: the sheet was added" },
  removed: { ko: "{{sheet}}: 시트가 없어짐", en: "{{sheet}}: the sheet is gone" },
  renamed: {
    ko: "{{sheet}}: 시트 이름이 바뀜 (원래 {{before}})",
    en: "{{sheet}}: the sheet was renamed (from {{before}})"
  },
  moved: { ko: "{{sheet}}: 시트 순서가 바뀜", en: "{{sheet}}: the sheet was moved" },
  hidden: { ko: "{{sheet}}: 시트가 숨겨짐", en: "{{sheet}}: the sheet was hidden" },
  shown: { ko: "{{sheet}}: 숨긴 시트가 보이게 됨", en: "{{sheet}}: the hidden sheet is shown" }
} as const satisfies Record<SheetHow, Message>;
