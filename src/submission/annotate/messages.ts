import type { Message } from "../../language/message";

/** The name of the result sheet; with " (2)" behind it where the user has a sheet of her own so named. */
export const RESULT_SHEET_NAME = "검증결과";

/** What annotating writes into the workbook is Korean: the workbook is the office's. */
export const ANNOTATE = {
  causeOrReason: { ko: "추정 원인 · 사유", en: "Probable cause · reason" },
  annotateTitle: { ko: "점검 결과 표시", en: "Mark the findings" },
  clearTitle: { ko: "점검 표시 지우기", en: "Clear the marks" },
  flagHead: { ko: "[{{severity}}] {{rule}}", en: "[{{severity}}] {{rule}}" },
  several: { ko: "지적 {{count}}건", en: "{{count}} findings" },
  sheetTitle: { ko: "공약사업 관리카드 검증결과", en: "Result of checking the pledge cards" },
  number: { ko: "번호", en: "No." },
  basisDate: { ko: "기준일", en: "Basis date" },
  counts: { ko: "집계", en: "Counts" },
  tool: { ko: "점검 도구", en: "Tool" },
  read: { ko: "읽은 셀", en: "Cells read" },
  asked: { ko: "물어본 규칙", en: "Rules asked" },
  seal: { ko: "봉인 지문", en: "Seal digest" },
  signedBy: { ko: "서명 {{role}}", en: "signed by {{role}}" },
  toolErrors: { ko: "점검하지 못한 규칙", en: "Rules that failed" },
  footer: { ko: "공약지기 검증결과 · &P / &N쪽", en: "Pledge Keeper · page &P of &N" },
  none: { ko: "지적 사항 없음", en: "Nothing found" }
} as const satisfies Record<string, Message>;
