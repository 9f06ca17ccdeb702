import type { Snapshot } from "../../workbook/snapshot";

/**
 * The snapshot with the results of formulas whose file holds none. The engine that calculates is large, so it is
 * loaded for such workbooks alone.
 */
export async function withResults(snapshot: Snapshot): Promise<Snapshot> {
  const uncomputed = snapshot.sheets.some((sheet) => sheet.cells.some((cell) => cell.uncomputed));
  if (!uncomputed) return snapshot;
  const { calculate } = await import("../../hosts/calculation");
  return calculate(snapshot);
}
