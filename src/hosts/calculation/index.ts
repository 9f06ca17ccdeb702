import type { Cell, CellValue, Snapshot } from "../../workbook/snapshot";
import { computable, waitingIn, type Waiting } from "./computable";
import { isRightful } from "./rightful";

export interface CalculationOptions {
  /** Milliseconds that the calculation may take. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 20_000;

/**
 * Gives every formula without a stored value its value; stored values are never touched. A formula stays `uncomputed`
 * when the engine does not know it, when it asks the clock, chance, another workbook or a table, when it gives more than
 * one value, when it lies in a circle, when it looks at such a formula, or when the time is over.
 * The engine is loaded only when there is something to compute. Without anything computed: the very same snapshot.
 */
export async function calculate(snapshot: Snapshot, options: CalculationOptions = {}): Promise<Snapshot> {
  const waiting = waitingIn(snapshot);
  if (computable(waiting, () => false).size === 0) return snapshot;
  const { runEngine } = await import("./engine");
  const results = await runEngine(snapshot, waiting, options.timeLimit ?? TIME_LIMIT);
  if (results === null) return snapshot;
  const values = new Map<Cell, CellValue>();
  for (const one of computable(waiting, (candidate) => !isRightful(results(candidate)))) {
    const value = results(one);
    if (value !== undefined) values.set(one.cell, value);
  }
  return values.size === 0 ? snapshot : withValues(snapshot, waiting, values);
}

function withValues(
  snapshot: Snapshot,
  waiting: readonly Waiting[],
  values: ReadonlyMap<Cell, CellValue>
): Snapshot {
  const touched = new Set(waiting.map((one) => one.sheet));
  const sheets = snapshot.sheets.map((sheet) =>
    touched.has(sheet.name) ? { ...sheet, cells: sheet.cells.map((cell) => computed(cell, values)) } : sheet
  );
  return { ...snapshot, sheets };
}

function computed(cell: Cell, values: ReadonlyMap<Cell, CellValue>): Cell {
  const value = values.get(cell);
  if (value === undefined) return cell;
  const { row, column, formula, format } = cell;
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format })
  };
}
