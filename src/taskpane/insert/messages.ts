import type { Message } from "../../language/message";

/** The words of the tab 새 공약. */
export const INSERT = {
  one: { ko: "한 건 넣기", en: "One pledge" },
  area: { ko: "분야", en: "Area" },
  otherArea: { ko: "직접 입력", en: "Other" },
  number: { ko: "관리번호", en: "Number" },
  numberHint: { ko: "다음 빈 번호를 넣어 두었습니다.", en: "The next free number is filled in." },
  name: { ko: "공약명", en: "Name" },
  department: { ko: "주관부서", en: "Department" },
  from: { ko: "시작", en: "From" },
  to: { ko: "종료", en: "To" },
  periodHint: { ko: "예: 2026, 2026-07-01", en: "A year, or 2026-07-01" },
  dateUnclear: { ko: "2026 또는 2026-07-01처럼 적으십시오.", en: "Write it like 2026 or 2026-07-01." },
  form: { ko: "만들 시트", en: "Sheets to be made" },
  formNone: { ko: "기본 카드 (실천계획, 이행현황)", en: "The built-in cards" },
  formBeside: { ko: "기본 카드와 서식 '{{name}}'", en: "The built-in cards and the form '{{name}}'" },
  formInstead: { ko: "서식 '{{name}}'만", en: "The form '{{name}}' alone" },
  insert: { ko: "카드 넣기", en: "Insert the cards" },
  what: {
    ko: "맨 뒤에 실천계획과 이행현황 시트를 하나씩 넣습니다.",
    en: "Adds one 실천계획 and one 이행현황 sheet at the end."
  },
  many: { ko: "여러 건 넣기", en: "Many at once" },
  paste: { ko: "목록 붙여넣기", en: "Paste a list" },
  pasteHint: {
    ko: "Excel에서 제목 줄(관리번호, 공약명, 부서, 시작, 종료)까지 복사해 붙여 넣으십시오.",
    en: "Copy from Excel with the header row (관리번호, 공약명, 부서, 시작, 종료) and paste."
  },
  row: { ko: "행", en: "Row" },
  state: { ko: "상태", en: "State" },
  ready: { ko: "넣을 수 있음", en: "Ready" },
  toMend: { ko: "고칠 것 있음", en: "To mend" },
  preview: { ko: "넣을 공약", en: "Pledges to insert" },
  faults: { ko: "고칠 행 {{count}}개", en: "{{count}} rows to mend" },
  changes: { ko: "여러 공약 한 번에", en: "Many pledges at once" },
  changesWhat: {
    ko: "임기 전환, 부서 이동, 통합, 폐기를 한 번에 하고 변경대장에 적습니다. 바뀔 곳을 먼저 보여 드립니다.",
    en: "Rolls over to the next term, moves, merges or drops pledges, with an entry in the register. What would change is shown first."
  },
  file: { ko: "파일에서 읽기 (.xlsx, .csv)", en: "Read from a file (.xlsx, .csv)" },
  fileFailed: {
    ko: "'{{name}}'{{name:을/를}} 읽지 못했습니다: {{detail}}",
    en: "'{{name}}' could not be read: {{detail}}"
  },
  insertMany: { ko: "{{count}}건 넣기", en: "Insert {{count}}" }
} as const satisfies Record<string, Message>;
