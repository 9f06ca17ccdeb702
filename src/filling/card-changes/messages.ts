import type { Message } from "../../language/message";

/** What a change of many cards did, and what it left alone and why. */
export const CHANGE_NOTES = {
  "entry-added": {
    ko: "변경대장('{{sheet}}')의 {{row}}행에 적었습니다.",
    en: "Entered in the register of changes ('{{sheet}}'), row {{row}}."
  },
  "record-written": {
    ko: "{{cell}}에 변경 기록을 적었습니다. 글이 잘려 보이면 행 높이를 늘리십시오.",
    en: "The change was recorded in {{cell}}. Make the row taller if its text is cut off."
  },
  "record-no-section": {
    ko: "공약 '{{pledge}}'의 카드에는 주요 변경사항 칸이 없어 변경대장에만 적었습니다.",
    en: "The cards of pledge '{{pledge}}' have no section for changes; only the register has the entry."
  },
  "record-formula": {
    ko: "{{cell}}의 주요 변경사항이 수식이어서 카드에는 적지 않고 변경대장에만 적었습니다.",
    en: "The changes at {{cell}} come from a formula, so only the register has the entry."
  },
  "department-moved": {
    ko: "{{cell}}의 '{{before}}'{{before:을/를}} '{{after}}'{{after:으로/로}} 바꾸었습니다.",
    en: "{{cell}}: '{{before}}' became '{{after}}'."
  },
  "department-formula": {
    ko: "{{cell}}의 부서는 수식이어서 그대로 두었습니다. 수식이 가리키는 셀을 확인하십시오.",
    en: "The department at {{cell}} comes from a formula and was left alone. See the cell that it points at."
  },
  "lead-left": {
    ko: "{{cell}}의 총괄부서 '{{text}}'{{text:은/는}} 옮긴 부서가 아니어서 그대로 두었습니다.",
    en: "The lead department '{{text}}' at {{cell}} is not the one that was moved and was left alone."
  },
  "team-left": {
    ko: "{{cell}}의 추진담당과 담당자는 그대로입니다. 새 부서의 담당으로 고치십시오.",
    en: "The team at {{cell}} and the officer stay as they were. Give those of the new department."
  },
  "officer-left": {
    ko: "{{cell}}의 담당자는 그대로입니다. 새 부서의 담당자로 고치십시오.",
    en: "The officer at {{cell}} stays as before. Give that of the new department."
  },
  "marked-dropped": {
    ko: "공약 '{{pledge}}'의 이행현황 구분을 '폐기'로 표시했습니다({{cell}}).",
    en: "Pledge '{{pledge}}' was marked 폐기 ({{cell}})."
  },
  "amounts-merged": {
    ko: "공약 '{{from}}'의 금액 {{count}}개를 공약 '{{to}}'의 표({{cell}})에 더하고 원래 칸을 비웠습니다.",
    en: "{{count}} amounts of pledge '{{from}}' were added to the grid of pledge '{{to}}' ({{cell}}) and blanked where they were."
  },
  "cost-merged": {
    ko: "{{cell}}의 총사업비를 '{{before}}'에서 '{{after}}'{{after:으로/로}} 고쳤습니다.",
    en: "The total cost at {{cell}} changed from '{{before}}' to '{{after}}'."
  },
  "cost-left": {
    ko: "{{cell}}의 총사업비는 더할 수 있는 금액이 아니어서 그대로 두었습니다. 직접 고치십시오.",
    en: "The total cost at {{cell}} is no amount that can be added to and was left alone. Change it yourself."
  },
  "texts-not-merged": {
    ko: "추진현황과 향후 계획의 글은 옮기지 않았습니다. 공약 '{{to}}'의 카드에 옮길 내용이 있는지 확인하십시오.",
    en: "Texts were not moved. See what of them belongs on the cards of pledge '{{to}}'."
  },
  "summaries-left": {
    ko: "직접 만드신 총괄표('{{sheet}}')는 고치지 않았습니다. 수치를 확인하십시오.",
    en: "The roll-up of your own ('{{sheet}}') was not changed. See to its figures."
  },
  "grid-rolled": {
    ko: "{{cells}}: 연도 열을 {{first}}~{{last}}년으로 바꾸고, 지난 임기의 금액을 기투자로 옮겼습니다. 총계는 그대로입니다.",
    en: "{{cells}}: the year columns became {{first}}–{{last}}, and the amounts of the old term moved to 기투자. The totals stay."
  },
  "grid-left-years": {
    ko: "{{cells}}: 연도 열({{years}})이 임기({{first}}~{{last}}년)와 맞지 않아 그대로 두었습니다.",
    en: "{{cells}}: the year columns ({{years}}) are not those of the term ({{first}}–{{last}}), so the grid was left alone."
  },
  "grid-left-prior": {
    ko: "{{cells}}: 기투자 열이 없어 지난 임기의 금액을 옮길 곳이 없으므로 그대로 두었습니다. 기투자 열을 넣은 뒤 다시 하십시오.",
    en: "{{cells}}: there is no column 기투자 to take the amounts of the old term, so the grid was left alone. Add one and try again."
  },
  "grid-left-amount": {
    ko: "{{cells}}: {{cell}}에 숫자가 아닌 것이 적혀 있어 그대로 두었습니다. 숫자로 고친 뒤 다시 하십시오.",
    en: "{{cells}}: {{cell}} holds no number, so the grid was left alone. Write a number there and try again."
  },
  "grid-left-formula": {
    ko: "{{cells}}: {{cell}}의 수식은 합계도 다른 칸을 그대로 옮긴 것도 아니어서 그대로 두었습니다. 값으로 바꾼 뒤 다시 하십시오.",
    en: "{{cells}}: the formula at {{cell}} is neither a total nor another cell's value, so the grid was left alone. Turn it into a value and try again."
  },
  "grid-left-header": {
    ko: "{{cells}}: {{cell}}의 연도 제목을 고칠 수 없어 그대로 두었습니다. 연도를 글이나 숫자로 적은 뒤 다시 하십시오.",
    en: "{{cells}}: the heading of the year at {{cell}} could not be changed, so the grid was left alone. Write the year as a text or a number and try again."
  },
  "grid-left-sums": {
    ko: "{{cells}}: 합계가 맞지 않는 곳({{cell}})이 있어 그대로 두었습니다. 먼저 점검에서 고친 뒤 다시 하십시오.",
    en: "{{cells}}: a sum does not hold ({{cell}}), so the grid was left alone. Mend it first and try again."
  },
  "grid-left-protected": {
    ko: "{{cells}}: 시트가 보호되어 있어 그대로 두었습니다. 검토 탭에서 보호를 해제한 뒤 다시 하십시오.",
    en: "{{cells}}: the sheet is protected, so the grid was left alone. Unprotect it on the Review tab and try again."
  },
  "grid-left-shared": {
    ko: "{{cells}}: 제목 줄을 함께 쓰는 다른 표를 바꿀 수 없어 이 표도 그대로 두었습니다.",
    en: "{{cells}}: another grid that shares its heading could not be changed, so this one was left alone too."
  },
  "grid-left-reading": {
    ko: "{{cells}}: 바꾸면 표를 달리 읽게 되어 그대로 두었습니다. 직접 고치십시오.",
    en: "{{cells}}: the grid would read otherwise afterwards, so it was left alone. Change it yourself."
  },
  "after-money-left": {
    ko: "{{cells}}: '{{label}}' 열의 금액은 그대로 두었습니다. 새 임기의 연도로 나누어 적으십시오.",
    en: "{{cells}}: the amounts under '{{label}}' stay. Spread them over the years of the new term."
  },
  "status-cleared": {
    ko: "공약 '{{pledge}}'의 이행현황 구분과 이행도를 비웠습니다. 새 임기의 상태를 표시하십시오.",
    en: "Class and rate of pledge '{{pledge}}' were cleared. Mark those of the new term."
  },
  "statuses-cleared": {
    ko: "공약 {{count}}건의 이행현황 구분과 이행도를 비웠습니다. 새 임기의 상태를 표시하십시오.",
    en: "Class and rate of {{count}} pledges were cleared. Mark those of the new term."
  },
  "status-left": {
    ko: "{{cell}}의 이행상태는 지울 수 있는 표시가 아니어서 그대로 두었습니다.",
    en: "The status at {{cell}} is no mark that could be cleared and was left alone."
  },
  "pledge-left-finished": {
    ko: "공약 '{{pledge}}'{{pledge:은/는}} {{class}}로 끝나 카드를 그대로 두었습니다. 새 임기의 점검에서는 지난 임기의 연도로 지적됩니다.",
    en: "Pledge '{{pledge}}' has ended as {{class}}; its cards stay. A check in the new term will tell of the years of the old one."
  },
  "period-outside": {
    ko: "공약 '{{pledge}}'의 사업기간({{period}})은 새 임기와 겹치지 않습니다. 기간을 고치십시오.",
    en: "The period of pledge '{{pledge}}' ({{period}}) lies outside the new term. Change it."
  },
  "title-changed": {
    ko: "{{cell}}의 '{{before}}'{{before:을/를}} '{{after}}'{{after:으로/로}} 바꾸었습니다.",
    en: "{{cell}}: '{{before}}' became '{{after}}'."
  },
  "titles-changed": {
    ko: "카드 {{count}}곳의 '{{before}}'{{before:을/를}} '{{after}}'{{after:으로/로}} 바꾸었습니다.",
    en: "'{{before}}' became '{{after}}' in {{count}} places on cards."
  },
  "term-set": {
    ko: "임기를 {{label}}({{from}} ~ {{to}}){{label:으로/로}} 바꾸었습니다.",
    en: "The term was set to {{label}} ({{from}} to {{to}})."
  },
  "term-lengthened": {
    ko: "설정의 임기를 {{from}} ~ {{to}}로 바꾸어 {{year}}년이 임기에 들게 했습니다.",
    en: "The term in the settings is now {{from}} to {{to}}, so that {{year}} belongs to it."
  },
  "year-added": {
    ko: "{{cells}}: {{year}}년 열을 넣고 합계가 따르게 했습니다.",
    en: "{{cells}}: a column for {{year}} was put in, and the sums follow."
  },
  "year-there": {
    ko: "{{cells}}: {{year}}년 열이 이미 있어 그대로 두었습니다.",
    en: "{{cells}}: there is a column for {{year}} already; left alone."
  },
  "year-column-put": {
    ko: "시트 '{{sheet}}'의 {{column}}열에 빈 열을 넣었습니다.",
    en: "A blank column was put into sheet '{{sheet}}' at {{column}}."
  },
  "year-widened": {
    ko: "시트 '{{sheet}}'의 {{cells}}{{cells:을/를}} 새 열만큼 넓혔습니다. 모양을 확인하십시오.",
    en: "{{cells}} on sheet '{{sheet}}' were widened by the new column. See how they look."
  },
  "year-other-form": {
    ko: "{{cells}}: 연도가 위아래로 놓여 있거나 한 해가 여러 열에 걸쳐 있어, {{year}}년을 넣지 않고 그대로 두었습니다. 직접 넣으십시오.",
    en: "{{cells}}: the years stand one below another, or a year takes several columns, so {{year}} was not put in. Add it yourself."
  },
  "year-no-room": {
    ko: "{{cells}}: 마지막 연도 열 오른쪽에 빈 열이 없고, 같은 시트의 다른 표와 연도가 끝나는 열이 달라 열을 넣지 않고 그대로 두었습니다. 그 자리에 빈 열을 하나 직접 넣은 뒤 다시 하십시오.",
    en: "{{cells}}: there is no blank column right of the last year, and none was put in because other grids of the sheet end their years elsewhere; left alone. Insert one there yourself and try again."
  }
} as const satisfies Record<string, Message>;

