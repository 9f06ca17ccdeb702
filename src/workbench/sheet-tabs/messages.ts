import type { Message } from "../../language/message";

export const SHEETS = {
  bar: { ko: "시트", en: "Sheets" },
  add: { ko: "새 시트", en: "New sheet" },
  all: { ko: "모든 시트 ({{count}}개)", en: "All sheets ({{count}})" },
  find: { ko: "시트 찾기", en: "Find a sheet" },
  none: { ko: "맞는 시트가 없습니다", en: "No such sheet" },
  earlier: { ko: "앞 시트", en: "Earlier sheets" },
  later: { ko: "뒤 시트", en: "Later sheets" },
  menuOf: { ko: "'{{name}}' 시트 메뉴", en: "Menu of sheet '{{name}}'" },
  rename: { ko: "이름 바꾸기", en: "Rename" },
  copy: { ko: "복사", en: "Duplicate" },
  remove: { ko: "삭제", en: "Delete" },
  hide: { ko: "숨기기", en: "Hide" },
  show: { ko: "숨긴 시트 보이기", en: "Show hidden sheets" },
  moveLeft: { ko: "왼쪽으로 이동", en: "Move left" },
  moveRight: { ko: "오른쪽으로 이동", en: "Move right" },
  moveFirst: { ko: "맨 앞으로 이동", en: "Move to the start" },
  moveLast: { ko: "맨 뒤로 이동", en: "Move to the end" },
  color: { ko: "탭 색", en: "Tab colour" },
  noColor: { ko: "색 없음", en: "No colour" },
  nameOf: { ko: "'{{name}}' 시트의 새 이름", en: "New name of sheet '{{name}}'" },
  removeTitle: { ko: "'{{name}}' 시트를 삭제할까요?", en: "Delete sheet '{{name}}'?" },
  removeText: {
    ko: "시트의 내용도 함께 삭제됩니다. 되돌리기(Ctrl+Z)로 되살릴 수 있습니다.",
    en: "What is on it goes with it. Undo (Ctrl+Z) brings it back."
  },
  removeYes: { ko: "삭제", en: "Delete" },
  cancel: { ko: "취소", en: "Cancel" },
  hidden: { ko: "숨김", en: "hidden" },
  nameEmpty: { ko: "시트 이름을 쓰십시오.", en: "Write a name." },
  nameLong: { ko: "시트 이름은 31자까지입니다.", en: "A sheet's name has at most 31 characters." },
  nameSigns: {
    ko: "시트 이름에는 \\ / ? * [ ] : 를 쓸 수 없고, 작은따옴표로 시작하거나 끝날 수 없습니다.",
    en: "A sheet's name has none of \\ / ? * [ ] : and does not begin or end with an apostrophe."
  },
  nameTaken: { ko: "'{{name}}' 시트가 이미 있습니다.", en: "There is a sheet '{{name}}' already." },
  nameReserved: { ko: "'{{name}}'은 엑셀이 쓰는 이름입니다.", en: "'{{name}}' is a name of Excel's own." },
  lastOne: {
    ko: "보이는 시트가 하나는 있어야 합니다.",
    en: "At least one sheet has to be in sight."
  }
} as const satisfies Record<string, Message>;
