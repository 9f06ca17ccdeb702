import { formatRange, parseCell, type CellAt, type Rectangle } from "../../../workbook/address";
import type { Flag } from "../../../workbook/flag";
import type { CellFormat, FormatHandle } from "../../../workbook/format";
import {
  sameContent,
  sameSheetName,
  sameValue,
  type Cell,
  type CellContent,
  type DefinedName
} from "../../../workbook/snapshot";
import { contentOf } from "../../../workbook/steps/cells";
import { recordsText } from "../../../workbook/flag-records";
import { flagsIn, type SheetState, type WorkbookState } from "../../../workbook/workbook-state";

/** What is to change in a sheet that the file has. */
export interface SheetChange {
  readonly before: SheetState;
  readonly after: SheetState;
  readonly contents: readonly (readonly [CellAt, CellContent])[];
  readonly looks: readonly (readonly [CellAt, CellFormat | FormatHandle])[];
  readonly widths: ReadonlyMap<number, number | null>;
  readonly mergesGone: readonly Rectangle[];
  readonly mergesFresh: readonly Rectangle[];
  readonly flagsGone: readonly Flag[];
  readonly flagsFresh: readonly Flag[];
}

/** `null` as in `SetNameStep`; the scope is a sheet's name before the change, or of a sheet that is added. */
export interface NameChange {
  readonly name: string;
  readonly scope: string | undefined;
  readonly after: DefinedName | null;
}

/** The difference of two states of one workbook, part by part: the writer needs to touch nothing twice. */
export interface ChangePlan {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  /** Only sheets in which something changes, their names included. */
  readonly changed: readonly SheetChange[];
  readonly added: readonly SheetState[];
  readonly removed: readonly SheetState[];
  readonly names: readonly NameChange[];
  /** Of the settings, or of the flags, of which there is a record among the settings. */
  readonly settings: boolean;
}

export function planChange(before: WorkbookState, after: WorkbookState): ChangePlan {
  const old = new Map(before.sheets.map((sheet) => [sheet.snapshot.id, sheet]));
  const left = new Set(after.sheets.map((sheet) => sheet.snapshot.id));
  const changed = after.sheets.flatMap((sheet) => {
    const was = old.get(sheet.snapshot.id);
    return was && was !== sheet ? [sheetChange(was, sheet)] : [];
  });
  return {
    before,
    after,
    changed,
    added: after.sheets.filter((sheet) => !old.has(sheet.snapshot.id)),
    removed: before.sheets.filter((sheet) => !left.has(sheet.snapshot.id)),
    names: nameChanges(before.names, after.names),
    settings:
      before.settings !== after.settings || recordsText(flagsIn(before)) !== recordsText(flagsIn(after))
  };
}

export function sheetChange(before: SheetState, after: SheetState): SheetChange {
  const { snapshot: was } = before;
  const { snapshot: is } = after;
  return {
    before,
    after,
    contents: contentChanges(was.cells, is.cells),
    looks: [...after.formats].flatMap(([cell, look]) => {
      const at = parseCell(cell);
      return at && before.formats.get(cell) !== look ? [[at, look] as const] : [];
    }),
    widths: widthChanges(before.widths, after.widths),
    mergesGone: missingFrom(was.merges, is.merges, formatRange),
    mergesFresh: missingFrom(is.merges, was.merges, formatRange),
    flagsGone: missingFrom(was.flags, is.flags, flagKey),
    flagsFresh: missingFrom(is.flags, was.flags, flagKey)
  };
}

/** Cells that a patch leaves alone are the very same objects in both states. */
function contentChanges(before: readonly Cell[], after: readonly Cell[]): SheetChange["contents"] {
  if (before === after) return [];
  const kept = new Set(after);
  const old = new Map(before.flatMap((cell) => (kept.has(cell) ? [] : [[placeKey(cell), cell] as const])));
  const untouched = new Set(before);
  const changes: (readonly [CellAt, CellContent])[] = [];
  for (const cell of after) {
    if (untouched.has(cell)) continue;
    const was = old.get(placeKey(cell));
    old.delete(placeKey(cell));
    const same = was && sameContent(was, cell) && sameValue(was.value, cell.value);
    if (!same) changes.push([cell, contentOf(cell)]);
  }
  for (const cell of old.values()) changes.push([cell, { value: null }]);
  return changes;
}

function placeKey(cell: CellAt): string {
  return `${cell.row},${cell.column}`;
}

function widthChanges(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>
): ReadonlyMap<number, number | null> {
  const changes = new Map<number, number | null>();
  for (const column of new Set([...before.keys(), ...after.keys()])) {
    const width = after.get(column) ?? null;
    if (width !== (before.get(column) ?? null)) changes.set(column, width);
  }
  return changes;
}

function missingFrom<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string
): readonly Item[] {
  if (items === others) return [];
  const keys = new Set(others.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
}

function flagKey(flag: Flag): string {
  return JSON.stringify([flag.id, flag.cell, flag.severity, flag.text]);
}

function nameChanges(before: readonly DefinedName[], after: readonly DefinedName[]): readonly NameChange[] {
  if (before === after) return [];
  const gone = before.filter((name) => !after.some((other) => isSameName(name, other)));
  const fresh = after.filter(
    (name) => !before.some((other) => isSameName(name, other) && other.refersTo === name.refersTo)
  );
  return [
    ...gone.map(({ name, sheet }) => ({ name, scope: sheet, after: null })),
    ...fresh.map((name) => ({ name: name.name, scope: name.sheet, after: name }))
  ];
}

function isSameName(one: DefinedName, other: DefinedName): boolean {
  return sameSheetName(one.name, other.name) && one.sheet === other.sheet;
}
