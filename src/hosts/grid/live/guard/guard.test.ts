import { UndoCommand, RedoCommand } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetHideCommand
} from "@univerjs/sheets";
import { DataValidationModel } from "@univerjs/data-validation";
import {
  closeLiveGrids,
  openLive,
  openLiveBytes,
  type LiveBook
} from "../../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../../tests/builders/sheet-text";
import { xlsxFrom } from "../../../../../tests/builders/xlsx-zip";
import type { Told } from "./messages";
import { REFUSED_COMMANDS } from "./refused-commands";

afterEach(closeLiveGrids);

const workbook = workbookFromText({
  실천계획: "총사업비 | 640\n담당 | 홍길동",
  이행현황: "구분 | 총계\n계 | 179"
});
const cell = { startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 };

function listening({ host }: LiveBook): Told[] {
  const told: Told[] = [];
  host.guard.listen((why) => told.push(why));
  return told;
}

test("every command that is refused changes nothing, and the user hears why in both languages", async () => {
  const book = await openLive(workbook);
  const told = listening(book);
  const before = JSON.stringify(book.workbook.save());
  const commands = [...REFUSED_COMMANDS.keys()];
  const done: string[] = [];
  for (const command of commands) {
    const rule = { uid: "x", type: "list", formula1: "가,나", ranges: [cell], cfId: "x", rule: {} };
    const params = { subUnitId: book.id("실천계획"), range: cell, ranges: [cell], rule };
    // Those that only the page registers are not there.
    const outcome = await book.run(command, params).catch(() => "not there");
    if (outcome === true) done.push(command);
  }
  expect(done).toEqual([]);
  expect(JSON.stringify(book.workbook.save())).toBe(before);
  expect(book.host.hasChanges).toBe(false);
  expect(told.length).toBeGreaterThan(25);
  expect(told.every(({ ko, en }) => /[가-힣]/.test(ko) && /[a-z]/.test(en))).toBe(true);
});

test("a mutation that no file could hold does nothing when it comes another way", async () => {
  const book = await openLive(workbook);
  const told = listening(book);
  const subUnitId = book.id("실천계획");
  const before = JSON.stringify(book.workbook.save());
  const sourceRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 9 };
  const targetRange = { ...sourceRange, startRow: 5, endRow: 5 };
  expect(await book.run("sheet.mutation.move-rows", { subUnitId, sourceRange, targetRange })).toBe(true);
  expect(JSON.stringify(book.workbook.save())).toBe(before);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toHaveLength(1);
});

test("a protected sheet cannot be edited, even when it went and came back; another one can", async () => {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "이행현황" }));
  const book = await openLive({ ...workbook, sheets });
  const told = listening(book);
  const edits = async (sheet: string): Promise<boolean[]> => {
    const at = { subUnitId: book.id(sheet), range: cell };
    return [
      await book.run(SetRangeValuesCommand.id, { ...at, value: { v: 1 } }),
      await book.run(SetStyleCommand.id, { ...at, style: { type: "bl", value: 1 } }),
      await book.run(AddWorksheetMergeCommand.id, {
        ...at,
        selections: [{ startRow: 5, endRow: 6, startColumn: 3, endColumn: 3 }]
      }),
      await book.run(InsertRowByRangeCommand.id, { ...at, direction: 0 })
    ];
  };
  expect(await edits("이행현황")).toEqual([false, false, false, false]);
  await book.run(RemoveSheetCommand.id, { subUnitId: book.id("이행현황") });
  await book.run(UndoCommand.id);
  expect(await edits("이행현황")).toEqual([false, false, false, false]);
  expect(told.some(({ ko }) => ko.includes("'이행현황'이 보호되어"))).toBe(true);
  expect(await edits("실천계획")).toEqual([true, true, true, true]);
});

test("the last visible sheet is not removed", async () => {
  const book = await openLive(workbook);
  const told = listening(book);
  await book.run(SetWorksheetHideCommand.id, { subUnitId: book.id("이행현황") });
  expect(await book.run(RemoveSheetCommand.id, { subUnitId: book.id("실천계획") })).toBe(false);
  expect(told[0]?.en).toContain("last visible");
  expect(await book.run(RemoveSheetCommand.id, { subUnitId: book.id("이행현황") })).toBe(true);
});

