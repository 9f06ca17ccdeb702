import { compact } from "../labels/fold";
import type { RowDraft } from "./body";
import type { GridFound } from "./grids-of-table";
import type { GridTable } from "./tables";
import type { PledgeBlock } from "./wide-table";

/** Rows over a head in which a unit is the table's own. */
const OVER = 4;
/** Words that name sources, and other things as well: counts of 시 and 군, of 기타. */
const AMBIGUOUS = /^(?:기타|그외|others?|[국도시군구]|자체|민간|private|own)$/;

/**
 * Whether a grid is of money: it names sources, or says 계획 or 집행, or has a unit of money of its own. A table of heads
 * or indicators over the years has the same shape.
 */
export function isOfMoney(table: GridTable, found: GridFound, rows: readonly RowDraft[]): boolean {
  const names = new Set<string>();
  for (const { pieces } of rows)
    for (const { meaning, text } of pieces) {
      if (meaning?.source === undefined) continue;
      const name = compact(text);
      if (!AMBIGUOUS.test(name)) return true;
      names.add(name);
    }
  if (names.has("국") || (names.has("도") && names.size > 1)) return true;
  if (saysOtherUnit(table)) return false;
  if (found.kindSaid) return true;
  const { unit } = found.grid;
  const top = table.onSheet?.head.top ?? table.header.top;
  return unit !== null && unit.cell.row >= top - OVER;
}

/** Whether a table of pledges is of money and not of dates, words or counts. */
export function isPledgeTableOfMoney(table: GridTable, blocks: readonly PledgeBlock[]): boolean {
  let words = 0;
  let figures = 0;
  for (const { rows } of blocks)
    for (const { amounts } of rows)
      for (const { notation } of amounts) {
        if (notation === "not-a-number") words += 1;
        else if (notation !== "blank" && notation !== "dash" && notation !== "undetermined") figures += 1;
      }
  return words <= figures && !saysOtherUnit(table);
}

/** "(단위: 명)" or "단위 : %" over the head: it counts something else than money. */
export function saysOtherUnit({ header: read, around, onSheet }: GridTable): boolean {
  const header = onSheet?.head ?? read;
  for (const view of around)
    for (let row = header.bottom; row >= Math.max(0, header.top - OVER); row--)
      for (const { value } of view.cellsIn(row)) {
        if (typeof value !== "string" || value.length > 40) continue;
        const unit = /단위[:;.=]?([^)\]>]*)/.exec(compact(value))?.[1];
        if (unit !== undefined && unit !== "") return !/원|백만|억|천|won|krw|달러|usd|\$|₩/.test(unit);
      }
  return false;
}
