import type { Message } from "../../language/message";

/** What is wrong with a template, each with its cell. */
export const TEMPLATE_FAULTS = {
  "token-malformed": {
    ko: "{{place}}의 '{{text}}'{{text:은/는}} 채울 자리로 읽을 수 없습니다. 공약명 항목이라면 여는 중괄호 두 개, 공약명, 닫는 중괄호 두 개로 적으십시오.",
    en: "'{{text}}' in {{place}} cannot be read as a field. Write two opening braces, the field's name, two closing braces."
  },
  "field-unknown": {
    ko: "{{place}}의 '{{text}}'{{text:은/는}} 없는 항목입니다. 항목 목록에서 골라 넣으십시오.",
    en: "{{place}}: there is no field '{{text}}'. Pick one from the list of fields."
  },
  "token-in-formula": {
    ko: "{{place}}의 수식 안에 '{{text}}'{{text:이/가}} 있어 채울 수 없습니다. 항목은 따로 한 셀에 두고 수식이 그 셀을 가리키게 하십시오.",
    en: "{{place}} has '{{text}}' inside a formula, where it cannot be filled in. Give it a cell of its own, and let the formula refer to that."
  },
  "section-unknown": {
    ko: "{{place}}의 '{{text}}'{{text:은/는}} 없는 되풀이 구역입니다. 쓸 수 있는 구역: {{known}}",
    en: "{{place}}: there is no section '{{text}}'. There are: {{known}}"
  },
  "section-unclosed": {
    ko: "{{place}}에서 시작한 되풀이 구역 '{{text}}'{{text:이/가}} 끝나지 않았습니다. 끝낼 행에 끝 표시를 넣으십시오.",
    en: "The section '{{text}}' that begins in {{place}} has no end. Put its end mark into the last row to be repeated."
  },
  "section-unopened": {
    ko: "{{place}}에서 끝나는 되풀이 구역 '{{text}}'{{text:이/가}} 시작된 적이 없습니다. 시작할 행에 시작 표시를 넣으십시오.",
    en: "The section '{{text}}' that ends in {{place}} has no beginning. Put its begin mark into the first row to be repeated."
  },
  "section-crossed": {
    ko: "{{place}}에서 '{{text}}' 구역이 끝나는데, 그 안에서 시작한 '{{other}}' 구역이 아직 끝나지 않았습니다. 먼저 끝내십시오.",
    en: "The section '{{text}}' ends in {{place}} before '{{other}}' that began within it. End that one first."
  },
  "section-nested": {
    ko: "{{place}}의 '{{text}}' 구역이 '{{other}}' 구역 안에서 시작합니다. 구역 안에는 구역을 둘 수 없으니 '{{other}}'{{other:을/를}} 먼저 끝내십시오. 통합문서 서식에서는 '{{text}}' 구역만으로 모든 공약의 행이 차례로 나옵니다.",
    en: "The section '{{text}}' in {{place}} begins within '{{other}}'. Sections cannot stand in one another: end '{{other}}' first. In a template for the whole workbook '{{text}}' alone lists the rows of all pledges."
  },
  "sections-share-rows": {
    ko: "{{place}}의 '{{text}}' 구역이 '{{other}}' 구역과 같은 행을 쓰고 있습니다. 되풀이는 행 전체에 걸리므로 서로 다른 행에 두십시오.",
    en: "The section '{{text}}' in {{place}} shares a row with '{{other}}'. Whole rows are repeated: put them into rows of their own."
  },
  "section-without-rows": {
    ko: "{{place}}의 '{{text}}' 구역에 되풀이할 행이 없습니다. 시작 표시와 끝 표시 사이에 채울 행을 두십시오.",
    en: "The section '{{text}}' in {{place}} has no rows to repeat. Put a row between its begin and its end."
  },
  "section-of-workbook": {
    ko: "{{place}}의 '{{text}}' 구역은 통합문서 전체 서식에서만 쓸 수 있습니다. 이 서식은 공약마다 한 시트를 만듭니다.",
    en: "The section '{{text}}' in {{place}} belongs into a template for the whole workbook. This one makes a sheet for each pledge."
  },
  "field-needs-section": {
    ko: "{{place}}의 '{{text}}'{{text:은/는}} 되풀이 구역({{known}})의 행에서만 쓸 수 있습니다.",
    en: "'{{text}}' in {{place}} can stand only in rows of the sections {{known}}."
  },
  "field-needs-pledge": {
    ko: "{{place}}의 '{{text}}'{{text:은/는}} 한 공약의 항목입니다. 통합문서 전체 서식에서는 '공약' 구역의 행 안에 두십시오.",
    en: "'{{text}}' in {{place}} is a field of one pledge. In a template for the whole workbook put it into rows of the section 공약."
  },
  "merge-cut": {
    ko: "{{place}}의 병합({{merge}})이 되풀이되는 행({{rows}})에 걸쳐 있어 행을 늘릴 자리가 없습니다. 병합을 그 행 안으로 줄이거나 모두 감싸게 하십시오.",
    en: "The merge {{merge}} at {{place}} reaches half into the rows {{rows}}, so that there is no room to repeat them. Keep it within these rows, or around all of them."
  },
  "cell-under-merge": {
    ko: "{{place}}의 내용이 병합({{merge}}) 아래에 숨어 있습니다. 병합을 풀고 옮기거나 지우십시오.",
    en: "The content of {{place}} is hidden under the merge {{merge}}. Unmerge, and move or delete it."
  },
  "formula-part-of-rows": {
    ko: "{{place}}의 수식 {{formula}}{{formula:이/가}} 되풀이되는 행({{rows}})의 일부만 가리킵니다. 되풀이 행 전체를 가리키게 하십시오. 한 행이라면 SUM(B7:B7)처럼 적습니다.",
    en: "The formula {{formula}} in {{place}} refers to a part of the repeated rows {{rows}}. Let it refer to all of them; to a single row as in SUM(B7:B7)."
  },
  "formula-to-mark": {
    ko: "{{place}}의 수식 {{formula}}{{formula:이/가}} 구역 표시만 있는 행을 가리킵니다. 그 행은 채울 때 없어집니다.",
    en: "The formula {{formula}} in {{place}} refers to a row that has nothing but a section's mark. That row goes when the template is filled."
  },
  "formula-name": {
    ko: "{{place}}의 수식에 있는 이름 '{{text}}'{{text:이/가}} 서식 시트의 셀을 가리켜, 채운 시트에서도 서식의 값을 읽게 됩니다. 이름 대신 셀 주소를 쓰십시오.",
    en: "The name '{{text}}' in the formula of {{place}} means cells of the template, even on a filled sheet. Write the cells' address instead."
  },
  "sheet-protected": {
    ko: "시트 '{{text}}'{{text:이/가}} 보호되어 있어 서식으로 쓸 수 없습니다. 검토 탭에서 보호를 해제하십시오.",
    en: "Sheet '{{text}}' is protected and cannot serve as a template. Unprotect it on the Review tab."
  }
} as const satisfies Record<string, Message>;

