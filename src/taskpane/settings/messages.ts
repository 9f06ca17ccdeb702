import type { Message } from "../../language/message";

/** The words of the tab 설정. */
export const SETTINGS = {
  profile: { ko: "기관", en: "Office" },
  guessed: {
    ko: "시트에서 추정한 값입니다. 확인해 주십시오.",
    en: "Guessed from the sheets. Please confirm."
  },
  municipality: { ko: "기관명", en: "Municipality" },
  municipalityHint: { ko: "예: 가람군", en: "E.g. 가람군" },
  kind: { ko: "종류", en: "Kind" },
  termLabel: { ko: "임기 이름", en: "Term" },
  termFrom: { ko: "임기 시작", en: "Term begins" },
  termTo: { ko: "임기 끝", en: "Term ends" },
  termWrong: { ko: "임기 끝은 시작보다 뒤여야 합니다.", en: "The term must end after it begins." },
  unit: { ko: "금액 단위", en: "Unit" },
  rounding: { ko: "반올림", en: "Rounding" },
  sources: { ko: "재원 (한 줄에 하나)", en: "Sources (one a line)" },
  sourcesHint: {
    ko: "새 표의 줄 순서입니다. 묶음에 딸린 재원은 '기타/민자'처럼 적습니다.",
    en: "The rows of a new table, in order. One within a group: 기타/민자."
  },
  sourcesWrong: { ko: "재원을 하나 이상 적으십시오.", en: "Write at least one source." },
  threshold: { ko: "완료로 볼 집행률 (%)", en: "Execution rate of a finished pledge (%)" },
  thresholdWrong: { ko: "0에서 100 사이의 수를 적으십시오.", en: "A number from 0 to 100." },
  view: { ko: "화면과 점검", en: "Display and check" },
  language: { ko: "언어", en: "Language" },
  flagged: { ko: "셀에 표시할 지적", en: "Findings flagged in cells" },
  publicCopy: { ko: "공개본으로 점검 (개인정보까지 봄)", en: "Check as a public copy (personal data too)" },
  save: { ko: "설정 저장", en: "Save the settings" },
  confirm: { ko: "확인하고 저장", en: "Confirm and save" },
  saveHint: {
    ko: "기준일과 함께 이 통합문서 안에 저장됩니다.",
    en: "Kept inside this workbook, with the basis date."
  },
  clearAll: { ko: "모두 지우기", en: "Clear all" },
  clearAllHint: {
    ko: "공약지기가 이 통합문서에 남긴 것을 모두 지웁니다. 카드와 채운 시트는 그대로 둡니다.",
    en: "Removes all that Pledge Keeper left in this workbook. Cards and filled sheets stay."
  },
  goes: { ko: "지워지는 것", en: "What will go" },
  goesFlags: { ko: "셀 표시 {{count}}개", en: "{{count}} flags in cells" },
  goesSheet: { ko: "시트 '{{sheet}}'", en: "Sheet '{{sheet}}'" },
  goesWaivers: { ko: "사유 {{count}}건", en: "{{count}} reasons" },
  goesSettings: { ko: "저장된 설정", en: "The settings kept in the workbook" },
  keptSheet: {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 직접 적은 내용이 있어 그대로 둡니다.",
    en: "Sheet '{{sheet}}' has something of yours and stays."
  },
  goesNothing: { ko: "지울 것이 없습니다.", en: "There is nothing to clear." },
  clearNow: { ko: "지우기", en: "Clear" },
  notNow: { ko: "그만두기", en: "Not now" }
} as const satisfies Record<string, Message>;

export const LANGUAGES = {
  auto: { ko: "Excel 언어", en: "As Excel" },
  ko: { ko: "한국어", en: "한국어" },
  en: { ko: "English", en: "English" }
} as const satisfies Record<string, Message>;

export const ROUNDINGS = {
  guess: { ko: "시트마다 판단", en: "By sheet" },
  exact: { ko: "반올림하지 않음", en: "None" },
  rounded: { ko: "반올림함", en: "Rounded" }
} as const satisfies Record<string, Message>;

/** Kinds of municipalities in English; Korean names are the values themselves. */
export const KINDS = {
  도: { ko: "도", en: "Province (도)" },
  시: { ko: "시", en: "City (시)" },
  군: { ko: "군", en: "County (군)" },
  자치구: { ko: "자치구", en: "District (자치구)" },
  "광역시·도": { ko: "광역시·도", en: "Metropolitan (광역시·도)" }
} as const satisfies Record<string, Message>;
