import {
  BooleanNumber,
  Direction,
  RANGE_TYPE,
  type ICellData,
  type IMutationInfo,
  type IRange,
  type Worksheet
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  EffectRefRangId,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation
} from "@univerjs/sheets";
import { formatRange, type Rectangle } from "../../../../workbook/address";
import { movedRectangle, type Axis, type LineChange } from "../../../../workbook/lines/line-change";
import type { InsertLinesStep, RemoveLinesStep } from "../../../../workbook/patch";
import type { GridServices } from "../grid-services";
import { rangeOf, rectangleOf } from "../places";
import { withDenseLines } from "../guard/dense-lines";
import type { CellMatrix } from "./cells";
import { grow } from "./extent";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";

const KINDS = {
  row: {
    insert: { command: EffectRefRangId.InsertRowCommandId, mutation: InsertRowMutation.id, info: "rowInfo" },
    remove: { command: EffectRefRangId.RemoveRowCommandId, mutation: RemoveRowMutation.id },
    direction: Direction.UP
  },
  column: {
    insert: { command: EffectRefRangId.InsertColCommandId, mutation: InsertColMutation.id, info: "colInfo" },
    remove: { command: EffectRefRangId.RemoveColCommandId, mutation: RemoveColMutation.id },
    direction: Direction.LEFT
  }
} as const;

/** Blank lines as the user's own command inserts them, looking like the line before. */
export function insertLines(undertaking: Undertaking, step: InsertLinesStep): void {
  const { services } = undertaking;
  const { axis, at } = step;
  const sheet = sheetNamed(services, step.sheet);
  const place = placeIn(services, sheet);
  grow(undertaking, place.subUnitId, {
    rowCount: axis === "row" ? at : 0,
    columnCount: axis === "column" ? at : 0
  });
  const range = linesIn(sheet, step);
  const { insert, remove, direction } = KINDS[axis];
  const merges = mergesAfter(sheet, { ...step, removed: 0, inserted: step.count });
  const sizes = at === 0 ? {} : { [insert.info]: sizesLike(sheet, step) };
  const looks = at === 0 ? {} : looksLike(sheet, step);
  const hasLooks = Object.keys(looks).length > 0;
  followed(undertaking, sheet, { id: insert.command, params: { ...place, range, direction } }, [
    { id: insert.mutation, params: { ...place, range, ...sizes } },
    ...(hasLooks ? [{ id: SetRangeValuesMutation.id, params: { ...place, cellValue: looks } }] : [])
  ])([{ id: remove.mutation, params: { ...place, range } }]);
  mendMerges(undertaking, sheet, place, merges);
}

/** Lines that hold nothing; their looks come back with them. */
export function removeLines(undertaking: Undertaking, step: RemoveLinesStep): void {
  const { services } = undertaking;
  const sheet = sheetNamed(services, step.sheet);
  const place = placeIn(services, sheet);
  const range = linesIn(sheet, step);
  const { insert, remove } = KINDS[step.axis];
  const looks = looksIn(sheet, range);
  const sizes = { [insert.info]: sizesOf(sheet, step) };
  const merges = mergesAfter(sheet, { ...step, removed: step.count, inserted: 0 });
  withDenseLines(sheet, () => {
    followed(undertaking, sheet, { id: remove.command, params: { ...place, range } }, [
      { id: remove.mutation, params: { ...place, range } }
    ])([
      { id: insert.mutation, params: { ...place, range, ...sizes } },
      { id: SetRangeValuesMutation.id, params: { ...place, cellValue: looks } }
    ]);
  });
  mendMerges(undertaking, sheet, place, merges);
}

function mergesAfter(sheet: Worksheet, change: LineChange): readonly Rectangle[] {
  return sheet.getMergeData().flatMap((merge) => movedRectangle(change, rectangleOf(merge)) ?? []);
}

