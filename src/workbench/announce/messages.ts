import type { Message } from "../../language/message";

/** What a screen reader says of the active cell. */
export const ANNOUNCE = {
  cell: { ko: "{{cell}}, {{shown}}.", en: "{{cell}}, {{shown}}." },
  blank: { ko: "{{cell}}, 빈 셀.", en: "{{cell}}, blank." },
  sheet: { ko: "{{sheet}} 시트", en: "Sheet {{sheet}}" },
  finding: { ko: "{{severity}}: {{message}}", en: "{{severity}}: {{message}}" },
  more: { ko: "지적이 {{count}}건 더 있습니다.", en: "And {{count}} more findings." },
  error: { ko: "오류", en: "Error" },
  warning: { ko: "주의", en: "Warning" },
  info: { ko: "참고", en: "Note" },
  label: { ko: "지금 셀", en: "Active cell" }
} as const satisfies Record<string, Message>;
