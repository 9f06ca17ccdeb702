import type { Message } from "../../language/message";

/** The words of the tab 점검. */
export const CHECK = {
  filters: { ko: "거르기", en: "Filter" },
  search: { ko: "찾기: 셀, 내용, 숫자", en: "Search: cell, text, number" },
  groupBy: { ko: "묶기", en: "Group" },
  byPledge: { ko: "공약별", en: "Pledge" },
  byRule: { ko: "항목별", en: "Rule" },
  findings: { ko: "지적 목록", en: "Findings" },
  keys: {
    ko: "위아래 화살표로 옮기고, Enter로 셀에 가고, 오른쪽 화살표로 펼칩니다.",
    en: "Up and down move, Enter goes to the cell, right opens."
  },
  shown: { ko: "{{all}}건 가운데 {{shown}}건", en: "{{shown}} of {{all}}" },
  more: { ko: "더 보기 ({{count}}건 남음)", en: "Show more ({{count}} left)" },
  moreBefore: { ko: "앞의 지적 더 보기 ({{count}}건)", en: "Show earlier ones ({{count}})" },
  none: { ko: "지적 사항이 없습니다.", en: "Nothing was found." },
  noMatch: { ko: "거른 조건에 맞는 지적이 없습니다.", en: "No finding matches the filter." },
  resetFilter: { ko: "조건 지우기", en: "Reset" },
  focused: { ko: "{{cell}} 셀의 지적 {{count}}건", en: "{{count}} findings in cell {{cell}}" },
  focusedNone: {
    ko: "{{cell}} 셀에서 잘못된 점을 찾지 못했습니다.",
    en: "Nothing was found wrong with cell {{cell}}."
  },
  focusAgain: { ko: "지금 고른 셀", en: "The cell selected now" },
  focusEnd: { ko: "모든 지적 보기", en: "Show all findings" },
  wholeWorkbook: { ko: "문서 전체", en: "The whole workbook" },
  count: { ko: "{{count}}건", en: "{{count}}" },
  go: { ko: "이동", en: "Go to cell" },
  expected: { ko: "기대", en: "Expected" },
  actual: { ko: "현재", en: "Found" },
  difference: { ko: "차이", en: "Difference" },
  unit: { ko: "단위: {{unit}}", en: "unit: {{unit}}" },
  sum: { ko: "더한 것", en: "Added up" },
  cell: { ko: "셀", en: "Cell" },
  sumHead: { ko: "항목", en: "Item" },
  amount: { ko: "금액", en: "Amount" },
  against: { ko: "비교한 곳", en: "Compared with" },
  review: { ko: "확인할 점", en: "To review" },
  causes: { ko: "추정 원인", en: "Probable causes" },
  fix: { ko: "고치기", en: "Mend" },
  fixAll: { ko: "모두 고치기 {{count}}건", en: "Mend all ({{count}})" },
  fixAllHint: {
    ko: "원인이 하나로 정해진 지적만 고칩니다. 아래 셀이 바뀝니다.",
    en: "Mends only findings whose cause is certain. These cells change."
  },
  applyFix: { ko: "이대로 고치기", en: "Mend so" },
  notNow: { ko: "그만두기", en: "Not now" },
  waive: { ko: "사유 입력", en: "Give a reason" },
  waived: { ko: "사유 있음", en: "Reason given" },
  removeWaiver: { ko: "사유 지우기", en: "Remove the reason" },
  reason: { ko: "그대로 두는 사유", en: "Why it stays" },
  role: { ko: "직위", en: "Role" },
  roleHint: {
    ko: "예: 공약 총괄 담당. 이름은 적지 마십시오.",
    en: "E.g. pledge coordinator. No names, please."
  },
  waiverForError: {
    ko: "오류는 사유가 있으면 보낼 수 있으나, 고치는 것이 먼저입니다.",
    en: "An error may be sent with a reason, but see first whether it can be mended."
  },
  notWaivable: {
    ko: "사유로 넘길 수 없는 오류입니다. 값을 고쳐야 합니다.",
    en: "No reason can let this error stay. It has to be mended."
  },
  expires: { ko: "만료일", en: "Until" },
  expiresHint: { ko: "비우면 값이 바뀔 때까지입니다.", en: "Left empty: until a value changes." },
  sameRule: {
    ko: "같은 규칙의 지적 {{count}}건에 같은 사유",
    en: "The same reason for all {{count}} findings of this rule"
  },
  lapsedWaiver: { ko: "효력을 잃은 사유", en: "A reason that no longer stands" },
  renewWaiver: { ko: "다시 적기", en: "Renew" },
  renewNamed: { ko: "다시 적기: {{title}}", en: "Renew: {{title}}" },
  dropWaiver: { ko: "지우기", en: "Remove" },
  dropNamed: { ko: "지우기: {{title}}", en: "Remove: {{title}}" },
  dropAllWaivers: { ko: "{{count}}건 모두 지우기", en: "Remove all {{count}}" },
  saveWaiver: { ko: "사유 저장", en: "Save the reason" },
  rulePage: { ko: "점검 항목 설명", en: "About this rule" },
  rulePageFailed: {
    ko: "설명을 불러오지 못했습니다. 다시 누르십시오.",
    en: "The page did not load. Press again."
  },
  rulePageMissing: { ko: "이 항목의 설명이 없습니다.", en: "This rule has no page." },
  flag: { ko: "표시 달기", en: "Flag cells" },
  clear: { ko: "표시 지우기", en: "Clear flags" },
  coverage: { ko: "점검 범위", en: "Coverage" },
  tied: {
    ko: "{{numbers}}개 숫자 중 {{tied}}개가 합계로 확인됨",
    en: "{{tied}} of {{numbers}} numbers tied by a sum"
  },
  rulePassed: { ko: "{{all}}개 중 {{pass}}개 일치", en: "{{pass}} of {{all}} in order" },
  ruleIdle: { ko: "해당 없음 {{count}}개: {{rules}}", en: "Not applicable ({{count}}): {{rules}}" },
  toolErrors: { ko: "점검하지 못한 항목 {{count}}개", en: "{{count}} rules failed" },
  toolErrorsHint: {
    ko: "프로그램의 오류이며 자료의 잘못이 아닙니다. 이 항목은 점검되지 않았습니다.",
    en: "A fault of the program, not of your data. These rules were not checked."
  },
  unread: { ko: "읽지 못한 곳 {{count}}군데", en: "{{count}} places not understood" },
  rounded: { ko: "반올림한 금액으로 읽은 표 {{count}}개", en: "{{count}} grids read as rounded amounts" },
  roundedHint: {
    ko: "합계에 반올림만큼의 차이를 허용했습니다. 아니라면 설정에서 반올림을 '반올림하지 않음'로 바꾸십시오.",
    en: "Their sums may miss by what rounding can do. If that is wrong, set rounding to 'None' in the settings."
  },
  unreadHint: { ko: "아래 셀은 점검하지 못했습니다.", en: "These cells were not checked." }
} as const satisfies Record<string, Message>;
