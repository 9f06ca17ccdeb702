import type { SheetSnapshot } from "../../workbook/snapshot";
import { sealedCellsOf, type Seal, type SealedSheet } from "./seal";
import { sealedContent, type SealedCell } from "./sealed-cells";

export interface SheetPair {
  readonly before: SealedSheet;
  /** Its cells then. */
  readonly cells: readonly SealedCell[];
  readonly now: SheetSnapshot;
}

export interface MatchedSheets {
  /** In the order of now. */
  readonly pairs: readonly SheetPair[];
  readonly removed: readonly SealedSheet[];
  readonly added: readonly SheetSnapshot[];
}

/** A sheet of another name is the same sheet where at least this share of the values stands in the same places. */
const ALIKE = 0.5;

/** Which sheet of now is which of then: by name; those left over by what is on them. */
export function matchSheets(seal: Seal, now: readonly SheetSnapshot[]): MatchedSheets {
  const before = seal.sheets;
  const cells = sealedCellsOf(seal);
  const byName = new Map(before.map((sheet) => [sheet.name, sheet]));
  const found = new Map<SheetSnapshot, SealedSheet>();
  for (const sheet of now) {
    const same = byName.get(sheet.name.normalize("NFC"));
    if (same) found.set(sheet, same);
  }
  const named = new Set(found.values());
  let lost = before.filter((sheet) => !named.has(sheet));
  for (const sheet of now.filter((candidate) => !found.has(candidate))) {
    const renamed = likest(sheet, lost, cells);
    if (!renamed) continue;
    found.set(sheet, renamed);
    lost = lost.filter((other) => other !== renamed);
  }
  return {
    pairs: now.flatMap((sheet) => {
      const was = found.get(sheet);
      return was ? [{ before: was, cells: cells.get(was) ?? [], now: sheet }] : [];
    }),
    removed: lost,
    added: now.filter((sheet) => !found.has(sheet))
  };
}

function likest(
  sheet: SheetSnapshot,
  candidates: readonly SealedSheet[],
  cellsThen: ReadonlyMap<SealedSheet, readonly SealedCell[]>
): SealedSheet | null {
  const { digest, cells } = sealedContent(sheet);
  const same = candidates.find((candidate) => candidate.digest === digest);
  if (same) return same;
  const scored = candidates.map((candidate) => ({
    candidate,
    share: alike(cellsThen.get(candidate) ?? [], cells)
  }));
  const [best] = scored.sort((one, other) => other.share - one.share);
  return best && best.share >= ALIKE ? best.candidate : null;
}

function alike(before: readonly SealedCell[], now: readonly SealedCell[]): number {
  const places = new Set(before.map(({ row, column, value }) => `${row},${column},${value}`));
  const shared = now.filter(({ row, column, value }) => places.has(`${row},${column},${value}`)).length;
  return shared / Math.max(1, before.length, now.length);
}

/** The sheets that must be taken elsewhere to come from the one order to the other: the fewest. */
export function movedSheets(
  before: readonly SealedSheet[],
  pairs: readonly SheetPair[]
): readonly SheetSnapshot[] {
  const places = pairs.map((pair) => before.indexOf(pair.before));
  // lengths[i]: the longest rising run of places that ends with i; from[i]: the one before it
  const lengths = places.map(() => 1);
  const from = places.map(() => -1);
  places.forEach((place, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      if ((places[earlier] ?? 0) < place && (lengths[earlier] ?? 0) + 1 > (lengths[at] ?? 0)) {
        lengths[at] = (lengths[earlier] ?? 0) + 1;
        from[at] = earlier;
      }
    }
  });
  const stay = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = from[at] ?? -1) stay.add(at);
  return pairs.flatMap(({ now }, at) => (stay.has(at) ? [] : [now]));
}
