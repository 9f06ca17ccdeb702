import {
  Direction,
  ICommandService,
  LocaleType,
  LogLevel,
  RANGE_TYPE,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Axis, InsertLines, RemoveLines } from "../src/hosts/xlsx/edit/file-edit";
import { followFormula } from "../src/workbook/formula/restructuring";
import { lineChange } from "../src/hosts/xlsx/edit/lines/change-of-edit";
import { lineRestructuring } from "../src/workbook/lines/line-formulas";

type Edit = InsertLines | RemoveLines;

const AREAS = [
  ..."B3 $B$3 B$3 $B3 A1 E5 Z99 B2:D6 $B$2:$D$6 B1:B4 B4:B8 B2:B5 B6:B9 A1:C1 B:B $B:$D B:D 3:3 $3:$6 3:6".split(
    " "
  )
];
const OTHERS = [
  "SUM(B2:B3,B5:B6)+COUNT(B:B)*2",
  'IF(B3="B3","B4",B4)',
  "SUM(표1[값])+B4",
  "B3+B4*B5/B6^2-B7%",
  "VLOOKUP(B4,$A$1:$D$10,2,FALSE)",
  "총액+B4",
  "LOG10(B4)",
  `B3&"'"&B4`,
  "SUM(B2:INDEX(B:B,5))",
  "{1,2;3,4}+B4",
  "-B4+-$B$5",
  "OFFSET(B4,1,0)",
  "IFERROR(B4/0,0)"
];
const FORMULAS = [
  ...AREAS.flatMap((area) => [`SUM(${area})`, `SUM(카드!${area})`, `SUM('둘째 시트'!${area})`]),
  ...OTHERS
];

const EDITS = (["row", "column"] as const).flatMap((axis) =>
  [0, 1, 2, 4, 6].flatMap((at): readonly Edit[] => [
    { kind: "insert-lines", sheet: "카드", axis, at, count: 2 },
    { kind: "remove-lines", sheet: "카드", axis, first: at, last: at },
    { kind: "remove-lines", sheet: "카드", axis, first: at, last: at + 3 }
  ])
);

const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  logLevel: LogLevel.SILENT
});
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
afterAll(() => {
  univer.dispose();
});

const ROWS = 200;
const COLUMNS = 60;
/** Formulas stand where no line comes or goes before them but those of the edit. */
const FIRST = 40;

function book(id: string): IWorkbookData {
  const sheet = (sheetId: string, name: string) => ({
    id: sheetId,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData: Object.fromEntries(
      FORMULAS.map((formula, index) => [FIRST + index, { 30: { f: `=${formula}`, v: 0 } }])
    )
  });
  return {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["s1", "s2"],
    sheets: { s1: sheet("s1", "카드"), s2: sheet("s2", "둘째 시트") }
  };
}

async function inUniver(edit: Edit): Promise<Workbook> {
  const id = JSON.stringify(edit);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, book(id));
  const { at, inserted, removed } = lineChange(edit);
  const last = at + inserted + removed - 1;
  const row = edit.axis === "row";
  const range = {
    startRow: row ? at : 0,
    endRow: row ? last : ROWS - 1,
    startColumn: row ? 0 : at,
    endColumn: row ? COLUMNS - 1 : last,
    rangeType: row ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN
  };
  const command = `sheet.command.${inserted > 0 ? "insert" : "remove"}-${row ? "row" : "col"}-by-range`;
  const done = await univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand(command, {
      unitId: id,
      subUnitId: "s1",
      range,
      direction: row ? Direction.UP : Direction.LEFT
    });
  if (!done) throw new Error(`the grid did not do ${id}`);
  return workbook;
}

function moved(axis: Axis, by: number, index: number): readonly [number, number] {
  const at: [number, number] = [FIRST + index, 30];
  at[axis === "row" ? 0 : 1] += by;
  return at;
}

/** On its own sheet the grid leaves the sheet's name out where it writes a formula anew. */
function bare(formula: string | undefined): string | undefined {
  return formula?.replaceAll("카드!", "");
}

test.each(EDITS)("formulas follow $kind of $axis as in the grid: %j", async (edit) => {
  const workbook = await inUniver(edit);
  const { axis, inserted, removed } = lineChange(edit);
  const change = lineRestructuring(lineChange(edit), []);
  const results = FORMULAS.flatMap((formula, index) => {
    const own = workbook
      .getSheetBySheetName("카드")
      ?.getCellRaw(...moved(axis, inserted - removed, index))?.f;
    const other = workbook.getSheetBySheetName("둘째 시트")?.getCellRaw(FIRST + index, 30)?.f;
    return [
      [formula, bare(`=${followFormula(formula, change, { home: "카드" })}`), bare(own ?? undefined)],
      [formula, `=${followFormula(formula, change, { home: "둘째 시트" })}`, other]
    ];
  });
  expect(results.map(([formula, ours]) => [formula, ours])).toEqual(
    results.map(([formula, , theirs]) => [formula, theirs])
  );
});
