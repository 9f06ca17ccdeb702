import type { Message } from "../../language/message";
import type { Unshown } from "../../hosts/grid/grid-book";

/** What the page tells and asks of files. */
export const DESK = {
  openTitle: { ko: "저장하지 않은 작업이 있습니다", en: "There is work that is not saved" },
  openText: {
    ko: "'{{name}}'에서 바꾼 것을 아직 저장하지 않았습니다.",
    en: "The changes to '{{name}}' have not been saved."
  },
  saveAndOpen: { ko: "저장하고 열기", en: "Save and open" },
  openAnyway: { ko: "저장하지 않고 열기", en: "Open without saving" },
  cancel: { ko: "취소", en: "Cancel" },
  overwriteTitle: { ko: "'{{name}}'{{name:을/를}} 덮어쓸까요?", en: "Overwrite '{{name}}'?" },
  overwriteText: {
    ko: "연 파일에 바뀐 곳만 고쳐 씁니다. 원래 파일을 남기려면 '다른 이름으로 저장'을 고르십시오.",
    en: "The file that you opened is written over with what changed. Choose 'Save as' to keep it as it was."
  },
  overwrite: { ko: "덮어쓰기", en: "Overwrite" },
  saveAs: { ko: "다른 이름으로 저장", en: "Save as" },
  draftTitle: { ko: "저장하지 않은 작업 '{{name}}' ({{when}})", en: "Work not saved: '{{name}}' ({{when}})" },
  draftText: {
    ko: "지난번에 저장하지 않고 닫힌 작업이 이 브라우저에 남아 있습니다. 이어서 하면 마지막 입력까지 그대로 열립니다.",
    en: "Work that was closed without saving is kept in this browser. Going on opens it as it was at your last entry."
  },
  goOn: { ko: "이어서 하기", en: "Go on" },
  discard: { ko: "버리기", en: "Discard" },
  later: { ko: "나중에", en: "Later" },
  downloaded: {
    ko: "'{{name}}'{{name:을/를}} 저장했습니다. 브라우저의 다운로드 폴더에 있습니다. 연 파일은 그대로입니다.",
    en: "Saved '{{name}}' into the browser's download folder. The file that you opened is as it was."
  },
  written: { ko: "'{{name}}'{{name:을/를}} 저장했습니다.", en: "Saved '{{name}}'." },
  writeFailed: {
    ko: "'{{name}}'에 쓰지 못했습니다({{detail}}). 파일은 그대로이고, 작업도 그대로 열려 있습니다. '다른 이름으로 저장'을 쓰십시오.",
    en: "'{{name}}' could not be written ({{detail}}). The file is as it was and your work is still open. Use 'Save as'."
  },
  unreadable: {
    ko: "'{{name}}'{{name:을/를}} 열지 못했습니다. {{why}}",
    en: "'{{name}}' could not be opened. {{why}}"
  },
  unsavable: {
    ko: "저장하지 못했습니다. {{why}} 작업은 그대로 열려 있습니다.",
    en: "It could not be saved. {{why}} Your work is still open."
  },
  fault: {
    ko: "공약지기 안에서 오류가 났습니다({{detail}}). 되풀이되면 이 글을 알려 주십시오.",
    en: "A fault inside Pledge Keeper ({{detail}}). If it comes back, report this text."
  },
  notFetched: {
    ko: "주소에 적힌 파일 '{{name}}'{{name:을/를}} 서버에서 받지 못했습니다({{detail}}). '열기'로 파일을 고르십시오.",
    en: "The file '{{name}}' of the address could not be got from the server ({{detail}}). Choose a file with 'Open'."
  },
  notOurs: {
    ko: "주소에 적힌 파일은 이 서버의 것이 아니어서 열지 않았습니다.",
    en: "The file of the address is not of this server, so it was not opened."
  },
  notKept: {
    ko: "이 브라우저에 작업을 자동으로 보관할 수 없습니다(저장 공간이 없거나 막혀 있음). 자주 저장하십시오.",
    en: "Your work cannot be kept in this browser (no room, or not allowed). Save often."
  },
  draftGone: {
    ko: "보관된 작업 '{{name}}'{{name:을/를}} 읽지 못했습니다({{detail}}). 지우지 않고 남겨 두었습니다.",
    en: "The kept work '{{name}}' could not be read ({{detail}}). It was left where it is."
  },
  resumed: {
    ko: "'{{name}}'의 저장하지 않은 작업을 이어서 엽니다. 끝나면 저장하십시오.",
    en: "Going on with the unsaved work on '{{name}}'. Save it when you are done."
  },
  unshown: {
    ko: "이 화면에 보이지 않는 것이 있습니다: {{list}}. 저장해도 파일에 그대로 남습니다.",
    en: "Not everything can be shown here: {{list}}. It is kept when you save."
  },
  chartsUnshown: {
    ko: "넣은 시트의 차트 {{count}}개는 이 화면에 보이지 않습니다. 저장한 파일을 엑셀이나 한셀에서 열면 보입니다.",
    en: "The {{count}} charts of the new sheet cannot be shown here. They are in the saved file and show in Excel."
  },
  unshownItem: { ko: "{{kind}} {{count}}개", en: "{{count}} × {{kind}}" },
  countedFrom1904: {
    ko: "이 통합문서는 날짜를 1904년부터 셉니다. 화면의 날짜는 4년 하루 이르게 보이지만, 파일의 날짜는 바뀌지 않습니다. 날짜는 고치지 마십시오.",
    en: "This workbook counts dates from 1904. Dates show four years and a day too early here; those of the file do not change. Do not edit dates."
  },
  notWorkbook: {
    ko: "'{{name}}'{{name:은/는}} 엑셀 통합문서(.xlsx, .xlsm)가 아닙니다.",
    en: "'{{name}}' is no Excel workbook (.xlsx, .xlsm)."
  },
  pickAgain: {
    ko: "브라우저는 파일의 위치를 기억하지 않습니다. '{{name}}'{{name:을/를}} 다시 골라 주십시오.",
    en: "The browser does not remember where files are. Choose '{{name}}' again."
  },
  why: { ko: "{{why}}", en: "{{why}}" },
  busy: {
    ko: "다른 작업이 끝난 뒤에 다시 하십시오.",
    en: "Try again when the present work is done."
  },
  stopped: { ko: "취소했습니다. 바뀐 것은 없습니다.", en: "Cancelled. Nothing was changed." },
  stillEditing: {
    ko: "셀에 입력하던 값이 데이터 유효성 검사에 맞지 않습니다. 먼저 그 셀을 고치거나 Esc를 누르십시오.",
    en: "What is being entered in a cell is not allowed by its data validation. Mend it or press Esc first."
  },
  workOpening: { ko: "'{{name}}'{{name:을/를}} 여는 중", en: "Opening '{{name}}'" },
  workShowing: { ko: "'{{name}}'{{name:을/를}} 화면에 펼치는 중", en: "Laying out '{{name}}'" },
  workSaving: { ko: "'{{name}}'{{name:을/를}} 저장하는 중", en: "Saving '{{name}}'" }
} as const satisfies Record<string, Message>;

export const UNSHOWN_KINDS = {
  chart: { ko: "차트", en: "chart" },
  image: { ko: "그림", en: "picture" },
  shape: { ko: "도형", en: "shape" },
  pivot: { ko: "피벗 테이블", en: "pivot table" },
  control: { ko: "양식 컨트롤", en: "form control" },
  slicer: { ko: "슬라이서", en: "slicer" },
  sparkline: { ko: "스파크라인", en: "sparkline" },
  comment: { ko: "댓글", en: "threaded comment" },
  macro: { ko: "매크로", en: "macro" },
  other: { ko: "그 밖의 것", en: "other part" }
} as const satisfies Record<Unshown["kind"], Message>;