export const CHANGE_TITLES = {
  move: { ko: "공약 부서 옮기기", en: "Move a pledge to another department" },
  drop: { ko: "공약 폐기", en: "Drop a pledge" },
  merge: { ko: "공약 통합", en: "Merge pledges" },
  "roll-over": { ko: "임기 전환", en: "Roll over to the next term" },
  "add-year": { ko: "연도 추가", en: "Add a year" }
} as const satisfies Record<string, Message>;

/** Why a change is not made at all. */
export const CHANGE_REFUSALS = {
  "pledge-missing": {
    ko: "관리번호 '{{number}}'인 공약을 찾지 못했습니다. 카드에 적힌 관리번호를 쓰십시오.",
    en: "No pledge has the number '{{number}}'. Use the number that its card bears."
  },
  "pledge-twice": {
    ko: "관리번호 '{{number}}'인 공약이 여럿입니다({{sheets}}). 번호를 하나로 고친 뒤 다시 하십시오.",
    en: "Several pledges have the number '{{number}}' ({{sheets}}). Give each its own first."
  },
  "same-pledge": {
    ko: "같은 공약입니다('{{number}}'). 서로 다른 두 공약을 고르십시오.",
    en: "Both are the pledge '{{number}}'. Choose two different ones."
  },
  "department-empty": { ko: "옮길 부서를 적으십시오.", en: "Give the department to move to." },
  "department-missing": {
    ko: "공약 '{{pledge}}'의 카드에서 부서 칸을 찾지 못했습니다. 총괄부서나 주관부서 칸이 있는지 확인하십시오.",
    en: "The cards of pledge '{{pledge}}' have no place for a department. See whether there is 총괄부서 or 주관부서."
  },
  "department-unwritable": {
    ko: "{{cell}}의 부서는 수식이어서 하지 않았습니다. 수식이 가리키는 셀을 고치거나 값으로 바꾼 뒤 다시 하십시오.",
    en: "The department at {{cell}} comes from a formula, so nothing was done. Change the cell that it points at, or turn it into a value first."
  },
  "department-same": {
    ko: "공약 '{{pledge}}'{{pledge:은/는}} 이미 '{{department}}'에 있습니다.",
    en: "Pledge '{{pledge}}' is with '{{department}}' already."
  },
  "sheet-protected": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 보호되어 있어 하지 않았습니다. 검토 탭에서 보호를 해제한 뒤 다시 하십시오.",
    en: "Sheet '{{sheet}}' is protected, so nothing was done. Unprotect it on the Review tab and try again."
  },
  "no-dropped-class": {
    ko: "공약 '{{pledge}}'의 카드에 '폐기'를 표시할 이행현황 구분표가 없어 하지 않았습니다. 구분표에 '폐기' 칸을 넣은 뒤 다시 하십시오.",
    en: "The cards of pledge '{{pledge}}' have no status matrix with 폐기, so nothing was done. Add it and try again."
  },
  "no-change-section": {
    ko: "공약 '{{pledge}}'의 카드에 폐기 기록을 적을 '주요 변경사항' 칸이 없어 하지 않았습니다. 칸을 넣은 뒤 다시 하십시오.",
    en: "The cards of pledge '{{pledge}}' have no section 주요 변경사항 for the record, so nothing was done. Add it and try again."
  },
  "already-dropped": {
    ko: "공약 '{{pledge}}'{{pledge:은/는}} 이미 '폐기'입니다.",
    en: "Pledge '{{pledge}}' is dropped already."
  },
  "status-unwritable": {
    ko: "{{cell}}의 이행상태를 '폐기'로 고칠 수 없어 하지 않았습니다. 수식이면 값으로 바꾼 뒤 다시 하십시오.",
    en: "The status at {{cell}} cannot be set to 폐기, so nothing was done. If it is a formula, turn it into a value first."
  },
  "grid-lacking": {
    ko: "공약 '{{to}}'에는 {{kind}} 표가 없어 {{cell}}의 금액을 옮길 수 없습니다. 그 표를 넣은 뒤 다시 하십시오.",
    en: "Pledge '{{to}}' has no grid of {{kind}} to take the amount at {{cell}}. Add one and try again."
  },
  "source-lacking": {
    ko: "공약 '{{to}}'의 표에는 '{{source}}' 행이 없어 {{cell}}의 금액을 옮길 수 없습니다. 그 행을 넣은 뒤 다시 하십시오.",
    en: "The grid of pledge '{{to}}' has no row '{{source}}' to take the amount at {{cell}}. Add it and try again."
  },
  "column-lacking": {
    ko: "공약 '{{to}}'의 표에는 '{{column}}' 열이 없어 {{cell}}의 금액을 옮길 수 없습니다. 그 열을 넣은 뒤 다시 하십시오.",
    en: "The grid of pledge '{{to}}' has no column '{{column}}' to take the amount at {{cell}}. Add it and try again."
  },
  "amount-not-a-number": {
    ko: "{{cell}}에 숫자가 아닌 것이 적혀 있어 더할 수 없습니다. 숫자로 고친 뒤 다시 하십시오.",
    en: "{{cell}} holds no number and cannot be added. Write a number there and try again."
  },
  "amount-is-formula": {
    ko: "{{cell}}의 금액은 수식이어서 옮기거나 더할 수 없습니다. 값으로 바꾼 뒤 다시 하십시오.",
    en: "The amount at {{cell}} is a formula and cannot be moved or added to. Turn it into a value and try again."
  },
  "amount-finer": {
    ko: "{{cell}}의 금액({{amount}})은 공약 '{{to}}'의 표가 쓰는 {{unit}} 단위로 나누어떨어지지 않아 옮길 수 없습니다. 단위를 맞춘 뒤 다시 하십시오.",
    en: "The amount at {{cell}} ({{amount}}) is no whole figure in {{unit}}, the unit of pledge '{{to}}'. Make the units agree first."
  },
  "sums-do-not-hold": {
    ko: "{{cell}}의 합계가 맞지 않아 하지 않았습니다. 먼저 점검에서 고친 뒤 다시 하십시오.",
    en: "The sum at {{cell}} does not hold, so nothing was done. Mend it first and try again."
  },
  "not-understood": {
    ko: "공약 '{{pledge}}'의 표가 바꾼 뒤에 달리 읽혀 하지 않았습니다. 직접 고치십시오.",
    en: "The grid of pledge '{{pledge}}' would read otherwise afterwards, so nothing was done. Change it yourself."
  },
  "term-not-next": {
    ko: "설정의 임기({{from}} ~ {{to}})를 읽지 못해 다음 임기를 정할 수 없습니다. 설정에서 임기를 확인하십시오.",
    en: "The term of the settings ({{from}} to {{to}}) cannot be read, so the next one is not known. See the settings."
  },
  "no-pledges": {
    ko: "공약 카드를 찾지 못했습니다. 관리번호와 공약명이 있는 카드 시트가 있는지 확인하십시오.",
    en: "No pledge card was found. See whether there is a card sheet with 관리번호 and 공약명."
  },
  "nothing-rolled": {
    ko: "바꿀 수 있는 사업비 표가 하나도 없어 하지 않았습니다: {{why}}",
    en: "No grid could be changed, so nothing was done: {{why}}"
  },
  "register-protected": {
    ko: "변경대장 '{{sheet}}'{{sheet:이/가}} 보호되어 있어 적을 수 없습니다. 검토 탭에서 보호를 해제한 뒤 다시 하십시오.",
    en: "The register '{{sheet}}' is protected and cannot be written. Unprotect it on the Review tab and try again."
  },
  "register-full": {
    ko: "변경대장 '{{sheet}}'의 {{cell}} 아래에 적을 빈 행이 없습니다. 행을 비운 뒤 다시 하십시오.",
    en: "The register '{{sheet}}' has no blank row below {{cell}}. Make room and try again."
  }
} as const satisfies Record<string, Message>;
