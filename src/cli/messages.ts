import type { Message } from "../language/message";

/** What the command line tells beside its results. */
export const CLI = {
  "missing-argument": {
    ko: "'{{name}}'{{name:을/를}} 주지 않았습니다. --help로 쓰는 법을 볼 수 있습니다.",
    en: "'{{name}}' is missing. See --help."
  },
  "missing-value": {
    ko: "'{{name}}' 뒤에 값이 없습니다. --help로 쓰는 법을 볼 수 있습니다.",
    en: "'{{name}}' needs a value. See --help."
  },
  "unknown-option": {
    ko: "'{{name}}'{{name:은/는}} 없는 옵션입니다. --help로 쓰는 법을 볼 수 있습니다.",
    en: "There is no option '{{name}}'. See --help."
  },
  "unknown-command": {
    ko: "'{{name}}'{{name:은/는}} 없는 명령입니다. --help로 명령을 볼 수 있습니다.",
    en: "There is no command '{{name}}'. See --help."
  },
  "excess-arguments": {
    ko: "주어진 값이 너무 많습니다. --help로 쓰는 법을 볼 수 있습니다.",
    en: "Too many arguments. See --help."
  },
  "invalid-choice": {
    ko: "'{{name}}'에 '{{value}}'{{value:은/는}} 쓸 수 없습니다. 쓸 수 있는 값: {{choices}}",
    en: "'{{value}}' is no value of '{{name}}'. Allowed: {{choices}}"
  },
  usage: {
    ko: "잘못된 사용입니다 ({{detail}}). --help로 쓰는 법을 볼 수 있습니다.",
    en: "Wrong usage ({{detail}}). See --help."
  },
  "no-command": { ko: "명령을 주십시오. --help로 명령을 볼 수 있습니다.", en: "Give a command. See --help." },
  "basis-date-invalid": {
    ko: "기준일 '{{text}}'{{text:은/는}} 날짜가 아닙니다. 2023-12-31처럼 쓰십시오.",
    en: "The basis date '{{text}}' is no date. Write it like 2023-12-31."
  },
  "basis-date-today": {
    ko: "기준일을 주지 않아 오늘({{date}})로 점검합니다. --basis-date로 바꿀 수 있습니다.",
    en: "No basis date was given: checking as of today ({{date}}). Change it with --basis-date."
  },
  "rule-unknown": {
    ko: "'{{rule}}'{{rule:은/는}} 없는 규칙입니다.",
    en: "There is no rule '{{rule}}'."
  },
  "profile-unreadable": {
    ko: "설정 파일 '{{path}}'{{path:을/를}} 읽지 못했습니다: {{why}}",
    en: "The profile '{{path}}' cannot be read: {{why}}"
  },
  "profile-invalid": {
    ko: "설정 파일 '{{path}}'{{path:이/가}} 맞지 않습니다.\n{{issues}}",
    en: "The profile '{{path}}' is not valid.\n{{issues}}"
  },
  "output-is-input": {
    ko: "출력 '{{path}}'{{path:은/는}} 입력 파일과 같은 파일입니다. 입력은 바꾸지 않으니 다른 이름을 주십시오.",
    en: "The output '{{path}}' is an input file. Inputs are never changed: give another name."
  },
  "output-no-folder": {
    ko: "'{{folder}}' 폴더가 없어 저장하지 못합니다. 폴더를 먼저 만드십시오.",
    en: "There is no folder '{{folder}}' to write to. Make it first."
  },
  "output-is-folder": {
    ko: "출력 '{{path}}'{{path:은/는}} 폴더입니다. 파일 이름을 주십시오.",
    en: "The output '{{path}}' is a folder. Give a file name."
  },
  "output-denied": {
    ko: "'{{path}}'에 저장하지 못했습니다 ({{code}}). 다른 프로그램에서 열려 있으면 닫고, 쓰기 권한을 확인하십시오.",
    en: "'{{path}}' could not be written ({{code}}). Close it in other programs and check that you may write there."
  },
  "output-written": { ko: "저장했습니다: {{path}}", en: "Written: {{path}}" },
  "output-replaced": {
    ko: "저장했습니다 (있던 파일을 바꿈): {{path}}",
    en: "Written (replacing the file that was there): {{path}}"
  },
  "output-extension": {
    ko: "입력은 {{input}}인데 출력은 {{output}}입니다. 엑셀이 열지 못할 수 있으니 {{input}}으로 저장하십시오.",
    en: "The input is {{input}} and the output {{output}}. Excel may refuse to open it: save it as {{input}}."
  },
  "file-missing": { ko: "'{{path}}' 파일이 없습니다.", en: "There is no file '{{path}}'." },
  "file-is-folder": {
    ko: "'{{path}}'{{path:은/는}} 폴더입니다. 파일을 주십시오.",
    en: "'{{path}}' is a folder. Give a file."
  },
  "file-denied": {
    ko: "'{{path}}' 파일을 열지 못했습니다 ({{code}}). 읽기 권한을 확인하십시오.",
    en: "'{{path}}' could not be opened ({{code}}). Check that you may read it."
  },
  "file-too-large": {
    ko: "'{{path}}' 파일이 너무 큽니다 ({{megabytes}} MB). {{limit}} MB까지 읽습니다.",
    en: "'{{path}}' is too large ({{megabytes}} MB). Up to {{limit}} MB are read."
  },
  "file-fault": {
    ko: "이 파일을 읽다가 프로그램 오류가 났습니다: {{why}}",
    en: "The program failed on this file: {{why}}"
  },
  "nothing-matches": {
    ko: "'{{pattern}}'에 맞는 엑셀 파일이 없습니다.",
    en: "No workbook matches '{{pattern}}'."
  },
  "refused-file": { ko: "{{path}}: {{why}}", en: "{{path}}: {{why}}" },
  "command-coming": {
    ko: "'{{command}}' 명령은 준비 중입니다. 아직 쓸 수 없으며, 아무것도 하지 않았습니다.",
    en: "The command '{{command}}' is not there yet. Nothing was done."
  },
  "no-cards": {
    ko: "'{{path}}'에서 관리카드를 찾지 못해 저장하지 않았습니다.",
    en: "No pledge card was found in '{{path}}'. Nothing was written."
  },
  "list-row": { ko: "목록 {{row}}행: {{fault}}", en: "Row {{row}} of the list: {{fault}}" },
  "list-faults": {
    ko: "목록에 고칠 행이 {{count}}개 있어 아무것도 만들지 않았습니다.",
    en: "{{count}} rows of the list have to be mended first. Nothing was made."
  },
  "change-date-invalid": {
    ko: "변경일 '{{text}}'{{text:을/를}} 알 수 없습니다. 2026-07-01처럼 적으십시오.",
    en: "The day of the change, '{{text}}', is not clear. Write it like 2026-07-01."
  },
  "overview-unknown": {
    ko: "'{{name}}'{{name:은/는}} 만들 수 있는 시트가 아닙니다. 이 가운데에서 고르십시오: {{names}}",
    en: "'{{name}}' is no sheet that can be made. Choose from: {{names}}"
  },
  "nothing-fixed": {
    ko: "자동으로 고칠 수 있는 지적이 없습니다. 입력과 같은 내용을 저장합니다.",
    en: "Nothing can be fixed automatically. The output equals the input."
  },
  fixed: {
    ko: "{{count}}건을 고쳤습니다. 남은 지적: 오류 {{errors}} · 주의 {{warnings}}",
    en: "{{count}} findings were fixed. Left: {{errors}} errors · {{warnings}} warnings"
  },
  "fix-rounds": {
    ko: "고친 뒤에도 자동으로 고칠 지적이 남아 있습니다. 결과 파일에 fix를 다시 쓰십시오.",
    en: "There is more to fix. Run fix on the output again."
  },
  annotated: {
    ko: "관리카드 {{pledges}}건 · 오류 {{errors}} · 주의 {{warnings}} · 참고 {{infos}}: 셀 {{flags}}곳에 표시했습니다.",
    en: "{{pledges}} cards · {{errors}} errors · {{warnings}} warnings · {{infos}} notes: {{flags}} cells flagged."
  },
  "cleared-exactly": {
    ko: "표시하기 전의 파일로 되돌렸습니다.",
    en: "The workbook is what it was before it was annotated, byte for byte."
  },
  cleared: {
    ko: "표시 {{flags}}개를 지웠습니다.",
    en: "{{flags}} flags were taken off."
  },
  "cleared-nothing": { ko: "지울 표시가 없습니다.", en: "There is nothing to clear." },
  "sheet-kept": {
    ko: "'{{sheet}}' 시트에 직접 쓴 내용이 있어 남겨 두었습니다. 옮긴 뒤 직접 지우십시오.",
    en: "The sheet '{{sheet}}' has been written on, so it stays. Move what you need and delete it yourself."
  },
  notice: { ko: "알림: {{text}}", en: "Note: {{text}}" },
  "new-needs": {
    ko: "새 공약의 --number와 --name을 주거나, --list로 목록 파일을 주십시오.",
    en: "Give the new pledge's --number and --name, or a file with --list."
  },
  "new-list-alone": {
    ko: "--list와 --number, --name은 함께 쓸 수 없습니다.",
    en: "--list and --number, --name exclude each other."
  },
  "year-invalid": {
    ko: "'{{option}}' 값 '{{text}}'{{text:은/는}} 연도나 날짜가 아닙니다. 2026 또는 2026-07-01처럼 쓰십시오.",
    en: "'{{option}}': '{{text}}' is no year or date. Write it like 2026 or 2026-07-01."
  },
  "filled-nothing": {
    ko: "채울 것이 없어 입력과 같은 내용을 저장합니다.",
    en: "There was nothing to fill. The output equals the input."
  },
  "sheets-made": {
    ko: "알림: 시트 {{count}}개를 새로 만들었습니다 ('{{first}}'부터 '{{last}}'까지).",
    en: "Note: {{count}} sheets were made ('{{first}}' to '{{last}}')."
  },
  "new-made": { ko: "공약 {{count}}건의 카드를 만들었습니다.", en: "Cards made for {{count}} pledges." },
  fault: {
    ko: "프로그램 오류입니다. 출력 파일은 쓰지 않았습니다: {{why}}",
    en: "A fault of the program. No output was written: {{why}}"
  },
  "rules-failed": {
    ko: "규칙 {{count}}개가 프로그램 오류로 점검하지 못했습니다. 결과가 완전하지 않습니다.",
    en: "{{count}} rules failed by a fault of the program. The result is not complete."
  }
} as const satisfies Record<string, Message>;
