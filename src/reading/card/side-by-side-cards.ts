import { findTables } from "../grid/tables";
import type { LabelMeaning } from "../labels/vocabulary";
import { partOf, without } from "../sheet/part-view";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { mergedOver, runsOver } from "./crossing";
import { besideLabel } from "./fields";

/** Rows in which cards stand side by side, and the columns at which the second one and further ones begin. */
interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly cuts: readonly number[];
}

/**
 * The sheet in parts of one card below another. Cards side by side, each with a 관리번호 (or 공약명) of its own, are parts
 * of their own; what stands over them is said for each.
 */
export function cardViews(view: SheetView): readonly SheetView[] {
  const zone = firstZone(view);
  if (!zone) return [view];
  const { used } = view;
  const whole = { top: used.top, bottom: used.bottom, left: used.left, right: used.right };
  const alone = standsAlone(view, zone);
  const above = alone ? [partOf(view, { ...whole, bottom: zone.top - 1 })] : [];
  const shared = alone ? [] : view.sheet.cells.filter(({ row }) => row < zone.top);
  const strips = [used.left, ...zone.cuts].map((left, at) => {
    const right = (zone.cuts[at] ?? used.right + 1) - 1;
    return { top: zone.top, bottom: zone.bottom, left, right };
  });
  const units = view.labels.filter(
    ({ cell, meaning }) => inZone(zone, cell.row) && meaning.unit?.line === true
  );
  const over = mergedOver(view, zone.top, zone.bottom, zone.cuts);
  const parted = without(view, over.nobodys);
  const cards = strips.map((strip) => {
    const own = units.some(({ cell }) => cell.column >= strip.left && cell.column <= strip.right);
    const said = [...shared, ...over.shared, ...(own ? [] : units.map(({ cell }) => cell))];
    return partOf(parted, strip, [...new Set(said)]);
  });
  const below = zone.bottom < used.bottom ? cardViews(partOf(view, { ...whole, top: zone.bottom + 1 })) : [];
  return [...above, ...cards, ...below];
}

function inZone({ top, bottom }: Zone, row: number): boolean {
  return row >= top && row <= bottom;
}

/** Whether what stands over the zone is a card by itself. */
function standsAlone(view: SheetView, { top }: Zone): boolean {
  const identified = view.labels.some(({ cell, meaning }) => cell.row < top && isIdentity(meaning));
  return identified || findTables(view).some(({ header }) => header.top < top);
}

function isIdentity(meaning: LabelMeaning): boolean {
  const field = fieldOf(meaning);
  return field === "number" || (field === "name" && meaning.compact.startsWith("공약"));
}

function firstZone(view: SheetView): Zone | null {
  if (!namesTwiceInARow(view)) return null;
  for (const row of view.rows) {
    const cuts = cutsIn(view, row);
    if (cuts.length === 0) continue;
    const bottom = endOf(view, row, cuts);
    if (bottom > row && isWhole(view, { top: row, bottom, cuts })) return { top: row, bottom, cuts };
  }
  return null;
}

/** Whether a row names two pledges, by number or by name; on most sheets none does, and there is nothing to look for. */
function namesTwiceInARow(view: SheetView): boolean {
  let row = -1;
  let numbers = 0;
  let names = 0;
  for (const { cell, meaning } of view.labels) {
    if (!isIdentity(meaning)) continue;
    if (cell.row !== row) {
      row = cell.row;
      numbers = names = 0;
    }
    if (fieldOf(meaning) === "number") numbers += 1;
    else names += 1;
    if (numbers > 1 || names > 1) return true;
  }
  return false;
}

/** Where the row begins to name another pledge with the labels that it began with. */
function cutsIn(view: SheetView, row: number): readonly number[] {
  const labels = view.labelsIn(row).filter(({ meaning }) => fieldOf(meaning) !== undefined);
  const names = labels.filter(({ meaning }) => isIdentity(meaning));
  if (!["number", "name"].some((wanted) => countOf(names, wanted) >= 2)) return [];
  if (!names.every((label) => hasValue(view, label))) return [];
  const [first] = labels;
  const begins = first && countOf(labels, fieldOf(first.meaning)) >= 2 ? first : names[0];
  const again = labels.filter(
    (label) => label !== begins && begins && fieldOf(label.meaning) === fieldOf(begins.meaning)
  );
  return again.map(({ cell }) => cell.column);
}

function countOf(labels: readonly LabelAt[], field: string | undefined): number {
  return labels.filter(({ meaning }) => fieldOf(meaning) === field).length;
}

function fieldOf({ field, inline }: LabelMeaning): string | undefined {
  return field ?? inline?.field;
}

function hasValue(view: SheetView, { cell, meaning }: LabelAt): boolean {
  if (meaning.inline) return true;
  const beside = besideLabel(view, view.areaAt(cell.row, cell.column));
  return view.textAt(cell.row, beside).trim() !== "" && view.meaningAt(cell.row, beside)?.field === undefined;
}

/** The last row before a card over the whole width, which has a grid or a title that runs over the cuts. */
function endOf(view: SheetView, top: number, cuts: readonly number[]): number {
  const titled = view.labels.find(({ cell, meaning }) => {
    const { left, right } = view.areaAt(cell.row, cell.column);
    const over = cuts.some((cut) => left < cut && right >= cut);
    return cell.row > top && over && meaning.title !== undefined && isAlone(view, cell.row, cuts);
  });
  const bottom = (titled?.cell.row ?? view.used.bottom + 1) - 1;
  const crossing = findTables(view).find((table) => table.header.top > top && runsOver(table, cuts));
  return crossing ? Math.min(bottom, endAbove(view, top, crossing.header.top)) : bottom;
}

/** Whether the cards from this row to the next ones side by side are named in the first place alone. */
function isAlone(view: SheetView, row: number, cuts: readonly number[]): boolean {
  const [cut = 0] = cuts;
  const named = new Set<string | undefined>();
  for (const { cell, meaning } of view.labels) {
    if (cell.row < row || !isIdentity(meaning)) continue;
    if (cutsIn(view, cell.row).length > 0) break;
    const field = fieldOf(meaning);
    if (cell.column >= cut && (named.size === 0 || named.has(field))) return false;
    named.add(field);
  }
  return named.size > 0;
}

/** The last row before the card to which the grid under that row belongs. */
function endAbove(view: SheetView, top: number, before: number): number {
  let bottom = before - 1;
  for (const { cell, meaning } of view.labels) {
    if (cell.row <= top || cell.row > bottom || cutsIn(view, cell.row).length > 0) continue;
    if (isIdentity(meaning) || meaning.title !== undefined) bottom = cell.row - 1;
  }
  return bottom;
}

/** Whether each of the cards has more than its name: a grid, or another row of fields. */
function isWhole(view: SheetView, zone: Zone): boolean {
  const tables = findTables(view).filter(({ header }) => inZone(zone, header.top));
  return [view.used.left, ...zone.cuts].every((left, at) => {
    const right = (zone.cuts[at] ?? view.used.right + 1) - 1;
    const inside = (column: number): boolean => column >= left && column <= right;
    if (tables.some(({ header }) => inside(header.left))) return true;
    const rows = new Set(
      view.labels.flatMap(({ cell, meaning }) =>
        inZone(zone, cell.row) && inside(cell.column) && fieldOf(meaning) !== undefined ? [cell.row] : []
      )
    );
    return rows.size >= 2;
  });
}
