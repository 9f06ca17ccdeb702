import type { Message } from "../language/message";

/** The texts of `--help` for the office's own templates. */
export const TEMPLATE_HELP = {
  template: { ko: "기관의 자체 서식을 두고 채웁니다", en: "keeps and fills the office's own templates" },
  list: {
    ko: "통합문서에 둔 서식과 기본 서식, 서식으로 만든 시트를 보입니다",
    en: "shows the templates, the built-in ones, and the sheets made from them"
  },
  fields: { ko: "서식에 쓸 수 있는 항목을 보입니다", en: "shows the fields that a template can have" },
  add: {
    ko: "시트 하나를 서식으로 둡니다 (숨긴 시트로 옮김)",
    en: "keeps a sheet as a template (moved into a hidden sheet)"
  },
  fill: {
    ko: "서식을 한 공약, 여러 공약 또는 모든 공약에 채운 사본을 만듭니다",
    en: "makes a copy with a template filled for one, some or all pledges"
  },
  export: { ko: "서식을 엑셀 파일로 내보냅니다", en: "writes a template into a workbook of its own" },
  import: { ko: "다른 파일의 시트를 서식으로 둡니다", en: "keeps a sheet of another file as a template" },
  rename: {
    ko: "서식의 이름이나 시트 이름 규칙을 바꿉니다",
    en: "renames a template, or the pattern of its sheets"
  },
  remove: {
    ko: "서식을 지웁니다 (만든 시트는 그대로 둠)",
    en: "removes a template (the sheets made from it stay)"
  },
  file: { ko: "통합문서", en: "the workbook" },
  from: { ko: "서식이 든 파일", en: "the file with the template" },
  sheet: { ko: "서식으로 둘 시트", en: "the sheet to keep as a template" },
  importSheet: { ko: "그 파일의 시트 (없으면 첫 시트)", en: "its sheet (none: the first)" },
  name: { ko: "서식의 이름", en: "the template's name" },
  to: { ko: "새 이름", en: "the new name" },
  per: {
    ko: "공약마다 한 시트, 또는 통합문서에 한 시트",
    en: "a sheet for each pledge, or one for the workbook"
  },
  pattern: {
    ko: '만들 시트의 이름 (예: "{{관리번호}} 이행표")',
    en: 'the names of the sheets that it makes, such as "{{number}} form"'
  },
  keep: { ko: "원본 시트도 남깁니다", en: "the sheet itself stays as well" },
  template_: { ko: "채울 서식의 이름", en: "the template to fill" },
  pledge: { ko: "채울 공약의 관리번호 (여러 개)", en: "numbers of the pledges to fill it for" },
  withTemplate: { ko: "이 자체 서식의 시트도 만듭니다", en: "makes a sheet of this template as well" },
  instead: { ko: "기본 카드 대신 서식의 시트만 만듭니다", en: "makes it instead of the built-in cards" },
  all: { ko: "모든 공약에 채웁니다", en: "fills it for all pledges" },
  format: { ko: "목록의 형식", en: "the format of the list" }
} as const satisfies Record<string, Message>;

/** What the commands tell. */
export const TEMPLATE_TOLD = {
  "template-kept": {
    ko: "서식 '{{name}}'{{name:을/를}} 두었습니다. 만들 시트의 이름: {{pattern}}",
    en: "The template '{{name}}' is kept. Its sheets are named {{pattern}}"
  },
  "template-imported": {
    ko: "서식 '{{name}}'{{name:을/를}} 가져왔습니다. 그림, 차트, 조건부 서식은 함께 오지 않습니다.",
    en: "The template '{{name}}' was imported. Pictures, charts and conditional formats do not come along."
  },
  "template-removed": {
    ko: "서식 '{{name}}'{{name:을/를}} 지웠습니다.",
    en: "The template '{{name}}' was removed."
  },
  "template-renamed": { ko: "서식을 바꾸었습니다.", en: "The template was changed." },
  "template-filled": {
    ko: "서식 '{{name}}': 시트 {{added}}개를 만들고 {{refreshed}}개를 새로 채웠습니다.",
    en: "Template '{{name}}': {{added}} sheets made, {{refreshed}} refreshed."
  },
  "pledge-or-all": {
    ko: "--pledge로 관리번호를 주거나 --all을 주십시오.",
    en: "Give numbers with --pledge, or --all."
  },
  own: { ko: "자체 서식", en: "Own templates" },
  "built-in": { ko: "기본 서식", en: "Built-in templates" },
  none: { ko: "(없음)", en: "(none)" },
  "per-pledge": { ko: "공약마다", en: "per pledge" },
  "per-workbook": { ko: "통합문서 전체", en: "per workbook" },
  "made-current": { ko: "그대로", en: "as made" },
  "made-changed": { ko: "직접 고침", en: "changed by hand" }
} as const satisfies Record<string, Message>;
