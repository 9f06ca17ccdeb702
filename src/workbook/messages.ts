import type { Message } from "../language/message";

/** Why a patch is refused. Every text says what happened, where, and what to do. */
export const PATCH_REFUSALS = {
  "sheet-missing": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 없어 '{{title}}' 작업을 하지 못했습니다. 시트 이름이 바뀌었거나 지워졌는지 확인하고 다시 점검하십시오.",
    en: "There is no sheet '{{sheet}}', so '{{title}}' was not done. See whether the sheet was renamed or deleted, then check again."
  },
  "sheet-exists": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 이미 있어 '{{title}}' 작업을 하지 못했습니다. 그 시트의 이름을 바꾸거나 다른 이름을 쓰십시오.",
    en: "A sheet '{{sheet}}' exists already, so '{{title}}' was not done. Rename that sheet or choose another name."
  },
  "sheet-name-invalid": {
    ko: "'{{sheet}}'{{sheet:은/는}} 시트 이름으로 쓸 수 없습니다. 1~31자로, : \\ / ? * [ ] 없이, 작은따옴표로 시작하거나 끝나지 않게 쓰십시오.",
    en: "'{{sheet}}' cannot be a sheet name. Use 1 to 31 characters without : \\ / ? * [ ], not beginning or ending with an apostrophe."
  },
  "sheet-changed": {
    ko: "시트 '{{sheet}}'의 {{cell}} 셀이 그 뒤에 바뀌어 시트를 지우지 않았습니다. 바뀐 내용을 옮긴 뒤 직접 지우십시오.",
    en: "Cell {{cell}} of sheet '{{sheet}}' has changed since, so the sheet was not removed. Move what was changed, then delete it yourself."
  },
  "copied-changed": {
    ko: "양식으로 쓴 시트 '{{sheet}}'의 내용이 그 사이에 바뀌어 '{{title}}' 작업을 하지 않았습니다. 바뀐 양식을 확인한 뒤 다시 하십시오.",
    en: "Sheet '{{sheet}}', which was to be copied, has changed meanwhile, so '{{title}}' was not done. Look at the changed sheet and try again."
  },
  "rows-invalid": {
    ko: "되풀이할 행 '{{rows}}'{{rows:이/가}} 잘못되었습니다. '7:8'처럼 쓰고, 행 묶음끼리 겹치지 않게, 횟수는 0 이상의 정수로 하십시오.",
    en: "The rows to repeat, '{{rows}}', are wrong. Write them like '7:8', without overlaps, with a whole number of times from 0 upward."
  },
  "rows-too-many": {
    ko: "행을 되풀이하면 {{rows}}행까지 되어 시트의 마지막 행(1,048,576행)을 넘습니다. 횟수를 줄이십시오.",
    en: "Repeating the rows would reach row {{rows}}, beyond the last row of a sheet (1,048,576). Repeat them fewer times."
  },
  "rows-cut-merge": {
    ko: "되풀이할 행 {{rows}}{{rows:이/가}} {{merge}}행에 걸친 병합 셀을 자릅니다. 병합을 풀거나, 되풀이할 행을 병합 셀 전체로 넓히십시오.",
    en: "The rows to repeat, {{rows}}, cut through cells merged over rows {{merge}}. Unmerge them, or let the rows hold the whole merge."
  },
  "lines-invalid": {
    ko: "시트 '{{sheet}}'의 {{lines}}{{lines:은/는}} 시트 안의 줄이 아니어서 '{{title}}' 작업을 하지 않았습니다. 시트를 다시 점검한 뒤 하십시오.",
    en: "Sheet '{{sheet}}' has no such lines as {{lines}}, so '{{title}}' was not done. Check the sheet again first."
  },
  "lines-no-room": {
    ko: "{{place}}의 내용이 시트 밖으로 밀려나므로 시트 '{{sheet}}'에 줄을 넣지 않았습니다. 시트 끝의 내용을 먼저 옮기십시오.",
    en: "Nothing was inserted on sheet '{{sheet}}': what stands at {{place}} would be pushed off it. Move what is at the sheet's end first."
  },
  "lines-filled": {
    ko: "시트 '{{sheet}}'의 {{lines}}에 내용({{cell}})이 있어 지우지 않았습니다. 그 내용을 먼저 옮긴 뒤 다시 하십시오.",
    en: "{{lines}} of sheet '{{sheet}}' hold something ({{cell}}), so they were not removed. Move it first, then try again."
  },
  "lines-held": {
    ko: "시트 '{{sheet}}'의 {{lines}}에 병합 범위의 끝이나 메모, 표시, 숨김, 높이 설정이 있어 지우지 않았습니다. 지우면 되돌릴 수 없으므로, 필요하면 Excel에서 직접 지우십시오.",
    en: "An end of merged cells, a note, a flag, hidden lines or a height stands in {{lines}} of sheet '{{sheet}}', so they were not removed: it would not come back. Delete them in Excel yourself where you need to."
  },
  "lines-referred": {
    ko: "시트 '{{sheet}}'의 {{lines}}{{lines:을/를}} {{place}}에서 참조하고 있어 지우지 않았습니다. 그 수식을 먼저 고치십시오.",
    en: "{{place}} refers to {{lines}} of sheet '{{sheet}}', so they were not removed. Change that formula first."
  },
  "sheet-noted": {
    ko: "시트 '{{sheet}}'에 표시나 메모가 있어 지우지 않았습니다. 표시를 지우고 메모를 옮긴 뒤 다시 하십시오.",
    en: "Sheet '{{sheet}}' has flags or notes, so it was not removed. Clear the flags and move the notes first."
  },
  "sheet-last": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 보이는 마지막 시트라 지울 수 없습니다. 먼저 다른 시트를 보이게 하십시오.",
    en: "Sheet '{{sheet}}' is the last visible one and cannot be removed. Show another sheet first."
  },
  "sheet-referred": {
    ko: "시트 '{{sheet}}'{{sheet:을/를}} {{place}}에서 참조하고 있어 '{{title}}' 작업을 하지 않았습니다. 그 참조를 먼저 고치십시오.",
    en: "Sheet '{{sheet}}' is referred to from {{place}}, so '{{title}}' was not done. Change that reference first."
  },
  "sheet-protected": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 보호되어 있어 '{{title}}' 작업을 하지 못했습니다. 검토 탭에서 시트 보호를 해제한 뒤 다시 하십시오.",
    en: "Sheet '{{sheet}}' is protected, so '{{title}}' was not done. Unprotect it on the Review tab and try again."
  },
  "cell-invalid": {
    ko: "'{{cell}}'{{cell:은/는}} 셀 주소가 아닙니다. 'F7' 또는 'A1:C4'처럼 쓰십시오.",
    en: "'{{cell}}' is no cell address. Write it like 'F7' or 'A1:C4'."
  },
  "cell-changed": {
    ko: "{{place}} 셀이 그 사이에 바뀌었습니다: 예상 {{expected}}, 현재 {{actual}}. 아무것도 바꾸지 않았습니다. 다시 점검한 뒤 하십시오.",
    en: "Cell {{place}} has changed meanwhile: expected {{expected}}, found {{actual}}. Nothing was changed. Check again first."
  },
  "cell-in-merge": {
    ko: "{{place}} 셀은 병합 범위 {{range}} 안에 가려져 있어 쓸 수 없습니다. 병합 범위의 첫 셀에 쓰십시오.",
    en: "Cell {{place}} lies hidden under the merged range {{range}} and cannot be written. Write to the first cell of the range."
  },
  "merge-overlaps": {
    ko: "{{place}} 범위는 이미 병합된 {{range}} 범위와 겹쳐 병합할 수 없습니다.",
    en: "Range {{place}} overlaps the merged range {{range}} and cannot be merged."
  },
  "merge-hides": {
    ko: "{{place}} 셀에 값이 있어 병합하면 없어집니다. 병합하지 않았습니다. 값을 먼저 옮기십시오.",
    en: "Cell {{place}} holds a value that merging would lose. It was not merged. Move the value first."
  },
  "merge-missing": {
    ko: "{{place}} 범위는 병합되어 있지 않습니다. 다시 점검한 뒤 하십시오.",
    en: "Range {{place}} is not merged. Check again first."
  },
  "name-changed": {
    ko: "이름 '{{name}}'{{name:이/가}} 그 사이에 바뀌었습니다: 예상 {{expected}}, 현재 {{actual}}. 다시 점검한 뒤 하십시오.",
    en: "The name '{{name}}' has changed meanwhile: expected {{expected}}, found {{actual}}. Check again first."
  },
  "flag-exists": {
    ko: "{{place}}의 표시 '{{id}}'{{id:이/가}} 이미 있습니다. 표시를 지운 뒤 다시 하십시오.",
    en: "The flag '{{id}}' at {{place}} exists already. Clear the flags and try again."
  },
  "flag-missing": {
    ko: "{{place}}의 표시 '{{id}}'{{id:이/가}} 없습니다. 이미 지워졌습니다.",
    en: "The flag '{{id}}' at {{place}} is not there. It has been cleared already."
  },
  "setting-changed": {
    ko: "설정 '{{key}}'{{key:이/가}} 그 사이에 바뀌었습니다. 다시 점검한 뒤 하십시오.",
    en: "The setting '{{key}}' has changed meanwhile. Check again first."
  },
  "restore-unknown": {
    ko: "되돌릴 내용이 이 작업에는 없습니다. 파일을 다시 열어 주십시오.",
    en: "This session does not hold what would be restored. Open the file again."
  }
} as const satisfies Record<string, Message>;

export type PatchRefusalCode = keyof typeof PATCH_REFUSALS;
