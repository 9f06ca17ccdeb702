import { formatArea } from "../formula/area";
import { meansSheet, type Restructuring } from "../formula/restructuring";
import type { LineChange } from "./line-change";
import { movedArea } from "./moved-area";

/**
 * Formulas when lines come or go, as Excel has them: what lies behind moves, ranges grow and shrink, what is gone is
 * #REF!. Ranges through sheets stay, for not all of their sheets move.
 */
export function lineRestructuring(lines: LineChange): Restructuring {
  return {
    sheet: lines.sheet,
    lines,
    follow: (reference, { home, inName = false }) => {
      if (reference.kind !== "area" || !meansSheet(reference.mention, home, lines.sheet)) return null;
      const { area, mention } = reference;
      const moved = movedArea(lines, area, { fixedOnly: inName });
      if (moved === area) return null;
      if (!moved) return `${mention?.written ?? ""}#REF!`;
      const [before, after] = [formatArea(area), formatArea(moved)];
      return before === after ? null : (mention?.written ?? "") + after;
    }
  };
}
