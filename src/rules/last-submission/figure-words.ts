import type { GridKind } from "../../pledge/grid";
import type { Slot } from "./figure-table";

export const KIND_NAMES = { plan: "계획", secured: "확보", executed: "집행" } as const satisfies Record<
  GridKind,
  string
>;

/** "2022년", "기투자", "이후", "총계". */
export function columnName(slot: Slot): string {
  switch (slot) {
    case "prior":
      return "기투자";
    case "after":
      return "이후";
    case "total":
      return "총계";
    default:
      return `${slot}년`;
  }
}
