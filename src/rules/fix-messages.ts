import type { Message } from "../language/message";

/** Titles of the fixes that the harness makes. */
export const FIX_TITLES = {
  "one-cell": {
    ko: "{{cell}}의 {{from}}{{from:을/를}} {{to}}{{to:으로/로}} 고치기",
    en: "Change {{from}} in {{cell}} to {{to}}"
  },
  "several-cells": {
    ko: "{{cell}} 등 {{count}}개 셀 고치기",
    en: "Mend {{count}} cells beginning with {{cell}}"
  },
  joined: {
    ko: "원인이 하나로 정해진 {{count}}건 고치기",
    en: "Mend the {{count}} findings whose cause is certain"
  }
} as const satisfies Record<string, Message>;
