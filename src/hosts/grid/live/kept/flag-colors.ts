import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import { FLAG_FILLS } from "../../../../workbook/flag-marker";
import type { GridServices } from "../grid-services";
import type { KeptFlag, KeptValues } from "./kept-values";

/** Behind the workbook's own conditional formats, which come at 10: a flag is seen through whatever they show. */
const PRIORITY = 5;

const RANK: readonly KeptFlag["severity"][] = ["info", "warning", "error"];

/** Shows flags as the background of their cells; the cells' own looks stay as they are. */
export function showFlags({ interceptors, unitId, workbook }: GridServices, kept: KeptValues): () => void {
  const styles = workbook.getStyles();
  const subscription = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, location, next) => {
      if (location.unitId !== unitId) return next(cell);
      const severity = worstAt(kept.flags(location.subUnitId), location.row, location.col);
      if (severity === undefined) return next(cell);
      const own = styles.getStyleByCell(cell);
      return next({ ...cell, s: { ...own, bg: { rgb: `#${FLAG_FILLS[severity]}` } } });
    }
  });
  return () => {
    subscription.dispose();
  };
}

/** A sheet has few flags: looking through them costs less than keeping a list by cell up to date. */
function worstAt(
  flags: ReadonlyMap<string, KeptFlag>,
  row: number,
  column: number
): KeptFlag["severity"] | undefined {
  let worst = -1;
  for (const flag of flags.values()) {
    if (flag.row === row && flag.column === column) worst = Math.max(worst, RANK.indexOf(flag.severity));
  }
  return RANK[worst];
}
