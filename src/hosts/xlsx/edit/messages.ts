import type { Message, MessageData } from "../../../language/message";
import { refusal, type Refusal } from "../../../language/refusal";

/** Why an edit of a workbook's file is not done. Nothing of the file has changed then. */
export const EDIT_REFUSALS = {
  "edit-shared": {
    ko: "공유 통합 문서(변경 기록이 든 파일)라서 고치지 않았습니다. Excel의 검토 탭에서 통합 문서 공유를 해제해 저장한 뒤 다시 하십시오.",
    en: "This is a shared workbook with a revision log, so it was not changed. Stop sharing it on Excel's Review tab, save it, and try again."
  },
  "edit-sheet-missing": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 파일에 없어 고치지 못했습니다. 파일을 다시 여십시오.",
    en: "The file has no sheet '{{sheet}}', so it was not changed. Open the file again."
  },
  "edit-lines-invalid": {
    ko: "시트 '{{sheet}}'에서 {{lines}}{{lines:은/는}} 넣거나 지울 수 있는 줄이 아닙니다. 시트의 범위 안에서 고르십시오.",
    en: "On sheet '{{sheet}}', {{lines}} cannot be inserted or removed. Choose lines within the sheet."
  },
  "edit-no-room": {
    ko: "시트 '{{sheet}}'의 끝에 있는 내용({{cell}})이 밖으로 밀려나므로 줄을 넣지 않았습니다. 끝의 내용을 먼저 옮기십시오.",
    en: "Nothing was inserted on sheet '{{sheet}}': what stands at its end ({{cell}}) would be pushed off. Move it first."
  },
  "edit-array-cut": {
    ko: "시트 '{{sheet}}'의 {{range}}에 배열 수식이나 데이터 표가 있어 그 안의 줄을 넣거나 지울 수 없습니다. 그 범위 밖을 고르거나, Excel에서 배열 수식을 먼저 고치십시오.",
    en: "An array formula or data table lies at {{range}} on sheet '{{sheet}}': lines within it cannot be inserted or removed. Choose lines outside of it, or change the array in Excel first."
  },
  "edit-table-cut": {
    ko: "시트 '{{sheet}}'의 {{range}}에 표 '{{name}}'{{name:이/가}} 있어 머리글 행을 지우거나, 마지막 남은 행을 지우거나, 열을 넣고 지울 수 없습니다. Excel에서 표를 고치십시오.",
    en: "The table '{{name}}' lies at {{range}} on sheet '{{sheet}}': its heading, its last row and its columns cannot be inserted or removed here. Change the table in Excel."
  },
  "edit-pivot-cut": {
    ko: "시트 '{{sheet}}'의 {{range}}에 피벗 테이블 '{{name}}'{{name:이/가}} 있어 그 안의 줄을 넣거나 지울 수 없습니다. 그 범위 밖을 고르거나 Excel에서 피벗 테이블을 먼저 옮기십시오.",
    en: "The pivot table '{{name}}' lies at {{range}} on sheet '{{sheet}}': lines within it cannot be inserted or removed. Choose lines outside of it, or move the pivot table in Excel first."
  },
  "edit-pivot-source-lost": {
    ko: "시트 '{{sheet}}'의 {{range}}{{range:은/는}} 피벗 테이블의 원본이라 통째로 지울 수 없습니다. Excel에서 피벗 테이블의 원본을 먼저 바꾸십시오.",
    en: "{{range}} on sheet '{{sheet}}' is the source of a pivot table and cannot be removed whole. Change the pivot table's source in Excel first."
  },
  "edit-no-formula": {
    ko: "{{place}} 셀에 수식이 없어 계산 결과를 쓰지 않았습니다. 아무것도 바꾸지 않았습니다. 파일을 다시 여십시오.",
    en: "Cell {{place}} holds no formula, so no result was written. Nothing was changed. Open the file again."
  },
  "edit-name-invalid": {
    ko: "'{{name}}'{{name:은/는}} 시트 이름으로 쓸 수 없습니다. 1~31자로, : \\ / ? * [ ] 없이, 작은따옴표로 시작하거나 끝나지 않게 쓰십시오.",
    en: "'{{name}}' cannot be a sheet name. Use 1 to 31 characters without : \\ / ? * [ ], not beginning or ending with an apostrophe."
  },
  "edit-name-taken": {
    ko: "시트 '{{name}}'{{name:이/가}} 이미 있어 이름을 바꾸지 않았습니다. 다른 이름을 쓰십시오.",
    en: "A sheet '{{name}}' exists already, so the sheet was not renamed. Choose another name."
  },
  "edit-sheet-last": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 보이는 마지막 시트라 지우거나 숨길 수 없습니다. 먼저 다른 시트를 보이게 하십시오.",
    en: "Sheet '{{sheet}}' is the last visible one and cannot be removed or hidden. Show another sheet first."
  },
  "edit-slicer-tied": {
    ko: "시트 '{{sheet}}'의 표나 피벗 테이블에 슬라이서 또는 시간 막대가 연결되어 있어 지우지 않았습니다. Excel에서 슬라이서를 먼저 지우십시오.",
    en: "A slicer or timeline is tied to a table or pivot table of sheet '{{sheet}}', so nothing was removed. Delete the slicer in Excel first."
  },
  "edit-cell-invalid": {
    ko: "'{{cell}}'{{cell:은/는}} 시트 '{{sheet}}'의 셀 주소가 아닙니다. 'F7'처럼 쓰십시오.",
    en: "'{{cell}}' is no cell address of sheet '{{sheet}}'. Write it like 'F7'."
  },
  "edit-link-invalid": {
    ko: "{{cell}} 셀의 연결 주소 '{{target}}'{{target:을/를}} 쓸 수 없습니다. 웹 주소나 '#시트!A1'처럼 쓰십시오.",
    en: "The address '{{target}}' for cell {{cell}} cannot be used. Write a web address, or a place like '#Sheet!A1'."
  },
  "edit-note-threaded": {
    ko: "시트 '{{sheet}}'의 {{cell}} 셀에 댓글 대화가 있어 메모를 바꾸지 않았습니다. 댓글은 Excel에서 고치십시오.",
    en: "Cell {{cell}} of sheet '{{sheet}}' has a threaded comment, so its note was not changed. Change comments in Excel."
  },
  "edit-note-ours": {
    ko: "시트 '{{sheet}}'의 {{cell}} 셀에는 지적 표시의 메모가 있어 다른 메모를 달 수 없습니다. 표시를 먼저 지우십시오.",
    en: "Cell {{cell}} of sheet '{{sheet}}' holds the note of a flag and can have no other. Clear the flag first."
  },
  "edit-note-too-long": {
    ko: "시트 '{{sheet}}'의 {{cell}} 셀에 달 메모가 {{length}}자로, 32,767자를 넘습니다. 줄여서 쓰십시오.",
    en: "The note for cell {{cell}} of sheet '{{sheet}}' has {{length}} characters; a note holds 32,767. Shorten it."
  },
  "edit-no-text": {
    ko: "{{place}} 셀에 글이 없어 글자마다의 서식을 쓰지 않았습니다. 아무것도 바꾸지 않았습니다. 파일을 다시 여십시오.",
    en: "Cell {{place}} holds no text, so no formatting of its letters was written. Nothing was changed. Open the file again."
  }
} as const satisfies Record<string, Message>;

export type EditRefusalCode = keyof typeof EDIT_REFUSALS;

export function refuseEdit(code: EditRefusalCode, data: MessageData): Refusal {
  return refusal(EDIT_REFUSALS, code, data);
}
