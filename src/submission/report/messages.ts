import type { Message } from "../../language/message";
import type { CauseKind, Severity } from "../../rules/finding";
import type { Verdict } from "./verdict";

/** 오류, 주의, 참고. */
export const SEVERITY_NAMES = {
  error: { ko: "오류", en: "Error" },
  warning: { ko: "주의", en: "Warning" },
  info: { ko: "참고", en: "Info" }
} as const satisfies Record<Severity, Message>;

export const VERDICT_NAMES = {
  clean: { ko: "이상 없음", en: "Clean" },
  warnings: { ko: "확인할 사항이 있음", en: "Warnings" },
  errors: { ko: "오류가 있어 제출할 수 없음", en: "Errors: not ready to be sent" },
  unreadable: { ko: "읽지 못함", en: "Unreadable" }
} as const satisfies Record<Verdict, Message>;

/** Instead of "clean" where there was no card. */
export const NOTHING_CHECKED = {
  ko: "점검할 카드가 없음",
  en: "No cards to check"
} as const satisfies Message;

export const CAUSE_NAMES = {
  "single-cell": { ko: "한 셀의 오류", en: "One wrong cell" },
  "transposed-digits": { ko: "숫자 자리 바뀜", en: "Swapped digits" },
  "omitted-addend": { ko: "합계에서 빠짐", en: "Left out of the sum" },
  "doubled-addend": { ko: "두 번 더함", en: "Added twice" },
  "unit-slip": { ko: "단위 착오", en: "Wrong unit" },
  sign: { ko: "부호 착오", en: "Wrong sign" },
  "decimal-for-comma": { ko: "쉼표 대신 점", en: "Point for comma" },
  "shifted-column": { ko: "열이 밀림", en: "Shifted column" },
  rounding: { ko: "반올림 차이", en: "Rounding" }
} as const satisfies Record<CauseKind, Message>;

/** The words of the reports, for the terminal, the print and the result sheet. */
export const REPORT = {
  title: { ko: "공약지기 점검 결과", en: "Pledge Keeper: result of the check" },
  basisDate: { ko: "기준일 {{date}}", en: "basis date {{date}}" },
  verdictLine: {
    ko: "관리카드 {{pledges}}건 · 오류 {{errors}} · 주의 {{warnings}} · 참고 {{infos}}",
    en: "{{pledges}} cards · {{errors}} errors · {{warnings}} warnings · {{infos}} notes"
  },
  files: {
    ko: "파일 {{files}}개 · 읽지 못한 파일 {{unreadable}}개",
    en: "{{files}} files · {{unreadable}} unreadable"
  },
  unreadable: { ko: "읽지 못함: {{why}}", en: "Unreadable: {{why}}" },
  noFindings: { ko: "지적 사항이 없습니다.", en: "Nothing was found." },
  noCards: {
    ko: "관리카드를 찾지 못했습니다. 점검한 내용이 없으므로 이상이 없다는 뜻이 아닙니다.",
    en: "No pledge card was found. Nothing was checked, so this does not say that all is well."
  },
  wholeWorkbook: { ko: "문서 전체", en: "The whole workbook" },
  andMore: { ko: "{{cell}} 외 {{count}}곳", en: "{{cell}} and {{count}} more" },
  expected: { ko: "기대 {{value}}", en: "expected {{value}}" },
  actual: { ko: "현재 {{value}}", en: "found {{value}}" },
  difference: { ko: "차이 {{value}}", en: "difference {{value}}" },
  unit: { ko: "(단위: {{unit}})", en: "(unit: {{unit}})" },
  cause: { ko: "원인", en: "Cause" },
  review: { ko: "확인", en: "Review" },
  fix: { ko: "고치기", en: "Fix" },
  sum: { ko: "합산", en: "Sum" },
  seeAlso: { ko: "비교", en: "Against" },
  notUnderstood: { ko: "읽어 내지 못한 곳 {{count}}군데", en: "Not understood: {{count}} places" },
  rounded: {
    ko: "반올림한 금액으로 읽은 표 {{count}}개 (합계에 반올림만큼의 차이를 허용함)",
    en: "Read as rounded amounts: {{count}} grids (their sums may miss by what rounding can do)"
  },
  toolErrors: {
    ko: "점검하지 못한 규칙 {{count}}개 (프로그램 오류)",
    en: "{{count}} rules failed (a fault of the program)"
  },
  coverage: {
    ko: "읽은 셀 {{cells}}개 · 숫자 {{numbers}}개 · 합계로 확인한 숫자 {{tied}}개",
    en: "{{cells}} cells read · {{numbers}} numbers · {{tied}} tied by a sum"
  },
  ruleCoverage: {
    ko: "규칙 {{asked}}개 · 맞음 {{pass}}건 · 위반 {{violation}}건 · 확인 필요 {{review}}건",
    en: "{{asked}} rules · {{pass}} in order · {{violation}} violated · {{review}} to review"
  },
  tool: {
    ko: "공약지기 {{version}} · 규칙 {{ruleSet}}",
    en: "Pledge Keeper {{version}} · rules {{ruleSet}}"
  },
  profileGuessed: {
    ko: "지자체 설정은 시트에서 추정한 것입니다: {{name}} ({{kind}}), {{term}} {{from}} ~ {{to}}",
    en: "The profile was guessed from the sheets: {{name}} ({{kind}}), {{term}} {{from}} to {{to}}"
  },
  cells: { ko: "위치", en: "Cell" },
  severity: { ko: "구분", en: "Severity" },
  rule: { ko: "점검 항목", en: "Rule" },
  content: { ko: "내용", en: "What" },
  pledge: { ko: "공약", en: "Pledge" },
  expectedHead: { ko: "기대값", en: "Expected" },
  actualHead: { ko: "현재값", en: "Found" },
  differenceHead: { ko: "차이", en: "Difference" },
  causeHead: { ko: "추정 원인", en: "Probable cause" },
  verdict: { ko: "판정", en: "Verdict" },
  page: { ko: "{{page}}쪽", en: "page {{page}}" },
  sending: { ko: "제출", en: "Sending" },
  countsByRule: { ko: "점검 항목별 집계", en: "Counts by rule" },
  findings: { ko: "지적 사항", en: "Findings" },
  waivers: { ko: "사유를 적은 지적", en: "Findings with a reason" },
  waiverHead: { ko: "사유", en: "Reason" },
  roleHead: { ko: "적은 이(직위)", en: "By (role)" },
  dateHead: { ko: "적은 날", en: "Date" },
  expiresHead: { ko: "기한", en: "Until" },
  noExpiry: { ko: "값이 바뀔 때까지", en: "until a value changes" },
  lapsed: { ko: "다시 적어야 할 사유", en: "Reasons to be renewed" },
  needless: { ko: "지적이 없어져 필요 없는 사유", en: "Reasons that nothing needs any more" },
  coverageHead: { ko: "점검 범위", en: "Coverage" },
  circumstances: { ko: "점검의 조건", en: "Circumstances" },
  basisDateHead: { ko: "기준일", en: "Basis date" },
  toolHead: { ko: "점검 도구", en: "Tool" },
  ruleSetHead: { ko: "규칙 묶음", en: "Rule set" },
  sealHead: { ko: "봉인", en: "Seal" },
  rates: { ko: "비율의 셈법", en: "How rates are worked out" },
  explainedCount: { ko: "사유", en: "Reasons" },
  pageOf: { ko: "공약지기 점검 결과", en: "Pledge Keeper" }
} as const satisfies Record<string, Message>;
