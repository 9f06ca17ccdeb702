import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  BorderType,
  CellValueType,
  Direction,
  HorizontalAlign,
  ICommandService,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
  type IRange,
  type IStyleData,
  type Univer,
  type Workbook,
  type Worksheet
} from "@univerjs/core";
import fc from "fast-check";

/** The dice of one thing that a user does: what, on which sheet, where, how far, how. */
export interface ActDice {
  readonly act: keyof typeof ACTS;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  readonly kind: number;
}

interface Place {
  readonly user: GridUser;
  readonly sheet: Worksheet;
  readonly range: IRange;
  readonly kind: number;
}

type Act = (place: Place) => Promise<boolean>;

const VALUES = [
  { v: 7 },
  { v: -0.25 },
  { v: "글" },
  { v: "007", t: CellValueType.FORCE_STRING },
  { v: 1, t: CellValueType.BOOLEAN },
  { v: "줄\n바꿈" },
  { v: 45_292, s: { n: { pattern: "yyyy-mm-dd" } } },
  { v: "" }
];
const FORMULAS = [
  "=SUM(A1:C3)",
  "=B2*2",
  "=IFERROR(A1/0,-1)",
  "=IFS(B2>1,B2,TRUE,0)",
  "='1-2 카드'!A1+1",
  "=합계+1",
  "=TODAY()"
];
const LOOKS: readonly IStyleData[] = [
  { bl: BooleanNumber.TRUE },
  { bl: BooleanNumber.FALSE, it: BooleanNumber.TRUE },
  { bg: { rgb: "#FFF2CC" } },
  { bg: null },
  { cl: { rgb: "rgb(192, 0, 0)" } },
  { n: { pattern: "#,##0.0" } },
  { ht: HorizontalAlign.RIGHT, vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP },
  { ul: { s: BooleanNumber.TRUE }, st: { s: BooleanNumber.TRUE } },
  { ff: "바탕", fs: 15 },
  { tr: { a: -45 } },
  { tr: { a: 0, v: BooleanNumber.TRUE } },
  { va: BaselineOffset.SUPERSCRIPT },
  { bd: { t: { s: BorderStyleTypes.DASH_DOT, cl: { rgb: "#0070C0" } }, l: null } }
];
const BORDERS = [BorderType.ALL, BorderType.OUTSIDE, BorderType.NONE, BorderType.BOTTOM];
const NAMES = ["가", "나 다", "O'Neil", "R1C1"];

/** What users do, by the names that it goes by in this file. */
const ACTS = {
  value: ({ user, sheet, range, kind }) =>
    user.run("sheet.command.set-range-values", {
      ...user.in(sheet),
      range,
      value: VALUES[kind % VALUES.length]
    }),
  formula: ({ user, sheet, range, kind }) =>
    user.run("sheet.command.set-range-values", {
      ...user.in(sheet),
      range,
      value: { f: FORMULAS[kind % FORMULAS.length] }
    }),
  look: async ({ user, sheet, range, kind }) => {
    let done = false;
    for (const [type, value] of Object.entries(LOOKS[kind % LOOKS.length] ?? {})) {
      done =
        (await user.run("sheet.command.set-style", { ...user.in(sheet), range, style: { type, value } })) ||
        done;
    }
    return done;
  },
  border: ({ user, sheet, range, kind }) =>
    user.run("sheet.command.set-border-basic", {
      ...user.in(sheet),
      ranges: [range],
      value: { type: BORDERS[kind % BORDERS.length], color: "#C00000", style: 1 + (kind % 13) }
    }),
  merge: ({ user, sheet, range }) =>
    user.run("sheet.command.add-worksheet-merge", {
      ...user.in(sheet),
      selections: [range],
      defaultMerge: true
    }),
  unmerge: ({ user, sheet, range }) =>
    user.run("sheet.command.remove-worksheet-merge", { ...user.in(sheet), ranges: [range] }),
  "clear contents": ({ user, sheet, range }) =>
    user.run("sheet.command.clear-selection-content", { ...user.in(sheet), ranges: [range] }),
  "clear looks": ({ user, sheet, range }) =>
    user.run("sheet.command.clear-selection-format", { ...user.in(sheet), ranges: [range] }),
  "clear all": ({ user, sheet, range }) =>
    user.run("sheet.command.clear-selection-all", { ...user.in(sheet), ranges: [range] }),
  "insert rows": ({ user, sheet, range, kind }) =>
    user.run("sheet.command.insert-row-by-range", {
      ...user.in(sheet),
      range: rows(range),
      direction: kind % 2 === 0 ? Direction.UP : Direction.DOWN
    }),
  "insert columns": ({ user, sheet, range, kind }) =>
    user.run("sheet.command.insert-col-by-range", {
      ...user.in(sheet),
      range: columns(range),
      direction: kind % 2 === 0 ? Direction.LEFT : Direction.RIGHT
    }),
  "remove rows": ({ user, sheet, range }) =>
    user.run("sheet.command.remove-row-by-range", { ...user.in(sheet), range: rows(range) }),
  "remove columns": ({ user, sheet, range }) =>
    user.run("sheet.command.remove-col-by-range", { ...user.in(sheet), range: columns(range) }),
  height: ({ user, sheet, range, kind }) =>
    user.run("sheet.command.set-row-height", { ...user.in(sheet), ranges: [range], value: 20 + kind * 5 }),
  width: ({ user, sheet, range, kind }) =>
    user.run("sheet.command.set-worksheet-col-width", {
      ...user.in(sheet),
      ranges: [range],
      value: 40 + kind * 9
    }),
  "hide rows": ({ user, sheet, range }) =>
    user.run("sheet.command.set-rows-hidden", { ...user.in(sheet), ranges: [rows(range)] }),
  "hide columns": ({ user, sheet, range }) =>
    user.run("sheet.command.set-col-hidden", { ...user.in(sheet), ranges: [columns(range)] }),
  freeze: ({ user, sheet, kind }) =>
    user.run("sheet.command.set-frozen", {
      ...user.in(sheet),
      xSplit: kind % 2,
      ySplit: kind % 3,
      startRow: kind % 3 || -1,
      startColumn: kind % 2 || -1
    }),
  "tab colour": ({ user, sheet, kind }) =>
    user.run("sheet.command.set-tab-color", { ...user.in(sheet), value: kind % 2 ? "#00B050" : "" }),
  gridlines: ({ user, sheet }) => user.run("sheet.command.toggle-gridlines", user.in(sheet)),
  "move cells": ({ user, sheet, range }) =>
    user.run("sheet.command.move-range", {
      fromRange: range,
      toRange: shifted(range, 4, 3),
      ...user.fromAndTo(sheet)
    }),
  "add sheet": ({ user }) => user.run("sheet.command.insert-sheet", { unitId: user.unitId }),
  "copy sheet": ({ user, sheet }) => user.copySheet(sheet),
  "remove sheet": ({ user, sheet }) => user.run("sheet.command.remove-sheet", user.in(sheet)),
  // Two sheets of one name are what the page refuses before it asks the grid.
  "rename sheet": ({ user, sheet, kind }) => user.renameSheet(sheet, NAMES[kind % NAMES.length] ?? ""),
  "move sheet": ({ user, sheet, kind }) =>
    user.run("sheet.command.set-worksheet-order", { ...user.in(sheet), order: kind % 3 }),
  "hide sheet": ({ user, sheet }) => user.run("sheet.command.set-worksheet-hidden", user.in(sheet)),
  undo: ({ user }) => user.run("univer.command.undo", {}),
  redo: ({ user }) => user.run("univer.command.redo", {})
} as const satisfies Record<string, Act>;

