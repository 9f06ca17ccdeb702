import { render, type Locale, type Message, type MessageData } from "../../../../language/message";

/** What the grid does not let the user do, because no file of ours could hold it. Every text says what to do instead. */
export const LEFT_OUT = {
  "lines-moved": {
    ko: "행이나 열을 통째로 끌어 옮기는 일은 파일에 그대로 저장할 수 없어 하지 않았습니다. 빈 줄을 넣고 내용을 잘라내어 붙이십시오.",
    en: "Dragging whole rows or columns cannot be saved as it is, so it was not done. Insert empty lines, then cut and paste what is in them."
  },
  "rows-sorted": {
    ko: "여기서 한 정렬은 파일에 그대로 저장할 수 없어 하지 않았습니다. 엑셀이나 한셀에서 정렬하십시오.",
    en: "Sorting cannot be saved from here, so it was not done. Sort in Excel or HanCell."
  },
  "conditional-formats": {
    ko: "조건부 서식은 여기서 바꿀 수 없습니다. 파일에 있던 조건부 서식은 그대로 저장됩니다. 바꾸려면 엑셀이나 한셀을 쓰십시오.",
    en: "Conditional formats cannot be changed here; those of the file are saved as they are. Use Excel or HanCell to change them."
  },
  validations: {
    ko: "데이터 유효성 검사는 여기서 바꿀 수 없습니다. 파일에 있던 검사는 그대로 저장됩니다. 바꾸려면 엑셀이나 한셀을 쓰십시오.",
    en: "Data validation cannot be changed here; that of the file is saved as it is. Use Excel or HanCell to change it."
  },
  protection: {
    ko: "보호는 여기서 걸거나 풀 수 없습니다. 엑셀이나 한셀의 검토 탭을 쓰십시오.",
    en: "Protection cannot be set or lifted here. Use the Review tab of Excel or HanCell."
  },
  "not-kept": {
    ko: "이 기능의 결과는 파일에 저장할 수 없어 하지 않았습니다. 엑셀이나 한셀을 쓰십시오.",
    en: "What this does cannot be saved, so it was not done. Use Excel or HanCell."
  },
  "sheet-protected": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 보호되어 있어 바꿀 수 없습니다. 엑셀이나 한셀의 검토 탭에서 시트 보호를 해제하고 저장한 뒤 다시 여십시오.",
    en: "Sheet '{{sheet}}' is protected and cannot be changed. Unprotect it on the Review tab of Excel or HanCell, save, and open it again."
  },
  "sheet-last": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 보이는 마지막 시트라 지울 수 없습니다. 먼저 다른 시트를 보이게 하십시오.",
    en: "Sheet '{{sheet}}' is the last visible one and cannot be removed. Show another sheet first."
  },
  "went-without": {
    ko: "조건부 서식과 데이터 유효성 검사는 옮기거나 복사하지 않았습니다. 원래 자리의 것은 그대로입니다.",
    en: "Conditional formats and data validation were not moved or copied along; where they were, they still are."
  }
} as const satisfies Record<string, Message>;

export type LeftOutCode = keyof typeof LEFT_OUT;

/** A text in both languages. */
export type Told = Readonly<Record<Locale, string>>;

export function tellLeftOut(code: LeftOutCode, data: MessageData = {}): Told {
  return { ko: render(LEFT_OUT[code], data, "ko"), en: render(LEFT_OUT[code], data, "en") };
}
