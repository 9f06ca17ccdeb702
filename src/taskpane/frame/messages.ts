import type { Message } from "../../language/message";
import type { Task } from "../session/session-state";

/** The words of the pane's frame: header, tabs, progress, notices. */
export const FRAME = {
  title: { ko: "공약지기", en: "Pledge Keeper" },
  partTitle: { ko: "관리카드 점검", en: "Check of the cards" },
  basisDate: { ko: "기준일", en: "Basis date" },
  checkAgain: { ko: "다시 점검", en: "Check again" },
  undo: { ko: "되돌리기", en: "Undo" },
  undoOf: { ko: "되돌리기: {{title}}", en: "Undo: {{title}}" },
  cancel: { ko: "취소", en: "Cancel" },
  dismiss: { ko: "알림 닫기", en: "Dismiss" },
  notChecked: { ko: "아직 점검하지 않았습니다.", en: "Not checked yet." },
  notCheckedAsOfNow: {
    ko: "바뀐 기준으로는 아직 점검하지 않았습니다.",
    en: "Not checked yet as of this day."
  },
  sheetsRead: { ko: "시트 {{done}} / {{all}}", en: "sheets {{done}} / {{all}}" },
  pledgesChecked: { ko: "공약 {{done}} / {{all}}", en: "pledges {{done}} / {{all}}" },
  profileOf: { ko: "{{name}} · {{term}}", en: "{{name}} · {{term}}" },
  nameless: { ko: "기관명 없음", en: "No name" },
  guessed: { ko: "추정", en: "guessed" },
  guessedHint: {
    ko: "시트에서 추정한 설정입니다. 눌러서 확인하십시오.",
    en: "These settings were guessed from the sheets. Press to confirm them."
  },
  tabs: { ko: "작업", en: "Work" },
  loading: { ko: "불러오는 중", en: "Loading" },
  failed: { ko: "실패", en: "Failed" },
  done: { ko: "완료", en: "Done" },
  brokenTitle: { ko: "화면에 오류가 났습니다", en: "The pane has a fault" },
  brokenText: {
    ko: "통합문서는 그대로입니다. '다시 열기'를 누르고, 되풀이되면 이 글을 알려 주십시오: {{detail}}",
    en: "The workbook is as it was. Press 'Reopen'; if it comes back, report this text: {{detail}}"
  },
  reopen: { ko: "다시 열기", en: "Reopen" }
} as const satisfies Record<string, Message>;

export const TAB_NAMES = {
  check: { ko: "점검", en: "Check" },
  dashboard: { ko: "현황", en: "Figures" },
  fill: { ko: "채우기", en: "Fill" },
  insert: { ko: "새 공약", en: "New" },
  templates: { ko: "내 서식", en: "Forms" },
  gate: { ko: "제출 전 점검", en: "Send" },
  settings: { ko: "설정", en: "Settings" }
} as const satisfies Record<string, Message>;

/** What the progress bar says. */
export const TASK_NAMES = {
  check: { ko: "통합문서를 읽고 점검하는 중", en: "Reading and checking the workbook" },
  flag: { ko: "셀에 표시를 다는 중", en: "Putting flags in cells" },
  clear: { ko: "지우는 중", en: "Clearing" },
  fix: { ko: "고치는 중", en: "Mending" },
  fill: { ko: "현황표와 총괄표를 채우는 중", en: "Filling the overview sheets" },
  dashboard: { ko: "현황판 시트를 넣는 중", en: "Putting the dashboard sheet in" },
  insert: { ko: "새 공약의 카드를 넣는 중", en: "Inserting the cards" },
  cards: { ko: "공약 카드를 바꾸는 중", en: "Changing the cards" },
  template: { ko: "서식으로 일하는 중", en: "Working with the form" },
  undo: { ko: "되돌리는 중", en: "Taking back" },
  settings: { ko: "설정을 저장하는 중", en: "Saving the settings" },
  seal: { ko: "봉인하는 중", en: "Sealing" },
  file: { ko: "파일을 만드는 중", en: "Making a file" },
  waive: { ko: "사유를 저장하는 중", en: "Saving the reason" },
  select: { ko: "셀로 이동하는 중", en: "Going to the cell" }
} as const satisfies Record<Task, Message>;
