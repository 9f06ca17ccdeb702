import {
  DataValidationErrorStyle,
  DataValidationStatus,
  type ISheetDataValidationRule
} from "@univerjs/core";
import {
  DataValidationListCacheService,
  SheetsDataValidationValidatorService
} from "@univerjs/sheets-data-validation";
import { HeadlessGrid } from "../../../../tests/builders/headless-grid";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx/xlsx-host";
import type { GridBook } from "../grid-book";
import { openGridBook } from "./open-grid-book";
import { RESOURCES } from "./plugin-names";
import { workbookData } from "./workbook-data";

function bookOf(rules: readonly string[], data = "<sheetData/>"): Promise<GridBook> {
  const sheets = Object.fromEntries(
    rules.map((rule, index) => [`S${index}`, `${data}<dataValidations>${rule}</dataValidations>`])
  );
  return openGridBook(openXlsx(xlsxFrom({ sheets })));
}

async function rulesOf(rule: string): Promise<readonly ISheetDataValidationRule[]> {
  const [sheet] = (await bookOf([rule])).sheets;
  return (sheet!.resources[RESOURCES.validations] ?? []) as readonly ISheetDataValidationRule[];
}

const text = (content: string): string => `t="inlineStr"><is><t>${content}</t></is></c>`;
/** Column A, one below another: nothing, a whole number, half of one, a date's number, texts. */
const CELLS = [null, `><v>5</v></c>`, `><v>2.5</v></c>`, `><v>45292</v></c>`, text("가"), text("가나다라")];
/** Column C: 가, 나, 다. */
const DATA = `<sheetData>${CELLS.map((cell, row) => {
  const item = ["가", "나", "다"][row];
  const first = cell === null ? "" : `<c r="A${row + 1}" ${cell}`;
  return `<row>${first}${item === undefined ? "" : `<c r="C${row + 1}" ${text(item)}`}</row>`;
}).join("")}</sheetData>`;

/** Each rule for column A with the cells that Excel takes: x, in the order of `CELLS`. */
const TAKEN: readonly (readonly [string, string, string])[] = [
  [`type="whole" allowBlank="1"`, "<formula1>1</formula1><formula2>10</formula2>", "xx...."],
  [`type="decimal" operator="greaterThanOrEqual"`, "<formula1>2.5</formula1>", ".xxx.."],
  [`type="decimal" operator="notEqual"`, "<formula1>5</formula1>", "..xx.."],
  [`type="date" operator="between"`, "<formula1>45292</formula1><formula2>45657</formula2>", "...x.."],
  [`type="time" operator="lessThan"`, "<formula1>0.5</formula1>", "......"],
  [`type="textLength" operator="lessThanOrEqual"`, "<formula1>3</formula1>", ".xx.x."],
  [`type="list"`, `<formula1>"가, 나,5"</formula1>`, ".x..x."],
  [`type="list"`, "<formula1>$C$1:$C$3</formula1>", "....x."],
  [`type="custom"`, "<formula1>ISTEXT(A1)</formula1>", "....xx"],
  [`type="custom"`, "<formula1>A1&gt;$A$3</formula1>", ".x.xxx"],
  [`type="decimal" operator="lessThan"`, "<formula1>$A$2</formula1>", "..x..."],
  [`showInputMessage="1" prompt="아무 값" allowBlank="1"`, "", "xxxxxx"]
];

test("the running grid takes what Excel takes", async () => {
  const book = await bookOf(
    TAKEN.map(
      ([attributes, inside]) => `<dataValidation ${attributes} sqref="A1:A6">${inside}</dataValidation>`
    ),
    DATA
  );
  const grid = new HeadlessGrid();
  try {
    const workbook = grid.open(workbookData(book));
    const judge = grid.injector.get(SheetsDataValidationValidatorService);
    const taken = async (sheet: string): Promise<string> => {
      const marks: string[] = [];
      for (let row = 0; row < CELLS.length; row++) {
        const status = await judge.validatorCell(workbook.getUnitId(), sheet, row, 0);
        marks.push(status === DataValidationStatus.VALID ? "x" : ".");
      }
      return marks.join("");
    };
    // the first question starts the calculation of formulas
    for (const { data } of book.sheets) await taken(data.id);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const found: string[] = [];
    for (const { data } of book.sheets) found.push(await taken(data.id));
    expect(TAKEN.map(([attributes, inside], index) => [attributes, inside, found[index]])).toEqual(TAKEN);
  } finally {
    grid.dispose();
  }
});

test("a list offers its items, those of a range too", async () => {
  const book = await bookOf(
    [`<formula1>"예, 아니오"</formula1>`, `<formula1>$C$1:$C$3</formula1>`].map(
      (formula) => `<dataValidation type="list" sqref="A1:A6">${formula}</dataValidation>`
    ),
    DATA
  );
  const grid = new HeadlessGrid();
  try {
    const workbook = grid.open(workbookData(book));
    const lists = grid.injector.get(DataValidationListCacheService);
    const listOf = (index: number): readonly string[] => {
      const { data, resources } = book.sheets[index]!;
      const [rule] = resources[RESOURCES.validations] as readonly ISheetDataValidationRule[];
      return lists.getOrCompute(workbook.getUnitId(), data.id, rule!).list;
    };
    listOf(1);
    for (let turn = 0; turn < 100 && listOf(1).length === 0; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([listOf(0), listOf(1)]).toEqual([
      ["예", "아니오"],
      ["가", "나", "다"]
    ]);
  } finally {
    grid.dispose();
  }
});

test("only an error that is shown and stops refuses an input", async () => {
  const styleOf = async (attributes: string): Promise<unknown> =>
    (
      await rulesOf(
        `<dataValidation type="whole" ${attributes} sqref="A1"><formula1>1</formula1></dataValidation>`
      )
    )[0]?.errorStyle;
  expect([
    await styleOf(`showErrorMessage="1"`),
    await styleOf(`showErrorMessage="1" errorStyle="warning"`),
    await styleOf("")
  ]).toEqual([
    DataValidationErrorStyle.STOP,
    DataValidationErrorStyle.WARNING,
    DataValidationErrorStyle.WARNING
  ]);
});

test("a list that looks at the cells beside it becomes a rule for every cell", async () => {
  const rules = await rulesOf(
    `<dataValidation type="list" sqref="B2:B4"><formula1>INDIRECT($A2)</formula1></dataValidation>`
  );
  expect(rules.map(({ formula1, ranges }) => [formula1, ranges[0]?.startRow])).toEqual([
    ["=INDIRECT($A2)", 1],
    ["=INDIRECT($A3)", 2],
    ["=INDIRECT($A4)", 3]
  ]);
});

test("where there are too many of them, nothing is refused that the file would take", async () => {
  const rules = await rulesOf(
    `<dataValidation type="list" showInputMessage="1" prompt="고르십시오" sqref="B2:B4000"><formula1>INDIRECT($A2)</formula1></dataValidation>`
  );
  expect(rules).toMatchObject([{ type: "any", prompt: "고르십시오", showInputMessage: true }]);
});

test("whole columns end where the sheet ends", async () => {
  const [rule] = await rulesOf(
    `<dataValidation type="whole" sqref="B:B"><formula1>1</formula1></dataValidation>`
  );
  expect(rule?.ranges).toEqual([{ startRow: 0, endRow: 99, startColumn: 1, endColumn: 1 }]);
});
