import type { Message } from "../../language/message";
import type { FieldGroup } from "../../templates/own";

/** The words of the tab 내 서식. */
export const TEMPLATES = {
  heading: { ko: "내 서식", en: "Own forms" },
  about: {
    ko: "통합문서의 시트를 서식으로 두고, 공약 카드의 내용으로 채웁니다. 서식 시트는 숨겨 두며 점검하거나 보내지 않습니다.",
    en: "Keeps a sheet as a form and fills it from the pledges' cards. Form sheets are hidden, and neither checked nor sent."
  },
  none: { ko: "아직 둔 서식이 없습니다.", en: "No form is kept yet." },
  builtIn: { ko: "기본 서식", en: "Built-in forms" },
  perPledge: { ko: "공약마다 한 시트", en: "A sheet for each pledge" },
  perWorkbook: { ko: "통합문서에 한 시트", en: "One sheet for the workbook" },
  made: { ko: "만든 시트 {{count}}개", en: "{{count}} sheets made" },
  changed: { ko: "그중 직접 고친 시트 {{count}}개", en: "{{count}} of them changed by hand" },
  fill: { ko: "채우기", en: "Fill" },
  fillOf: { ko: "'{{name}}' 채우기", en: "Fill '{{name}}'" },
  remove: { ko: "지우기", en: "Remove" },
  removeOf: { ko: "'{{name}}' 지우기", en: "Remove '{{name}}'" },
  removed: {
    ko: "서식 '{{name}}'{{name:을/를}} 지웠습니다. 만든 시트는 그대로입니다.",
    en: "Removed the form '{{name}}'. The sheets that it made stay."
  },
  export: { ko: "파일로 내보내기", en: "Export" },
  exportOf: { ko: "'{{name}}' 파일로 내보내기", en: "Export '{{name}}'" },
  pledges: { ko: "채울 공약", en: "Pledges" },
  all: { ko: "모두 고르기", en: "All of them" },
  pattern: { ko: "시트 이름", en: "Sheet names" },
  patternHint: {
    ko: "항목을 넣어 적습니다. 비우면 관리번호와 서식 이름입니다.",
    en: "May have fields. Left blank: the number and the form's name."
  },
  preview: { ko: "미리 보기", en: "Preview" },
  close: { ko: "닫기", en: "Close" },
  added: { ko: "새로 만드는 시트 {{count}}개", en: "{{count}} sheets to be made" },
  refreshed: { ko: "새로 채우는 시트 {{count}}개", en: "{{count}} sheets to be refreshed" },
  cells: { ko: "값이 바뀌는 셀 {{count}}개", en: "{{count}} cells to change" },
  notes: { ko: "알아 둘 것", en: "What to know" },
  nothing: {
    ko: "채울 것이 없습니다. 모두 이미 맞습니다.",
    en: "There is nothing to fill. All is right already."
  },
  fillNow: { ko: "이대로 채우기", en: "Fill like this" },
  filled: {
    ko: "서식 '{{name}}': 시트 {{added}}개를 만들고 {{refreshed}}개를 새로 채웠습니다.",
    en: "Form '{{name}}': {{added}} sheets made, {{refreshed}} refreshed."
  },
  add: { ko: "이 시트를 서식으로", en: "Keep a sheet as a form" },
  sheet: { ko: "시트", en: "Sheet" },
  name: { ko: "서식 이름", en: "Name of the form" },
  kind: { ko: "만드는 시트", en: "What it makes" },
  keep: { ko: "원본 시트도 남기기", en: "Keep the sheet itself as well" },
  keepNow: { ko: "서식으로 두기", en: "Keep as a form" },
  kept: { ko: "서식 '{{name}}'{{name:을/를}} 두었습니다.", en: "Kept the form '{{name}}'." },
  faults: { ko: "먼저 고칠 곳 {{count}}곳", en: "{{count}} faults to mend first" },
  goTo: { ko: "{{cell}} 셀로", en: "Go to {{cell}}" },
  pick: { ko: "항목 넣기", en: "Put fields in" },
  pickAbout: {
    ko: "시트에서 셀을 고른 뒤 아래 항목을 누르면 그 셀에 들어갑니다.",
    en: "Select a cell of the sheet, then press a field: it is put into that cell."
  },
  search: { ko: "항목 찾기", en: "Find a field" },
  append: { ko: "셀에 있는 글 뒤에 붙이기", en: "Put behind what the cell has" },
  sections: { ko: "행 되풀이", en: "Repeated rows" },
  sectionsAbout: {
    ko: "고른 셀의 행이 내용의 수만큼 되풀이됩니다.",
    en: "The selected cell's row is repeated for every item."
  },
  noField: { ko: "찾는 항목이 없습니다.", en: "No such field." },
  more: { ko: "{{count}}개 더. 찾을 말을 적으십시오.", en: "{{count}} more: search for them." },
  noCell: { ko: "먼저 시트에서 셀을 하나 고르십시오.", en: "Select a cell of the sheet first." },
  marked: { ko: "'{{token}}'{{token:을/를}} 넣었습니다.", en: "Put '{{token}}' in." },
  import: { ko: "파일에서 가져오기", en: "Import from a file" },
  importKind: { ko: "가져올 서식이 만드는 시트", en: "What the imported form makes" },
  importFile: { ko: "서식 파일", en: "File with the form" },
  importHint: {
    ko: "엑셀 파일의 첫 시트를 파일 이름의 서식으로 둡니다. 그림, 차트, 조건부 서식은 함께 오지 않습니다.",
    en: "Keeps its first sheet under the file's name. Pictures, charts and conditional formats do not come along."
  },
  imported: { ko: "서식 '{{name}}'{{name:을/를}} 가져왔습니다.", en: "Imported the form '{{name}}'." }
} as const satisfies Record<string, Message>;

export const FIELD_GROUPS = {
  pledge: { ko: "공약", en: "Pledge" },
  texts: { ko: "추진현황과 글", en: "Texts" },
  status: { ko: "상태와 이행도", en: "Status" },
  rates: { ko: "비율", en: "Rates" },
  book: { ko: "기준일과 기관", en: "Basis date and office" },
  item: { ko: "되풀이 행의 항목", en: "In repeated rows" },
  amounts: { ko: "금액 (재원, 연도)", en: "Amounts (source, year)" }
} as const satisfies Record<FieldGroup, Message>;
