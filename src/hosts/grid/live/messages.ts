import type { Message, MessageData } from "../../../language/message";
import { refusal, type Refusal } from "../../../language/refusal";

/** What the grid did not do. Every text says what happened, where, and what to do. */
export const GRID_REFUSALS = {
  "sheet-hidden": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 숨겨져 있어 {{cell}} 셀로 이동하지 못했습니다. 시트 목록에서 숨기기를 취소한 뒤 다시 하십시오.",
    en: "Sheet '{{sheet}}' is hidden, so cell {{cell}} could not be shown. Unhide it in the list of sheets, then try again."
  },
  "handle-unknown": {
    ko: "{{place}}의 되돌릴 셀 서식이 이 통합문서의 것이 아닙니다. 아무것도 바꾸지 않았습니다. 다시 점검한 뒤 하십시오.",
    en: "The cell format to go back to at {{place}} is not of this workbook. Nothing was changed. Check again first."
  },
  "not-carried-out": {
    ko: "'{{title}}' 작업을 표에 쓰지 못했습니다({{reason}}). 통합문서는 그대로입니다. 다시 해 보고, 되풀이되면 저장한 뒤 파일을 다시 여십시오.",
    en: "'{{title}}' could not be written to the grid ({{reason}}). The workbook is as it was. Try again; if it recurs, save and open the file again."
  },
  "not-calculated": {
    ko: "수식 계산이 {{seconds}}초 안에 끝나지 않아 '{{title}}' 작업을 하지 못했습니다. 통합문서는 그대로입니다. 잠시 뒤 다시 하십시오.",
    en: "Formulas were still being calculated after {{seconds}} seconds, so '{{title}}' was not done. The workbook is as it was. Try again in a moment."
  },
  "journal-spoilt": {
    ko: "자동 저장된 작업의 {{number}}번째 변경('{{mutation}}')을 되살리지 못했습니다. 그 앞까지는 되살렸습니다. 내용을 확인하고 다른 이름으로 저장하십시오.",
    en: "Change {{number}} of the autosaved work ('{{mutation}}') could not be recovered; everything before it was. See what is there and save it under another name."
  }
} as const satisfies Record<string, Message>;

export type GridRefusalCode = keyof typeof GRID_REFUSALS;

export function refuseGrid(code: GridRefusalCode, data: MessageData, cause?: unknown): Refusal {
  return refusal(GRID_REFUSALS, code, data, cause === undefined ? undefined : { cause });
}
