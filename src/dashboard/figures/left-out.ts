import type { GridCell } from "../../pledge/grid";
import type { CellRef } from "../../workbook/address";

/**
 * Why something is in no sum: its amount is not settled (미정), is no number, could not be computed, its grid states no
 * unit or is a second one of its kind; or a pledge has no 집행 grid, or nothing to measure its execution by.
 */
export type LeftOutCode =
  "undetermined" | "not-a-number" | "uncomputed" | "no-unit" | "other-grid" | "no-executed" | "no-base";

/** What no figure counts, told instead of taken for 0. */
export interface LeftOut {
  readonly code: LeftOutCode;
  /** How the pledge is named. */
  readonly pledge: string;
  readonly cell: CellRef;
}

/** What is left out, each place once. */
export class LeftOutList {
  private readonly places = new Map<string, LeftOut>();

  add(code: LeftOutCode, pledge: string, cell: CellRef): void {
    const key = `${code} ${cell.row},${cell.column} ${cell.sheet}`;
    if (!this.places.has(key)) this.places.set(key, { code, pledge, cell });
  }

  addCell({ notation, cell }: GridCell, pledge: string): void {
    const code =
      notation === "undetermined" ? notation : notation === "uncomputed" ? notation : "not-a-number";
    this.add(code, pledge, cell);
  }

  get all(): readonly LeftOut[] {
    return [...this.places.values()];
  }
}