function rows(range: IRange): IRange {
  return { ...range, startColumn: 0, endColumn: 25, rangeType: RANGE_TYPE.ROW };
}

function columns(range: IRange): IRange {
  return { ...range, startRow: 0, endRow: 99, rangeType: RANGE_TYPE.COLUMN };
}

function shifted(range: IRange, down: number, right: number): IRange {
  return {
    startRow: range.startRow + down,
    endRow: range.endRow + down,
    startColumn: range.startColumn + right,
    endColumn: range.endColumn + right
  };
}

export const arbitraryActs: fc.Arbitrary<readonly ActDice[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
    sheet: fc.nat(3),
    row: fc.nat(6),
    column: fc.nat(4),
    height: fc.nat(2),
    width: fc.nat(2),
    kind: fc.nat(12)
  }),
  { minLength: 1, maxLength: 12 }
);

/** Somebody who works in a running grid, by its own commands. */
export class GridUser {
  private readonly commands: ICommandService;
  readonly workbook: Workbook;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("no workbook is open");
    this.workbook = workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  in(sheet: Worksheet): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet.getSheetId() };
  }

  fromAndTo(sheet: Worksheet) {
    const { unitId, subUnitId } = this.in(sheet);
    return { fromUnitId: unitId, toUnitId: unitId, fromSubUnitId: subUnitId, toSubUnitId: subUnitId };
  }

  renameSheet(sheet: Worksheet, name: string): Promise<boolean> {
    const taken = this.workbook.getSheets().some((other) => other !== sheet && other.getName() === name);
    if (taken) return Promise.resolve(false);
    return this.run("sheet.command.set-worksheet-name", { ...this.in(sheet), name });
  }

  /** The copy gets a short name: without the words of a language the grid gives one that no file can hold. */
  async copySheet(sheet: Worksheet): Promise<boolean> {
    const before = new Set(this.workbook.getSheets());
    const done = await this.run("sheet.command.copy-sheet", this.in(sheet));
    for (const copy of this.workbook.getSheets()) {
      if (before.has(copy)) continue;
      for (let number = 1; !(await this.renameSheet(copy, `사본 ${number}`)); number++);
    }
    return done;
  }

  /** Whether the grid did it. */
  run(id: string, params: object): Promise<boolean> {
    return this.commands.executeCommand(id, params);
  }

  /** What the dice say; false where the grid does not do it. */
  async act({ act, sheet, row, column, height, width, kind }: ActDice): Promise<boolean> {
    const sheets = this.workbook.getSheets();
    const chosen = sheets[sheet % sheets.length];
    if (!chosen) return false;
    const range = { startRow: row, endRow: row + height, startColumn: column, endColumn: column + width };
    try {
      return await ACTS[act]({ user: this, sheet: chosen, range, kind });
    } catch (error) {
      throw new Error(`${act}: ${String(error)}`, { cause: error });
    }
  }
}
