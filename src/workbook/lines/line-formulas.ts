import { lostTable, meansSheet, type Restructuring } from "../formula/restructuring";
import type { LineChange } from "./line-change";
import { formatted, movedArea } from "./moved-area";

/**
 * Formulas when lines come or go, as Excel has them: what lies behind moves, ranges grow and shrink, what is gone is
 * #REF!. Ranges through sheets stay, for not all of their sheets move.
 * @param tablesLost names of tables that go with the lines
 */
export function lineRestructuring(lines: LineChange, tablesLost: readonly string[]): Restructuring {
  return {
    sheet: lines.sheet,
    tables: tablesLost,
    lines,
    follow: (reference, { home, inName = false }) => {
      if (reference.kind === "word") return lostTable(reference, tablesLost);
      if (reference.kind !== "area" || !meansSheet(reference.mention, home, lines.sheet)) return null;
      const { area, mention, rest } = reference;
      const moved = movedArea(lines, area, { fixedOnly: inName });
      if (!moved) return "#REF!";
      const after = formatted(rest, area, moved);
      return after === rest ? null : (mention?.written ?? "") + after;
    }
  };
}
