import type { Message } from "../language/message";

/** The texts of `--help` for reasons. */
export const WAIVE_HELP = {
  waive: {
    ko: "지적을 그대로 두는 사유를 적은 사본을 만들거나, 적힌 사유를 보이거나 지웁니다",
    en: "makes a copy with reasons why findings stay; shows or removes those that are kept"
  },
  output: {
    ko: "저장할 파일 (입력과 달라야 함; --list에는 필요 없음)",
    en: "the file to write (never the input; not needed with --list)"
  },
  key: {
    ko: "이 지적 (check --format json이나 waive --list의 key)",
    en: "these findings (the keys of check --format json or waive --list)"
  },
  rule: { ko: "이 규칙의 지적 모두", en: "all findings of these rules" },
  stale: {
    ko: "사유가 효력을 잃은 지적 모두. --remove와 함께 쓰면 필요 없어진 사유까지",
    en: "all findings whose reason has lapsed; with --remove also reasons that nothing needs any more"
  },
  reason: { ko: "그대로 두는 사유 (개인정보는 적지 않음)", en: "why they stay (no personal data)" },
  role: { ko: "적는 이의 직위나 담당 (이름은 적지 않음)", en: "who says so: a role, never a name" },
  expires: {
    ko: "이 날까지만 (없으면 값이 바뀔 때까지)",
    en: "only until this day (none: until a value changes)"
  },
  remove: { ko: "적힌 사유를 지웁니다", en: "removes the reasons" },
  list: {
    ko: "적힌 사유와, 사유가 필요한 지적을 보입니다",
    en: "shows the reasons, and the findings that need one"
  }
} as const satisfies Record<string, Message>;

/** What giving, removing and listing reasons tell. */
export const WAIVE_TOLD = {
  waived: { ko: "지적 {{count}}건에 사유를 적었습니다.", en: "Reasons given for {{count}} findings." },
  removed: { ko: "사유 {{count}}건을 지웠습니다.", en: "{{count}} reasons removed." },
  "which-missing": {
    ko: "어느 지적인지 --key, --rule, --stale 가운데 하나로 주십시오.",
    en: "Say which findings with --key, --rule or --stale."
  },
  "output-missing": {
    ko: "저장할 파일을 -o로 주십시오. 보기만 하려면 --list를 쓰십시오.",
    en: "Give the file to write with -o, or --list to look only."
  },
  "reason-needed": {
    ko: "--reason과 --role을 함께 주십시오. 지우려면 --remove를 쓰십시오.",
    en: "Give --reason and --role together, or --remove."
  },
  "either-or": {
    ko: "'{{one}}'{{one:과/와}} '{{other}}'{{other:은/는}} 함께 쓸 수 없습니다.",
    en: "'{{one}}' and '{{other}}' exclude each other."
  },
  "key-unknown": {
    ko: "'{{key}}'{{key:이라는/라는}} key의 지적이 없습니다. waive FILE --list로 볼 수 있습니다.",
    en: "There is no finding with the key '{{key}}'. See waive FILE --list."
  },
  "no-reason-kept": {
    ko: "'{{key}}'에는 적힌 사유가 없습니다.",
    en: "No reason is kept for '{{key}}'."
  },
  "nothing-to-waive": {
    ko: "해당하는 지적이 없어 저장하지 않았습니다.",
    en: "There is no such finding. Nothing was written."
  },
  "nothing-to-remove": {
    ko: "해당하는 사유가 없어 저장하지 않았습니다.",
    en: "There is no such reason. Nothing was written."
  },
  "list-standing": { ko: "사유가 있는 지적 {{count}}건", en: "Findings with a reason: {{count}}" },
  "list-lapsed": {
    ko: "효력을 잃은 사유 {{count}}건 (다시 적거나 지우십시오)",
    en: "Reasons that no longer stand: {{count}} (write them anew or remove them)"
  },
  "list-needless": {
    ko: "지적이 없어져 필요 없는 사유 {{count}}건",
    en: "Reasons that nothing needs any more: {{count}}"
  },
  "list-open": { ko: "사유가 없는 지적 {{count}}건", en: "Findings without a reason: {{count}}" },
  "list-unwaivable": {
    ko: "사유로 넘길 수 없는 오류 {{count}}건 (고쳐야 합니다)",
    en: "Errors that no reason can let stay: {{count}} (mend them)"
  },
  "list-none": {
    ko: "적힌 사유도, 사유가 필요한 지적도 없습니다.",
    en: "No reason is kept, and none is needed."
  }
} as const satisfies Record<string, Message>;
