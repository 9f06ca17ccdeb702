import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData
} from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IDefinedNamesService,
  UniverFormulaEnginePlugin,
  type IAllRuntimeData
} from "@univerjs/engine-formula";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/address";
import {
  isCellError,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type Snapshot
} from "../../workbook/snapshot";
import type { Waiting } from "./computable";

const BOOK = "book";
/** Functions that came after Excel 2007 are marked in files; the engine knows them by their names alone. */
const FILE_MARKS = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;

/** The value of a waiting formula; undefined where the engine gave none, or an area in place of one value. */
export type Results = (one: Waiting) => CellValue | undefined;

/**
 * Asks the formula engine for the values of all formulas that have none; stored values are taken as they are.
 * @param timeLimit milliseconds; null when they were not enough
 */
export async function runEngine(
  snapshot: Snapshot,
  waiting: readonly Waiting[],
  timeLimit: number
): Promise<Results | null> {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.SILENT });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, bookData(snapshot, waiting));
    const injector = univer.__getInjector();
    injector.get(IDefinedNamesService).registerDefinedNames(BOOK, definedNames(snapshot));
    const model = injector.get(FormulaDataModel);
    const data = await finished(injector.get(ICalculateFormulaService), model, timeLimit);
    return data && resultsOf(snapshot, data);
  } finally {
    univer.dispose();
  }
}

async function finished(
  service: ICalculateFormulaService,
  model: FormulaDataModel,
  timeLimit: number
): Promise<IAllRuntimeData | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overtime = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      service.stopFormulaExecution();
      resolve(null);
    }, timeLimit);
  });
  const completed = new Promise<IAllRuntimeData | null>((resolve, reject) => {
    service.executionCompleteListener$.subscribe((data) => {
      resolve(data.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION ? null : data);
    });
    const nothing = { arrayFormulaCellData: {}, arrayFormulaRange: {}, dirtyRanges: [], dirtyNameMap: {} };
    const nothingElse = { dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} };
    service
      .execute({ formulaData: model.getFormulaData(), forceCalculate: true, ...nothing, ...nothingElse })
      .catch(reject);
  });
  try {
    return await Promise.race([completed, overtime]);
  } finally {
    clearTimeout(timer);
  }
}

function bookData(snapshot: Snapshot, waiting: readonly Waiting[]): IWorkbookData {
  const sheets = snapshot.sheets.map((sheet, index): [string, Partial<IWorksheetData>] => [
    sheetId(index),
    { id: sheetId(index), name: sheet.name, cellData: cellData(sheet), ...extent(sheet, waiting) }
  ]);
  return {
    id: BOOK,
    name: BOOK,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets)
  };
}

function sheetId(index: number): string {
  return `s${index}`;
}

/** A cell beyond a sheet's size is an error to the engine: every cell referred to has to lie within. */
function extent(
  sheet: SheetSnapshot,
  waiting: readonly Waiting[]
): { rowCount: number; columnCount: number } {
  let bottom = sheet.used?.bottom ?? 0;
  let right = sheet.used?.right ?? 0;
  for (const { references } of waiting) {
    for (const range of references?.ranges ?? []) {
      if (range.sheet !== sheet.name) continue;
      if (range.bottom < LAST_ROW) bottom = Math.max(bottom, range.bottom);
      if (range.right < LAST_COLUMN) right = Math.max(right, range.right);
    }
  }
  return { rowCount: bottom + 1, columnCount: right + 1 };
}

function cellData(sheet: SheetSnapshot): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) (rows[cell.row] ??= {})[cell.column] = inputOf(cell);
  return rows;
}

function inputOf({ value, formula, uncomputed }: Cell): ICellData {
  if (uncomputed && formula !== undefined) return { f: formula.replace(FILE_MARKS, "") };
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

function definedNames(snapshot: Snapshot) {
  return Object.fromEntries(
    snapshot.names.map(({ name, refersTo, sheet }, index) => {
      const local = snapshot.sheets.findIndex((candidate) => candidate.name === sheet);
      const id = `n${index}`;
      const scope = local < 0 ? {} : { localSheetId: sheetId(local) };
      return [id, { id, name, formulaOrRefString: `=${refersTo.replace(FILE_MARKS, "")}`, ...scope }];
    })
  );
}

function resultsOf(snapshot: Snapshot, data: IAllRuntimeData): Results {
  const indexes = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return ({ sheet, cell }) => {
    const id = sheetId(indexes.get(sheet) ?? -1);
    const area = data.arrayFormulaRange[BOOK]?.[id]?.[cell.row]?.[cell.column];
    if (area && (area.endRow > area.startRow || area.endColumn > area.startColumn)) return undefined;
    return valueOf(data.unitData[BOOK]?.[id]?.getValue(cell.row, cell.column) ?? null);
  };
}

function valueOf(result: ICellData | null): CellValue | undefined {
  const value = result?.v;
  if (value === undefined || value === null) return undefined;
  if (result?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && /^#[A-Z/0!?]+$/.test(value)) return { error: value };
  return value;
}