/** Univer lets merges grow and shrink on the sheet that is shown alone. */
function mendMerges(
  undertaking: Undertaking,
  sheet: Worksheet,
  place: Place,
  wanted: readonly Rectangle[]
): void {
  const found = sheet.getMergeData().map(rectangleOf);
  const missing = (from: readonly Rectangle[], among: readonly Rectangle[]): IRange[] => {
    const texts = new Set(among.map(formatRange));
    return from.filter((merge) => !texts.has(formatRange(merge))).map(rangeOf);
  };
  const [gone, fresh] = [missing(found, wanted), missing(wanted, found)];
  const put = (id: string, ranges: IRange[]): IMutationInfo => ({ id, params: { ...place, ranges } });
  const [add, remove] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
  if (gone.length > 0) undertaking.do({ redo: put(remove, gone), undo: [put(add, gone)] });
  if (fresh.length > 0) undertaking.do({ redo: put(add, fresh), undo: [put(remove, fresh)] });
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

function placeIn({ unitId }: GridServices, sheet: Worksheet): Place {
  return { unitId, subUnitId: sheet.getSheetId() };
}

interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

function linesIn(sheet: Worksheet, { axis, at, count }: Lines): IRange {
  const whole = {
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1
  };
  return axis === "row"
    ? { ...whole, startRow: at, endRow: at + count - 1, rangeType: RANGE_TYPE.ROW }
    : { ...whole, startColumn: at, endColumn: at + count - 1, rangeType: RANGE_TYPE.COLUMN };
}

/** What the sheet says of lines, by their numbers. */
function linesData(sheet: Worksheet, axis: Axis): Readonly<Record<number, object | undefined>> {
  return axis === "row" ? sheet.getRowManager().getRowData() : sheet.getColumnManager().getColumnData();
}

function sizesLike(sheet: Worksheet, { axis, at, count }: Lines): readonly object[] {
  const before = linesData(sheet, axis)[at - 1] ?? {};
  return Array.from({ length: count }, () => ({ ...before, hd: BooleanNumber.FALSE }));
}

function sizesOf(sheet: Worksheet, { axis, at, count }: Lines): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({ ...linesData(sheet, axis)[at + index] }));
}

function looksLike(sheet: Worksheet, { axis, at, count }: Lines): CellMatrix {
  const looks: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if ((axis === "row" ? row : column) !== at - 1 || cell?.s === undefined || cell.s === null) return;
    for (let line = at; line < at + count; line++) {
      const to = axis === "row" ? { row: line, column } : { row, column: line };
      (looks[to.row] ??= {})[to.column] = { s: cell.s };
    }
  });
  return looks;
}

function looksIn(sheet: Worksheet, { startRow, endRow, startColumn, endColumn }: IRange): CellMatrix {
  const looks: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const isWithin = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (isWithin && cell) (looks[row] ??= {})[column] = structuredClone<ICellData>(cell);
  });
  return looks;
}

interface Command {
  readonly id: string;
  readonly params: object;
}

/**
 * Does what Univer's plugins add to the command of the user's around the deed itself, and takes it back in the order in
 * which her undo does: what follows the cells comes after the lines are as they were.
 */
function followed(
  undertaking: Undertaking,
  sheet: Worksheet,
  command: Command,
  deed: readonly IMutationInfo[]
): (undos: readonly IMutationInfo[]) => void {
  const { interceptors, workbook } = undertaking.services;
  return (back) => {
    asActive(workbook, sheet, () => {
      const { preRedos = [], preUndos = [], redos, undos } = interceptors.onCommandExecute(command);
      const takenBack = [...preUndos, ...back, ...undos];
      undertaking.doAll([...preRedos, ...deed, ...redos], takenBack);
      const after = interceptors.afterCommandExecute(command);
      takenBack.push(...after.undos);
      undertaking.doAll(after.redos, []);
    });
  };
}

/** Plugins take lines that are removed for those of the sheet that is shown. The user stays where she is. */
function asActive(workbook: GridServices["workbook"], sheet: Worksheet, run: () => void): void {
  const shadowing = { getActiveSheet: () => sheet };
  Object.assign(workbook, shadowing);
  try {
    run();
  } finally {
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}