describe("lines that must stay", () => {
  /** An array formula fills B3:B5. */
  const bytes = xlsxFrom({
    sheets: {
      이행현황: `<sheetData><row r="3"><c r="B3"><f t="array" ref="B3:B5">C3:C5*2</f><v>2</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="5"><c r="B5"><v>6</v></c></row></sheetData>`
    }
  });
  const row = (at: number) => ({ startRow: at, endRow: at, startColumn: 0, endColumn: 25 });

  test("what would cut an array is refused; what would not is done, and the array is looked for where it went", async () => {
    const book = await openLiveBytes(bytes);
    const told = listening(book);
    const subUnitId = book.id("이행현황");
    const insert = (at: number): Promise<boolean> =>
      book.run(InsertRowByRangeCommand.id, { subUnitId, range: row(at), direction: 0 });
    expect(await insert(3)).toBe(false);
    expect(told[0]?.ko).toContain("B3:B5");
    expect(await insert(2)).toBe(true);
    expect(await insert(3)).toBe(true);
    expect(await insert(5)).toBe(false);
    expect(told[1]?.ko).toContain("B5:B7");
    expect(await book.run(RemoveRowByRangeCommand.id, { subUnitId, range: row(6) })).toBe(false);
    const column = { startRow: 0, endRow: 99, startColumn: 1, endColumn: 1 };
    expect(await book.run(InsertColByRangeCommand.id, { subUnitId, range: column, direction: 3 })).toBe(true);
  });

  test("after an undo it is looked for where it was", async () => {
    const book = await openLiveBytes(bytes);
    const subUnitId = book.id("이행현황");
    const insert = (at: number): Promise<boolean> =>
      book.run(InsertRowByRangeCommand.id, { subUnitId, range: row(at), direction: 0 });
    await insert(0);
    await book.run(UndoCommand.id);
    expect([await insert(3), await insert(5)]).toEqual([false, true]);
  });
});

describe("validations", () => {
  const bytes = xlsxFrom({
    sheets: {
      이행현황: `<sheetData><row r="5"><c r="B5"><v>2</v></c></row></sheetData><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" sqref="B5"><formula1>0</formula1></dataValidation></dataValidations>`
    }
  });
  const places = (book: LiveBook): unknown => {
    const rules = book.univer
      .__getInjector()
      .get(DataValidationModel)
      .getRules(book.workbook.getUnitId(), book.id("이행현황"));
    return rules.map(({ ranges }: { ranges: { startRow: number; startColumn: number }[] }) =>
      ranges.map(({ startRow, startColumn }) => [startRow, startColumn])
    );
  };

  test("go with inserted lines, and back and forth with undo and redo", async () => {
    const book = await openLiveBytes(bytes);
    const told = listening(book);
    const subUnitId = book.id("이행현황");
    const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 };
    await book.run(InsertRowByRangeCommand.id, { subUnitId, range, direction: 0 });
    expect(places(book)).toEqual([[[5, 1]]]);
    await book.run(UndoCommand.id);
    expect(places(book)).toEqual([[[4, 1]]]);
    await book.run(RedoCommand.id);
    expect(places(book)).toEqual([[[5, 1]]]);
    expect(told).toEqual([]);
  });

  test("stay where they are when cells are moved, as they will in the file; the cells are moved all the same", async () => {
    const book = await openLiveBytes(bytes);
    const told = listening(book);
    const sheet = book.id("이행현황");
    const fromRange = { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 };
    const toRange = { ...fromRange, startRow: 8, endRow: 8 };
    await book.run(MoveRangeCommand.id, { fromRange, toRange, fromSubUnitId: sheet, toSubUnitId: sheet });
    expect(places(book)).toEqual([[[4, 1]]]);
    expect(book.workbook.getSheetBySheetId(sheet)?.getCellRaw(8, 1)?.v).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toHaveLength(1);
    await book.run(UndoCommand.id);
    expect(places(book)).toEqual([[[4, 1]]]);
    expect(book.workbook.getSheetBySheetId(sheet)?.getCellRaw(4, 1)?.v).toBe(2);
  });
});