export type TemplateFaultCode = keyof typeof TEMPLATE_FAULTS;

/** What the user should know of a sheet that was filled. */
export const TEMPLATE_NOTES = {
  "no-value": {
    ko: "{{place}} '{{token}}': 값이 없어 비워 두었습니다 (공약 {{count}}건: {{pledges}})",
    en: "{{place}} '{{token}}': left blank for want of a value ({{count}} pledges: {{pledges}})"
  },
  "no-rows": {
    ko: "{{place}} '{{token}}': 내용이 없어 빈 행 하나만 두었습니다 (공약 {{count}}건: {{pledges}})",
    en: "{{place}} '{{token}}': nothing to list, one blank row was left ({{count}} pledges: {{pledges}})"
  },
  "several-grids": {
    ko: "{{place}} '{{token}}': 같은 종류의 재원표가 여럿이라 첫 표의 값을 넣었습니다 (공약 {{count}}건: {{pledges}})",
    en: "{{place}} '{{token}}': of several grids of the kind the first was taken ({{count}} pledges: {{pledges}})"
  },
  "sum-without": {
    ko: "{{place}} '{{token}}': 값이 없는 공약 {{count}}건을 빼고 더했습니다 ({{pledges}})",
    en: "{{place}} '{{token}}': the sum leaves out {{count}} pledges that state no value ({{pledges}})"
  },
  "sheet-made": { ko: "시트 '{{sheet}}'{{sheet:을/를}} 만들었습니다.", en: "Sheet '{{sheet}}' was made." },
  "sheet-refreshed": {
    ko: "시트 '{{sheet}}'의 셀 {{count}}개를 새로 채웠습니다.",
    en: "{{count}} cells of sheet '{{sheet}}' were refreshed."
  },
  "sheet-remade": {
    ko: "시트 '{{sheet}}'{{sheet:을/를}} 행 수가 달라져 다시 만들었습니다.",
    en: "Sheet '{{sheet}}' was made anew, because its rows have changed."
  },
  "sheet-current": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 이미 맞아 바꾸지 않았습니다.",
    en: "Sheet '{{sheet}}' is right already and was not changed."
  },
  "sheet-changed": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 채운 뒤에 직접 고친 내용이 있어 그대로 두었습니다. 새로 채우려면 시트를 지우고 다시 하십시오.",
    en: "Sheet '{{sheet}}' was changed by hand after it was filled, and was left alone. To fill it anew, delete it and fill again."
  },
  "sheet-protected": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 보호되어 있어 그대로 두었습니다. 검토 탭에서 보호를 해제한 뒤 다시 채우십시오.",
    en: "Sheet '{{sheet}}' is protected and was left alone. Unprotect it on the Review tab, then fill again."
  },
  "sheet-referred": {
    ko: "시트 '{{sheet}}'{{sheet:을/를}} {{place}}에서 참조하고 있어 다시 만들지 않았습니다. 그 참조를 지운 뒤 다시 채우십시오.",
    en: "Sheet '{{sheet}}' is referred to from {{place}} and was not made anew. Remove that reference, then fill again."
  },
  "card-unread": {
    ko: "공약 '{{number}}'의 시트에서 관리번호와 공약명을 읽지 못해 카드로 볼 수 없습니다. 서식에 '관리번호'와 '공약명' 칸을 두거나 기본 카드도 함께 만드십시오.",
    en: "The sheet of pledge '{{number}}' cannot be read as a card. Give the template cells labelled 관리번호 and 공약명, or make the built-in cards as well."
  },
  "original-kept": {
    ko: "서식의 원본 시트 '{{sheet}}'{{sheet:은/는}} 그대로 두었습니다.",
    en: "The sheet '{{sheet}}' that the template was made of stays."
  },
  "original-removed": {
    ko: "서식의 원본 시트 '{{sheet}}'{{sheet:은/는}} 숨긴 서식 시트로 옮겼습니다.",
    en: "The sheet '{{sheet}}' was moved into the hidden sheet of the template."
  }
} as const satisfies Record<string, Message>;

