import type { Message } from "../../language/message";

/** The words of the page as a whole. */
export const SHELL = {
  title: { ko: "공약지기 작업대", en: "Pledge Keeper workbench" },
  titleOf: { ko: "{{name}} - 공약지기", en: "{{name}} - Pledge Keeper" },
  titleUnsaved: { ko: "* {{name}} - 공약지기", en: "* {{name}} - Pledge Keeper" },
  grid: { ko: "시트 내용", en: "Contents of the sheet" },
  pane: { ko: "작업창", en: "Pane" },
  splitter: { ko: "작업창 너비", en: "Width of the pane" },
  drop: { ko: "여기에 놓으면 엽니다", en: "Drop to open" },
  dropHint: { ko: "엑셀 통합문서 (.xlsx, .xlsm)", en: "Excel workbook (.xlsx, .xlsm)" },
  stop: { ko: "취소", en: "Cancel" },
  dismiss: { ko: "알림 닫기", en: "Dismiss" },
  notices: { ko: "알림", en: "Notices" },
  welcome: {
    ko: "관리카드 통합문서를 열거나 새로 시작하십시오",
    en: "Open a workbook of pledge cards, or begin one"
  },
  welcomeText: {
    ko: "파일을 이 화면에 끌어다 놓아도 됩니다. 파일은 이 컴퓨터를 떠나지 않습니다.",
    en: "You can drop a file onto this page. It never leaves this computer."
  },
  newBook: { ko: "새 통합문서로 시작", en: "Begin a new workbook" },
  openFile: { ko: "파일 열기", en: "Open a file" },
  openSample: { ko: "견본 보기: {{name}}", en: "See a sample: {{name}}" },
  updateReady: {
    ko: "새 판이 있습니다. 저장한 뒤에 새 판으로 바꾸십시오.",
    en: "There is a new version. Save, then change to it."
  },
  update: { ko: "새 판으로 바꾸기", en: "Change to it" },
  tooOld: {
    ko: "이 브라우저에서는 작업대를 쓸 수 없습니다.",
    en: "The workbench does not run in this browser."
  }
} as const satisfies Record<string, Message>;
