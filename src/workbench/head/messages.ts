import type { Message } from "../../language/message";

/** The words of the bar at the head of the page. */
export const HEAD = {
  bar: { ko: "파일과 보기", en: "File and view" },
  product: { ko: "공약지기", en: "Pledge Keeper" },
  noFile: { ko: "열린 통합문서 없음", en: "No workbook open" },
  unsaved: { ko: "저장 안 됨", en: "Not saved" },
  open: { ko: "열기", en: "Open" },
  openHint: { ko: "통합문서 열기 (Ctrl+O)", en: "Open a workbook (Ctrl+O)" },
  more: { ko: "새 통합문서, 견본, 최근 파일", en: "New workbook, samples and recent files" },
  newBook: { ko: "새 통합문서", en: "New workbook" },
  newName: { ko: "새 관리카드.xlsx", en: "New pledge cards.xlsx" },
  samples: { ko: "견본", en: "Samples" },
  recent: { ko: "최근 파일", en: "Recent files" },
  noRecent: { ko: "아직 연 파일이 없습니다", en: "No files opened yet" },
  forgetRecent: { ko: "목록 지우기", en: "Clear the list" },
  save: { ko: "저장", en: "Save" },
  saveHint: { ko: "저장 (Ctrl+S)", en: "Save (Ctrl+S)" },
  saveAs: { ko: "다른 이름으로 저장", en: "Save as" },
  undo: { ko: "되돌리기 (Ctrl+Z)", en: "Undo (Ctrl+Z)" },
  redo: { ko: "다시 실행 (Ctrl+Y)", en: "Redo (Ctrl+Y)" },
  pane: { ko: "작업창", en: "Pane" },
  showPane: { ko: "작업창 보이기", en: "Show the pane" },
  hidePane: { ko: "작업창 숨기기", en: "Hide the pane" },
  settings: { ko: "언어와 화면", en: "Language and look" },
  language: { ko: "언어", en: "Language" },
  korean: { ko: "한국어", en: "한국어 (Korean)" },
  english: { ko: "English (영어)", en: "English" },
  theme: { ko: "화면", en: "Theme" },
  system: { ko: "시스템 설정", en: "As the system" },
  light: { ko: "밝게", en: "Light" },
  dark: { ko: "어둡게", en: "Dark" }
} as const satisfies Record<string, Message>;
