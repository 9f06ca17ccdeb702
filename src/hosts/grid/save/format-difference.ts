import type { IStyleData } from "@univerjs/core";
import type { CellFormat } from "../../../workbook/format";
import { shownLook, type ShownLook } from "./shown-look";

/** What makes one look another, as far as a grid shows it; null where it shows no difference. */
export function formatDifference(was: IStyleData, is: IStyleData): CellFormat | null {
  const before = shownLook(was);
  const after = shownLook(is);
  const format: CellFormat = {
    ...named(before, after)
  };
  return Object.keys(format).length > 0 ? format : null;
}

/** Members that a format names as the grid does. */
const SAME_NAMES = ["bold", "italic", "numberFormat", "vertical", "wrap", "indent"] as const;

function named(before: ShownLook, after: ShownLook): CellFormat {
  const changed = SAME_NAMES.filter((member) => before[member] !== after[member]);
  return Object.fromEntries(changed.map((member) => [member, after[member]]));
}