export type TemplateNoteCode = keyof typeof TEMPLATE_NOTES;

/** Why a template cannot be kept or used. */
export const TEMPLATE_REFUSALS = {
  "template-faulty": {
    ko: "서식 '{{name}}'에 고칠 곳이 {{count}}곳 있습니다. 아무것도 만들지 않았습니다.\n{{faultsKo}}",
    en: "The template '{{name}}' has {{count}} faults. Nothing was made.\n{{faultsEn}}"
  },
  "template-missing": {
    ko: "서식 '{{name}}'{{name:이/가}} 없습니다. 있는 서식: {{known}}",
    en: "There is no template '{{name}}'. There are: {{known}}"
  },
  "template-name-taken": {
    ko: "서식 '{{name}}'{{name:이/가}} 이미 있습니다. 다른 이름을 주거나 먼저 지우십시오.",
    en: "There is a template '{{name}}' already. Give another name, or remove that one first."
  },
  "template-name-empty": { ko: "서식의 이름을 주십시오.", en: "Give the template a name." },
  "template-sheet-missing": {
    ko: "시트 '{{sheet}}'{{sheet:이/가}} 없습니다.",
    en: "There is no sheet '{{sheet}}'."
  },
  "template-sheet-own": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 이미 서식 '{{name}}'의 시트입니다.",
    en: "Sheet '{{sheet}}' is already that of the template '{{name}}'."
  },
  "template-last-sheet": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 보이는 마지막 시트라 숨긴 서식으로 옮길 수 없습니다. 원본을 남기거나 다른 시트를 먼저 두십시오.",
    en: "'{{sheet}}' is the last sheet to be seen, so it cannot be moved into a hidden template. Keep the original, or have another sheet first."
  },
  "original-referred": {
    ko: "시트 '{{sheet}}'{{sheet:을/를}} {{place}}에서 참조하고 있어 옮길 수 없습니다. 원본을 남기거나 그 참조를 지우십시오.",
    en: "Sheet '{{sheet}}' is referred to from {{place}} and cannot be moved. Keep the original, or remove that reference."
  },
  "pledge-missing": {
    ko: "관리번호 '{{number}}'인 공약이 없습니다.",
    en: "There is no pledge with the number '{{number}}'."
  },
  "no-pledges": {
    ko: "채울 공약 카드를 찾지 못했습니다. 관리번호와 공약명이 있는 카드 시트가 있는지 확인하십시오.",
    en: "No pledge card was found to fill in. See whether there is a sheet with 관리번호 and 공약명."
  },
  "pattern-faulty": {
    ko: "시트 이름 '{{pattern}}'의 '{{text}}'{{text:은/는}} 없는 항목입니다.",
    en: "The sheet name '{{pattern}}': there is no field '{{text}}'."
  },
  "name-empty": {
    ko: "공약 '{{pledge}}'의 시트 이름이 비어 있습니다. 시트 이름 '{{pattern}}'{{pattern:을/를}} 고치십시오.",
    en: "The sheet name of pledge '{{pledge}}' is empty. Change the pattern '{{pattern}}'."
  },
  "name-taken": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 이 서식으로 만든 시트가 아닙니다. 그 시트의 이름을 바꾸거나 시트 이름 '{{pattern}}'{{pattern:을/를}} 고치십시오.",
    en: "Sheet '{{sheet}}' was not made from this template. Rename it, or change the pattern '{{pattern}}'."
  },
  "names-alike": {
    ko: "공약 '{{one}}'과 '{{other}}'의 시트 이름이 '{{sheet}}'로 같아집니다. 시트 이름에 관리번호를 넣으십시오.",
    en: "The pledges '{{one}}' and '{{other}}' would get the same sheet name '{{sheet}}'. Put the number into the pattern."
  },
  "text-too-long": {
    ko: "{{place}}의 내용이 {{count}}자로, 한 셀에 들어가는 32,767자를 넘습니다. 되풀이 구역으로 나누십시오.",
    en: "The text for {{place}} has {{count}} characters; a cell holds 32,767. Spread it over a section."
  },
  "cell-not-text": {
    ko: "{{place}}에 수식이 있어 항목을 넣지 않았습니다. 빈 셀을 고르십시오.",
    en: "{{place}} holds a formula, so no field was put there. Choose a blank cell."
  }
} as const satisfies Record<string, Message>;

export const TEMPLATE_TITLES = {
  add: { ko: "서식 '{{name}}' 등록", en: "Keep the template '{{name}}'" },
  remove: { ko: "서식 '{{name}}' 지우기", en: "Remove the template '{{name}}'" },
  rename: { ko: "서식 이름 바꾸기", en: "Rename a template" },
  fill: { ko: "서식 '{{name}}' 채우기", en: "Fill the template '{{name}}'" },
  open: { ko: "서식 '{{name}}' 고치기", en: "Change the template '{{name}}'" },
  mark: { ko: "항목 넣기", en: "Put a field in" },
  import: { ko: "서식 '{{name}}' 가져오기", en: "Import the template '{{name}}'" }
} as const satisfies Record<string, Message>;
