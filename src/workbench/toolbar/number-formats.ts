import type { Message } from "../../language/message";
import { TOOLBAR } from "./messages";

export interface NumberFormat {
  /** As in the file; null = General. */
  readonly code: string | null;
  readonly name: Message;
}

/** The formats that budget tables are written in. */
export const NUMBER_FORMATS: readonly NumberFormat[] = [
  { code: null, name: TOOLBAR.general },
  { code: "#,##0", name: TOOLBAR.whole },
  { code: "#,##0.00", name: TOOLBAR.twoDecimals },
  { code: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', name: TOOLBAR.accounting },
  { code: "0%", name: TOOLBAR.percent },
  { code: "0.0%", name: TOOLBAR.percentOne },
  { code: "yyyy-mm-dd", name: TOOLBAR.date },
  { code: 'yyyy"년" m"월" d"일"', name: TOOLBAR.koreanDate },
  { code: "@", name: TOOLBAR.text }
];

/** The name of a format's code; that of a format of the user's own where it is none of ours. */
export function nameOfFormat(code: string | null): Message {
  return NUMBER_FORMATS.find((format) => format.code === code)?.name ?? TOOLBAR.own;
}
