import type { Rectangle } from "../../workbook/address";
import { sameSheetName, type Cell, type Snapshot } from "../../workbook/snapshot";
import { ReferenceFinder, type References } from "./references";

/** A formula that waits for its value. */
export interface Waiting {
  readonly sheet: string;
  readonly cell: Cell;
  /** Null when nothing here can compute it. */
  readonly references: References | null;
}

/** More connections than this are not followed; such a workbook is left to Excel. */
const MOST_LINKS = 3_000_000;

/** The formulas of a workbook that have no stored value. */
export function waitingIn(snapshot: Snapshot): readonly Waiting[] {
  const finder = new ReferenceFinder(snapshot);
  return snapshot.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => cell.uncomputed)
      .map((cell) => ({ sheet: sheet.name, cell, references: finder.of(cell.formula ?? "", sheet.name) }))
  );
}

/**
 * Those whose every source can be relied on: not `failed`, and looking at none that failed, directly or through others.
 * A circle waits for itself and is never reached.
 */
export function computable(
  waiting: readonly Waiting[],
  failed: (one: Waiting) => boolean
): ReadonlySet<Waiting> {
  const bad = new Set(waiting.filter((one) => one.references === null || failed(one)));
  const places = placesOf(waiting);
  const users = new Map<Waiting, Waiting[]>();
  const missing = new Map<Waiting, number>();
  let links = 0;
  for (const one of waiting) {
    if (bad.has(one)) continue;
    const sources = sourcesOf(one, places);
    if (one.references?.anywhere === true && bad.size > 0) continue;
    missing.set(one, sources.size);
    links += sources.size;
    if (links > MOST_LINKS) return new Set();
    for (const source of sources) {
      const list = users.get(source);
      if (list) list.push(one);
      else users.set(source, [one]);
    }
  }
  const ready = [...missing].filter(([, count]) => count === 0).map(([one]) => one);
  for (const one of ready) {
    for (const user of users.get(one) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  return new Set(ready);
}

interface SheetPlaces {
  readonly name: string;
  /** The waiting cells of each row. */
  readonly rows: Map<number, Waiting[]>;
}

function placesOf(waiting: readonly Waiting[]): readonly SheetPlaces[] {
  const sheets = new Map<string, SheetPlaces>();
  for (const one of waiting) {
    const sheet = sheets.get(one.sheet) ?? { name: one.sheet, rows: new Map<number, Waiting[]>() };
    sheets.set(one.sheet, sheet);
    const row = sheet.rows.get(one.cell.row);
    if (row) row.push(one);
    else sheet.rows.set(one.cell.row, [one]);
  }
  return [...sheets.values()];
}

function sourcesOf(one: Waiting, places: readonly SheetPlaces[]): ReadonlySet<Waiting> {
  const sources = new Set<Waiting>();
  for (const range of one.references?.ranges ?? []) {
    const sheet = places.find(({ name }) => sameSheetName(name, range.sheet));
    if (sheet) addWithin(sheet, range, sources);
  }
  return sources;
}

function addWithin({ rows }: SheetPlaces, range: Rectangle, sources: Set<Waiting>): void {
  const add = (row: readonly Waiting[] | undefined): void => {
    for (const one of row ?? []) {
      if (one.cell.column >= range.left && one.cell.column <= range.right) sources.add(one);
    }
  };
  if (range.bottom - range.top < rows.size) {
    for (let row = range.top; row <= range.bottom; row++) add(rows.get(row));
  } else {
    for (const [row, list] of rows) if (row >= range.top && row <= range.bottom) add(list);
  }
}
