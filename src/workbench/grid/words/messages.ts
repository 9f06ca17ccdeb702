import type { Message } from "../../../language/message";

/** What the menu of cells is to say instead of the grid's own words: what Excel's users know. */
export const CELL_MENU_WORDS = {
  cut: { ko: "잘라내기", en: "Cut" },
  copySpecial: { ko: "골라서 복사", en: "Copy special" },
  pasteSpecial: { ko: "선택하여 붙여넣기", en: "Paste special" },
  pasteValue: { ko: "값만", en: "Values only" },
  pasteFormat: { ko: "서식만", en: "Formats only" },
  pasteColWidth: { ko: "열 너비만", en: "Column widths only" },
  pasteBesidesBorder: { ko: "테두리만 빼고", en: "All but borders" },
  clearSelection: { ko: "지우기", en: "Clear" },
  clearContent: { ko: "내용 지우기", en: "Clear contents" },
  clearFormat: { ko: "서식 지우기", en: "Clear formats" },
  clearAll: { ko: "모두 지우기", en: "Clear all" },
  freeze: { ko: "틀 고정", en: "Freeze" },
  cancelFreeze: { ko: "틀 고정 취소", en: "Unfreeze" }
} as const satisfies Record<string, Message>;

/** The same for notes. */
export const NOTE_MENU_WORDS = {
  addNote: { ko: "메모 넣기", en: "Add note" },
  deleteNote: { ko: "메모 지우기", en: "Delete note" },
  toggleNote: { ko: "메모 보이기/숨기기", en: "Show or hide note" }
} as const satisfies Record<string, Message>;
