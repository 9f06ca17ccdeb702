import { render, type Locale, type Message, type MessageData } from "../../language/message";
import { refusal, type Refusal } from "../../language/refusal";

/** What Excel did not do. Every text says what happened, where, and what to do. */
export const EXCEL_REFUSALS = {
  "cell-being-edited": {
    ko: "Excel에서 셀을 입력하는 중이라 '{{title}}' 작업을 하지 못했습니다. 통합 문서는 그대로입니다. Enter나 Esc를 눌러 입력을 마친 뒤 다시 하십시오.",
    en: "A cell is being edited in Excel, so '{{title}}' was not done. The workbook is as it was. Press Enter or Esc, then try again."
  },
  "sheet-gone": {
    ko: "'{{title}}' 작업 중에 시트나 셀이 지워졌거나 이름이 바뀌어 하지 못했습니다({{place}}). 통합 문서는 그대로입니다. 다시 점검한 뒤 하십시오.",
    en: "A sheet or cell was deleted or renamed during '{{title}}', so it was not done ({{place}}). The workbook is as it was. Check again first."
  },
  "sheet-hidden": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 숨겨져 있어 {{cell}} 셀로 이동하지 못했습니다. 시트 탭을 오른쪽 단추로 눌러 숨기기를 취소한 뒤 다시 하십시오.",
    en: "Sheet '{{sheet}}' is hidden, so cell {{cell}} could not be shown. Right-click a sheet tab, unhide the sheet, then try again."
  },
  "structure-protected": {
    ko: "통합 문서의 구조가 보호되어 있어 '{{title}}' 작업에서 시트 '{{sheet}}'{{sheet:을/를}} 다룰 수 없습니다. 검토 탭에서 통합 문서 보호를 해제한 뒤 다시 하십시오.",
    en: "The workbook's structure is protected, so '{{title}}' could not change sheet '{{sheet}}'. Unprotect the workbook on the Review tab and try again."
  },
  "access-denied": {
    ko: "Excel이 '{{title}}' 작업의 쓰기를 거부했습니다({{place}}). 통합 문서는 그대로입니다. 시트나 통합 문서의 보호, 읽기 전용 여부를 확인하십시오.",
    en: "Excel denied writing for '{{title}}' ({{place}}). The workbook is as it was. See whether the sheet or workbook is protected or read-only."
  },
  "answer-empty": {
    ko: "시트 '{{sheet}}'의 {{range}} 범위를 Excel이 값 없이 돌려주어 읽지 못했습니다. 범위가 너무 크면 쓰지 않는 행과 열을 지워 저장한 뒤 다시 하십시오.",
    en: "Excel answered without values for {{range}} of sheet '{{sheet}}'. If the range is too large, delete unused rows and columns, save, and try again."
  },
  "sheet-too-large": {
    ko: "시트 '{{sheet}}'의 사용 범위 {{range}}{{range:이/가}} {{count}}칸으로 너무 커서 읽지 못했습니다. 멀리 떨어진 곳에 남은 값을 지우고 저장한 뒤 다시 하십시오.",
    en: "The used range {{range}} of sheet '{{sheet}}' has {{count}} cells, too many to read. Delete stray values far from the rest, save, and try again."
  },
  "answer-too-large": {
    ko: "'{{title}}' 작업의 자료가 Excel이 한 번에 주고받는 크기를 넘었습니다. 통합 문서는 그대로입니다. 시트를 나누어 작업하십시오.",
    en: "The data of '{{title}}' exceeds what Excel exchanges at once. The workbook is as it was. Work on fewer sheets at a time."
  },
  "file-not-given": {
    ko: "Excel이 통합 문서를 파일로 내주지 않았습니다({{why}}). 통합 문서는 그대로입니다. 저장한 뒤 다시 하고, 되풀이되면 저장한 파일을 작업대나 명령줄로 여십시오.",
    en: "Excel did not give the workbook out as a file ({{why}}). The workbook is as it was. Save it and try again; if it recurs, open the saved file in the workbench or on the command line."
  },
  "call-refused": {
    ko: "Excel이 '{{title}}' 작업을 마치지 못했습니다({{code}}: {{reason}}, {{place}}). 통합 문서는 그대로입니다. 다시 해 보고, 되풀이되면 파일을 저장하고 다시 여십시오.",
    en: "Excel did not complete '{{title}}' ({{code}}: {{reason}}, {{place}}). The workbook is as it was. Try again; if it recurs, save and reopen the file."
  },
  "not-restored": {
    ko: "'{{title}}' 작업이 도중에 멈췄고({{reason}}) 되돌리는 일도 아직 끝나지 않았습니다({{code}}). 바뀌었을 수 있는 시트: {{sheets}}. 셀 입력을 마치고 다시 점검하면 먼저 되돌립니다.",
    en: "'{{title}}' stopped half way ({{reason}}) and taking it back has not finished either ({{code}}). Sheets that may have changed: {{sheets}}. Finish editing and check again: it is taken back first."
  },
  "text-too-long": {
    ko: "{{place}} 셀에 쓸 글이 {{length}}자로, 한 셀에 들어가는 32,767자를 넘습니다. 아무것도 쓰지 않았습니다. 나누어 쓰십시오.",
    en: "The text for cell {{place}} has {{length}} characters; a cell holds 32,767. Nothing was written. Split it."
  },
  "not-a-number": {
    ko: "{{place}} 셀에 쓸 값이 수가 아닙니다(무한대 또는 NaN). 아무것도 쓰지 않았습니다. 계산을 확인하십시오.",
    en: "The value for cell {{place}} is no number (infinite or NaN). Nothing was written. Check the calculation."
  },
  "handle-unknown": {
    ko: "{{place}}의 되돌릴 셀 서식이 이 통합 문서의 것이 아닙니다. 아무것도 바꾸지 않았습니다. 다시 점검한 뒤 하십시오.",
    en: "The cell format to go back to at {{place}} is not of this workbook. Nothing was changed. Check again first."
  }
} as const satisfies Record<string, Message>;

export type ExcelRefusalCode = keyof typeof EXCEL_REFUSALS;

export function refuseExcel(code: ExcelRefusalCode, data: MessageData, cause?: unknown): Refusal {
  return refusal(EXCEL_REFUSALS, code, data, cause === undefined ? undefined : { cause });
}

/** What was left out of a patch that was applied all the same. */
export const EXCEL_NOTICES = {
  "choices-left-out": {
    ko: "{{place}}의 선택 목록이 255자를 넘거나 쉼표가 들어 있어 넣지 않았습니다. 값은 직접 입력할 수 있습니다.",
    en: "The list of choices at {{place}} is longer than 255 characters or holds a comma, and was left out. Values can be typed in."
  },
  chunked: {
    ko: "통합 문서가 커서 Excel과 {{count}}번에 나누어 주고받았습니다.",
    en: "The workbook is large: data was exchanged with Excel in {{count}} parts."
  }
} as const satisfies Record<string, Message>;

export interface ExcelNotice {
  readonly code: keyof typeof EXCEL_NOTICES;
  readonly data: MessageData;
}

export function tellNotice({ code, data }: ExcelNotice): Readonly<Record<Locale, string>> {
  const message = EXCEL_NOTICES[code];
  return { ko: render(message, data, "ko"), en: render(message, data, "en") };
}
