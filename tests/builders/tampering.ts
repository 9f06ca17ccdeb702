import fc from "fast-check";
import { SEAL_SETTING } from "../../src/submission/seal/seal";
import type { SealChange } from "../../src/submission/seal/seal-change";
import type { Cell, CellValue, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

/** One change of a sealed workbook, and how verifying must name it. */
export interface Tampering {
  readonly what: string;
  readonly snapshot: Snapshot;
  /** Null: the seal itself is no longer believed. */
  readonly named: ((change: SealChange) => boolean) | null;
}

const dice = fc.record({
  kind: fc.nat(99),
  sheet: fc.nat(10_000),
  cell: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  letter: fc.constantFrom("가", "나", "1", "9", "!", " ", "−"),
  amount: fc.integer({ min: 1, max: 999_999 })
});
export type TamperingDice = typeof dice extends fc.Arbitrary<infer Dice> ? Dice : never;
export const tamperingDice: fc.Arbitrary<TamperingDice> = dice;

/** The cell with another value or formula; what it holds decides which changes are possible. */
function otherCell(cell: Cell, die: TamperingDice): Cell | null {
  const { formula, ...plain } = cell;
  const which = die.kind % 6;
  if (formula !== undefined) {
    if (which === 0) return plain;
    if (which === 1) return { ...cell, formula: `${formula}+0` };
    if (which === 2)
      return { ...cell, formula: formula.replace(/\d+/, (digits) => String(Number(digits) + 1)) + "*1" };
    return { ...cell, value: otherValue(cell.value, die) };
  }
  if (which === 0) return null;
  if (which === 1) return { ...cell, formula: "=1+1" };
  return { ...cell, value: otherValue(cell.value, die) };
}

function otherValue(value: CellValue, { kind, amount, letter, other }: TamperingDice): CellValue {
  if (typeof value === "number") {
    return [value + amount, -value - 1, value * 10 + 1, String(value), value + 0.5][kind % 5] ?? null;
  }
  if (typeof value === "string") {
    const at = other % (value.length + 1);
    return [`${value.slice(0, at)}${letter}${value.slice(at)}`, `${value}.`, amount, true][kind % 4] ?? null;
  }
  return `${JSON.stringify(value)}${letter}`;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

const withSheet = (snapshot: Snapshot, sheet: SheetSnapshot, next: readonly SheetSnapshot[]): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.flatMap((one) => (one === sheet ? next : [one]))
});

function cellTampering(snapshot: Snapshot, sheet: SheetSnapshot, die: TamperingDice): Tampering {
  const cell = pick(sheet.cells, die.cell);
  const changed = otherCell(cell, die);
  const cells = sheet.cells.flatMap((one) => (one === cell ? (changed ? [changed] : []) : [one]));
  return {
    what: `${sheet.name} ${cell.row},${cell.column}`,
    snapshot: withSheet(snapshot, sheet, [{ ...sheet, cells }]),
    named: (change) =>
      change.kind === "cell" &&
      change.cell.sheet === sheet.name &&
      change.cell.row === cell.row &&
      change.cell.column === cell.column
  };
}

function filledTampering(snapshot: Snapshot, sheet: SheetSnapshot, die: TamperingDice): Tampering {
  const row = (sheet.used?.bottom ?? 0) + 1 + (die.cell % 50);
  const column = die.other % 40;
  return {
    what: `${sheet.name} filled`,
    snapshot: withSheet(snapshot, sheet, [
      { ...sheet, cells: [...sheet.cells, { row, column, value: die.amount }] }
    ]),
    named: (change) => change.kind === "cell" && change.how === "added" && change.cell.row === row
  };
}

function sheetTampering(snapshot: Snapshot, sheet: SheetSnapshot, die: TamperingDice): Tampering {
  const named = (how: string, name: string) => (change: SealChange) =>
    change.kind === "sheet" && change.how === how && change.sheet === name;
  switch (die.kind % 5) {
    case 0: {
      const name = `${sheet.name.slice(0, 20)} ${die.amount}`;
      return {
        what: "renamed",
        snapshot: withSheet(snapshot, sheet, [{ ...sheet, name }]),
        named: named("renamed", name)
      };
    }
    case 1:
      return {
        what: "removed",
        snapshot: withSheet(snapshot, sheet, []),
        named: named("removed", sheet.name)
      };
    case 2: {
      const name = `새 시트 ${die.amount}`;
      return {
        what: "added",
        snapshot: withSheet(snapshot, sheet, [sheet, { ...sheet, id: name, name }]),
        named: named("added", name)
      };
    }
    case 3:
      return {
        what: "hidden",
        snapshot: withSheet(snapshot, sheet, [{ ...sheet, visibility: "hidden" }]),
        named: named("hidden", sheet.name)
      };
    default: {
      const rest = snapshot.sheets.filter((one) => one !== sheet);
      const at = (snapshot.sheets.indexOf(sheet) + 2 + (die.other % (rest.length - 2))) % (rest.length + 1);
      return {
        what: "moved",
        snapshot: { ...snapshot, sheets: [...rest.slice(0, at), sheet, ...rest.slice(at)] },
        named: (change) => change.kind === "sheet" && change.how === "moved"
      };
    }
  }
}

function settingTampering(snapshot: Snapshot, die: TamperingDice): Tampering {
  const having = (key: string, text: string | null): Snapshot => ({
    ...snapshot,
    settings: Object.fromEntries(
      Object.entries({ ...snapshot.settings, [key]: text }).flatMap(([name, value]) =>
        value === null ? [] : [[name, value]]
      )
    )
  });
  const seal = snapshot.settings[SEAL_SETTING] ?? "";
  const waivers = snapshot.settings["waivers"] ?? "";
  switch (die.kind % 4) {
    case 0:
      return {
        what: "a reason written on",
        snapshot: having("waivers", waivers.replace("반올림", `반올림${die.letter}`)),
        named: ({ kind }) => kind === "waiver"
      };
    case 1:
      return {
        what: "a reason gone",
        snapshot: having("waivers", null),
        named: ({ kind }) => kind === "waiver"
      };
    default: {
      const at = die.cell % seal.length;
      const other = seal[at] === die.letter ? "x" : die.letter;
      return {
        what: `the seal at ${at}`,
        snapshot: having(SEAL_SETTING, seal.slice(0, at) + other + seal.slice(at + 1)),
        named: null
      };
    }
  }
}

/** The change that the dice say, of any sheet but the result sheet. */
export function tamperedWith(
  snapshot: Snapshot,
  theirs: readonly SheetSnapshot[],
  die: TamperingDice
): Tampering {
  const sheet = pick(theirs, die.sheet);
  if (die.kind < 60) return cellTampering(snapshot, sheet, die);
  if (die.kind < 70) return filledTampering(snapshot, sheet, die);
  if (die.kind < 85) return sheetTampering(snapshot, sheet, die);
  return settingTampering(snapshot, die);
}
