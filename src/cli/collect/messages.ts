import type { Message } from "../../language/message";

/** Why a file is in no figure of the roll-up. Files that were refused tell it themselves. */
export const LEFT_REASONS = {
  fault: {
    ko: "이 파일을 읽다가 프로그램 오류가 났습니다: {{why}}",
    en: "The program failed on this file: {{why}}"
  },
  crashed: {
    ko: "이 파일을 읽던 작업이 갑자기 끝났습니다 ({{why}}). 이 파일만 따로 check로 점검해 보십시오.",
    en: "The worker reading this file ended unexpectedly ({{why}}). Try check on this file alone."
  },
  "out-of-memory": {
    ko: "이 파일을 읽는 데 메모리가 모자랍니다. 카드를 여러 파일로 나누어 받으십시오.",
    en: "There is not enough memory to read this file. Have its cards sent in several files."
  },
  "too-slow": {
    ko: "{{seconds}}초 안에 읽지 못했습니다. --time-limit로 더 기다리게 하거나, 이 파일만 따로 점검해 보십시오.",
    en: "It could not be read within {{seconds}} seconds. Wait longer with --time-limit, or try this file alone."
  },
  "roll-up": {
    ko: "기관의 파일이 아니라 collect가 만든 결과 파일이어서 뺐습니다.",
    en: "Left out: this is a result of collect, not an office's workbook."
  },
  "no-cards": {
    ko: "관리카드를 찾지 못했습니다. 카드가 있는 파일인지 확인하십시오.",
    en: "No pledge card was found. Check that this is the workbook with the cards."
  }
} as const satisfies Record<string, Message>;

/** What collecting tells beside its results. */
export const COLLECT = {
  collected: {
    ko: "파일 {{files}}개에서 공약 {{pledges}}건을 모았습니다. 오류 {{errors}} · 주의 {{warnings}} · 빠진 파일 {{left}}개",
    en: "{{pledges}} pledges collected from {{files}} files. {{errors}} errors · {{warnings}} warnings · {{left}} files left out"
  },
  left: { ko: "뺌: {{file}}: {{why}}", en: "Left out: {{file}}: {{why}}" },
  unsealed: {
    ko: "봉인을 요구해 뺐습니다 ({{seal}}).",
    en: "Left out because a seal is required ({{seal}})."
  },
  "same-content": {
    ko: "'{{file}}'{{file:은/는}} '{{other}}'{{other:과/와}} 내용이 같습니다. 겹쳐 더해졌는지 확인하십시오.",
    en: "'{{file}}' has the same content as '{{other}}': see whether it is counted twice."
  },
  resumed: {
    ko: "앞서 멈춘 작업을 이어서 합니다: 읽어 둔 파일 {{count}}개",
    en: "Going on with a run that was stopped: {{count}} files were read already"
  },
  "too-many-rows": {
    ko: "'{{path}}'에 {{rows}}행이 있습니다. 엑셀은 {{limit}}행까지만 여니 DuckDB 등으로 읽거나 파일을 나누어 모으십시오.",
    en: "'{{path}}' has {{rows}} rows. Excel opens {{limit}} at most: read it with DuckDB or the like, or collect fewer files at a time."
  },
  "no-files": { ko: "모을 파일이 없습니다.", en: "There is no file to collect." },
  "outputs-alike": {
    ko: "출력 '{{path}}'{{path:이/가}} 다른 출력과 같습니다. 서로 다른 이름을 주십시오.",
    en: "The output '{{path}}' is the same as another. Give them different names."
  },
  "number-invalid": {
    ko: "'{{name}}'에 '{{value}}'{{value:은/는}} 쓸 수 없습니다. 1 이상 {{most}} 이하의 수를 주십시오.",
    en: "'{{value}}' is no value of '{{name}}'. Give a number from 1 to {{most}}."
  },
  "state-denied": {
    ko: "상태 폴더 '{{path}}'{{path:을/를}} 만들거나 쓰지 못했습니다 ({{code}}). --state로 쓸 수 있는 폴더를 주십시오.",
    en: "The state folder '{{path}}' cannot be made or written ({{code}}). Give another with --state."
  },
  "state-busy": {
    ko: "다른 collect가 상태 폴더 '{{path}}'{{path:을/를}} 쓰고 있습니다 (프로세스 {{process}}). 끝나기를 기다리거나, 이미 끝났으면 그 안의 lock 파일을 지우십시오.",
    en: "Another collect is using the state folder '{{path}}' (process {{process}}). Wait for it, or, if it has ended, delete the file lock in it."
  }
} as const satisfies Record<string, Message>;
