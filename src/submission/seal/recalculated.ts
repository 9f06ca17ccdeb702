import type { RangeRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Area } from "../../workbook/formula/area";
import { referencesIn } from "../../workbook/formula/references";
import type { Snapshot } from "../../workbook/snapshot";
import type { CellChange, SealChange } from "./seal-change";

/** Whole rows and columns look at no further than this. */
const EVERYWHERE = Number.MAX_SAFE_INTEGER;

/**
 * One amount that changed makes dozens of sums change: they are told in one line behind it, so that the cell that was
 * touched is not lost among them. A formula whose value changed while nothing that it looks at did is no such sum, and
 * is named itself.
 */
export function withRecalculatedTogether(
  changes: readonly SealChange[],
  snapshot: Snapshot
): readonly SealChange[] {
  const recalculated = changes.filter(isRecalculated);
  const moved = new Set(changes.flatMap((change) => (change.kind === "lines" ? [keyOf(change.sheet)] : [])));
  const touched = new Touched(changes.filter(isCell).filter((change) => !isRecalculated(change)));
  const follows = (change: CellChange): boolean =>
    rangesOf(change, snapshot).some((range) => moved.has(keyOf(range.sheet)) || touched.isIn(range));
  // Round by round: a sum of sums follows once the sums do.
  const following = new Set<SealChange>();
  let waiting = recalculated;
  for (;;) {
    const found = waiting.filter(follows);
    if (found.length === 0) break;
    for (const change of found) {
      following.add(change);
      touched.add(change);
    }
    waiting = waiting.filter((change) => !following.has(change));
  }
  if (following.size === 0) return changes;
  const cells = recalculated.filter((change) => following.has(change)).map(({ cell }) => cell);
  return [...changes.filter((change) => !following.has(change)), { kind: "recalculated", cells }];
}

const isCell = (change: SealChange): change is CellChange => change.kind === "cell";

/** One that asks the clock has a reason of its own. */
const isRecalculated = (change: SealChange): change is CellChange =>
  isCell(change) && change.how === "recalculated" && change.volatile === null;

/** The rows of changed cells, by sheet and column. */
class Touched {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  constructor(changes: readonly CellChange[]) {
    for (const change of changes) this.add(change);
  }

  add({ cell: { sheet, row, column } }: CellChange): void {
    const columns = this.sheets.get(keyOf(sheet)) ?? new Map<number, Set<number>>();
    this.sheets.set(keyOf(sheet), columns);
    columns.set(column, (columns.get(column) ?? new Set<number>()).add(row));
  }

  isIn({ sheet, top, left, bottom, right }: RangeRef): boolean {
    for (const [column, rows] of this.sheets.get(keyOf(sheet)) ?? []) {
      if (column < left || column > right) continue;
      if (top === bottom ? rows.has(top) : [...rows].some((row) => row >= top && row <= bottom)) return true;
    }
    return false;
  }
}

function rangesOf({ cell }: CellChange, snapshot: Snapshot): readonly RangeRef[] {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const formula = sheet && lookupOf(sheet).at(cell.row, cell.column)?.formula;
  return formula === undefined ? [] : rangesIn(formula.replace(/^=/, ""), cell.sheet, snapshot);
}

/** Names are followed once: a name of names is none of ours. */
function rangesIn(
  text: string,
  own: string,
  { names, sheets }: Pick<Snapshot, "names" | "sheets">
): readonly RangeRef[] {
  return [...referencesIn(text)].flatMap((reference): readonly RangeRef[] => {
    if (reference.kind === "area") {
      return sheetsBetween(reference.mention?.sheets ?? [own], sheets).map((sheet) => ({
        sheet,
        ...rectangleOf(reference.area)
      }));
    }
    const word = reference.kind === "name" ? reference.rest : reference.word;
    const meanings = names.filter(({ name }) => name.toUpperCase() === word.toUpperCase());
    return meanings.flatMap(({ refersTo }) => rangesIn(refersTo, own, { names: [], sheets }));
  });
}

function sheetsBetween(ends: readonly string[], sheets: Snapshot["sheets"]): readonly string[] {
  const [first = "", last] = ends;
  if (last === undefined) return [first];
  const at = (name: string): number => sheets.findIndex((sheet) => keyOf(sheet.name) === keyOf(name));
  return sheets.slice(at(first), at(last) + 1).map(({ name }) => name);
}

function rectangleOf({ first, last }: Area): Omit<RangeRef, "sheet"> {
  const ends = [first, last ?? first];
  const rows = ends.flatMap(({ row }) => (row ? [row.index] : []));
  const columns = ends.flatMap(({ column }) => (column ? [column.index] : []));
  return {
    top: rows.length > 0 ? Math.min(...rows) : 0,
    bottom: rows.length > 0 ? Math.max(...rows) : EVERYWHERE,
    left: columns.length > 0 ? Math.min(...columns) : 0,
    right: columns.length > 0 ? Math.max(...columns) : EVERYWHERE
  };
}

const keyOf = (sheet: string): string => sheet.normalize("NFC").toUpperCase();
