import type { Message } from "../../language/message";

export const FORMULA_BAR = {
  bar: { ko: "이름 상자와 수식 입력줄", en: "Name box and formula bar" },
  nameBox: { ko: "이름 상자: 셀 주소", en: "Name box: the cell's address" },
  input: { ko: "수식 입력줄", en: "Formula bar" },
  inputOf: { ko: "수식 입력줄: {{cell}}", en: "Formula bar: {{cell}}" },
  commit: { ko: "입력 (Enter)", en: "Enter" },
  cancel: { ko: "취소 (Esc)", en: "Cancel (Esc)" },
  noSuchPlace: {
    ko: "'{{text}}'{{text:은/는}} 이 통합문서의 셀 주소가 아닙니다. 'F7'이나 '이행현황!F7'처럼 쓰십시오.",
    en: "'{{text}}' is no cell of this workbook. Write it as 'F7' or 'Sheet!F7'."
  },
  refused: {
    ko: "셀에 걸린 데이터 유효성 검사에 맞지 않는 값이라 넣지 않았습니다.",
    en: "The cell's data validation does not allow this value, so it was not put in."
  }
} as const satisfies Record<string, Message>;
