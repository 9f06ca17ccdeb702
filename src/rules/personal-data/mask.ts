import type { DatumKind } from "./personal-datum";

/** What an officer writes instead of a letter or a digit. */
export const MASK = "○";

/** Characters that already mask: such a datum is in order. */
export const MASKS = "○◯〇●*＊※";

/** "윤○○", "○○○○", "010-○○○○-○○○○", "h***@example.go.kr", "○○○○○○-○○○○○○○". */
export function masked(kind: DatumKind, text: string): string {
  switch (kind) {
    case "name":
      return text.slice(0, 1) + text.slice(1).replace(/[가-힣]/g, MASK);
    case "mobile":
      return text.slice(0, 3) + text.slice(3).replace(/\d/g, MASK);
    case "email":
      return `${text.slice(0, 1)}***${text.slice(text.indexOf("@"))}`;
    case "phone":
    case "resident-number":
      return text.replace(/\d/g, MASK);
  }
}
