import { RedoCommand, UndoCommand } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand
} from "@univerjs/sheets";
import { closeLiveGrids, openLive, type LiveBook } from "../../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../../tests/builders/sheet-text";
import { EMPTY_CONTENT } from "../../../../workbook/sheet-content";
import type { GridChanges } from "../../grid-changes";

afterEach(closeLiveGrids);

const workbook = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계\n계 | =SUM(B3:B4) → 179\n국비 | 100\n도비 | 79",
  총괄표: "합계 | =이행현황!B2 → 179"
});

const rows = (first: number, last = first): object => ({
  range: { startRow: first, endRow: last, startColumn: 0, endColumn: 25 }
});

function insert(book: LiveBook, sheet: string, at: number): Promise<boolean> {
  return book.run(InsertRowByRangeCommand.id, { subUnitId: book.id(sheet), ...rows(at), direction: 0 });
}

function remove(book: LiveBook, sheet: string, first: number): Promise<boolean> {
  return book.run(RemoveRowByRangeCommand.id, { subUnitId: book.id(sheet), ...rows(first) });
}

async function changesOf({ host }: LiveBook): Promise<GridChanges> {
  const taken = await host.takeChanges();
  taken.abandon();
  return taken.changes;
}

const changedSheets = ({ sheets }: GridChanges): string[] =>
  sheets.filter(({ contents }) => contents !== null).map(({ name }) => name);

test("of an untouched workbook nothing has changed", async () => {
  const book = await openLive(workbook);
  const { structure, sheets } = await changesOf(book);
  expect(structure).toEqual([]);
  expect(sheets.map(({ name, baseName, contents }) => [name, baseName, contents])).toEqual([
    ["실천계획", "실천계획", null],
    ["이행현황", "이행현황", null],
    ["총괄표", "총괄표", null]
  ]);
  expect(book.host.hasChanges).toBe(false);
});

test("sheets whose formulas give something else have changed too; those that only lie beside have not", async () => {
  const book = await openLive(workbook);
  await book.type("이행현황", "B3", 101);
  const changes = await changesOf(book);
  expect(changedSheets(changes)).toEqual(["이행현황", "총괄표"]);
  expect(changes.sheets[2]?.contents?.snapshot.cells.at(-1)?.value).toBe(180);
  expect(book.host.hasChanges).toBe(true);
});

test("flags and settings are told without calling a sheet changed", async () => {
  const book = await openLive(workbook);
  const flag = { id: "e-1", cell: "B3", severity: "error", text: "" } as const;
  await book.host.apply({
    title: "표시",
    steps: [
      { kind: "flag", sheet: "이행현황", flag },
      { kind: "setting", key: "profile", before: null, after: "{}" }
    ]
  });
  const changes = await changesOf(book);
  expect(changedSheets(changes)).toEqual([]);
  expect([changes.sheets[1]?.flags, changes.settings]).toEqual([[flag], { profile: "{}" }]);
  expect(book.host.hasChanges).toBe(true);
});

describe("lines", () => {
  const structureOf = async (book: LiveBook): Promise<unknown> => (await changesOf(book)).structure;

  test("inserted and removed are told in order, by the names that the file knows", async () => {
    const book = await openLive(workbook);
    await insert(book, "이행현황", 2);
    await book.run(SetWorksheetNameCommand.id, { subUnitId: book.id("이행현황"), name: "현황" });
    await remove(book, "실천계획", 0);
    expect(await structureOf(book)).toEqual([
      { kind: "insert-lines", axis: "row", at: 2, count: 1, sheet: "이행현황" },
      { kind: "remove-lines", axis: "row", first: 0, last: 0, sheet: "실천계획" }
    ]);
  });

  test("what undo takes back leaves nothing, and redo brings it back", async () => {
    const book = await openLive(workbook);
    await insert(book, "이행현황", 2);
    await remove(book, "이행현황", 0);
    await book.run(UndoCommand.id);
    await book.run(UndoCommand.id);
    expect(await structureOf(book)).toEqual([]);
    await book.run(RedoCommand.id);
    await book.run(RedoCommand.id);
    expect(await structureOf(book)).toHaveLength(2);
  });

  test("a line inserted and removed by hand leaves nothing; one removed and a blank one inserted are both", async () => {
    const book = await openLive(workbook);
    await insert(book, "이행현황", 2);
    await remove(book, "이행현황", 2);
    expect(await structureOf(book)).toEqual([]);
    await remove(book, "이행현황", 2);
    await insert(book, "이행현황", 2);
    expect(await structureOf(book)).toHaveLength(2);
  });

  test("of a sheet that is not of the file, or gone, are none; of one that came back they are", async () => {
    const book = await openLive(workbook);
    await book.run(CopySheetCommand.id, { subUnitId: book.id("이행현황") });
    const copy = book.workbook.getSheets().find((sheet) => sheet.getName().startsWith("이행현황 "));
    await insert(book, copy?.getName() ?? "", 2);
    await insert(book, "실천계획", 1);
    await book.run(RemoveSheetCommand.id, { subUnitId: book.id("실천계획") });
    expect(await structureOf(book)).toEqual([]);
    await book.run(UndoCommand.id);
    expect(await structureOf(book)).toHaveLength(1);
  });
});

describe("saving", () => {
  test("from what was saved on, changes are counted anew, by the names that the sheets then had", async () => {
    const book = await openLive(workbook);
    await insert(book, "이행현황", 2);
    await book.run(SetWorksheetNameCommand.id, { subUnitId: book.id("이행현황"), name: "현황" });
    (await book.host.takeChanges()).markSaved();
    expect(book.host.hasChanges).toBe(false);
    expect(changedSheets(await changesOf(book))).toEqual([]);
    await book.run(UndoCommand.id);
    await book.run(UndoCommand.id);
    const changes = await changesOf(book);
    expect(changes.structure).toEqual([
      { kind: "remove-lines", axis: "row", first: 2, last: 2, sheet: "현황" }
    ]);
    expect(changes.sheets[1]).toMatchObject({ name: "이행현황", baseName: "현황" });
    expect(book.host.hasChanges).toBe(true);
  });

  test("what is done while it is being saved is still to be saved, even where it takes back what was", async () => {
    const book = await openLive(workbook);
    await insert(book, "이행현황", 2);
    const taken = await book.host.takeChanges();
    await book.run(UndoCommand.id);
    await book.type("실천계획", "B2", 1);
    taken.markSaved();
    const changes = await changesOf(book);
    expect(changes.structure).toMatchObject([{ kind: "remove-lines", first: 2, last: 2 }]);
    expect(changedSheets(changes)).toContain("실천계획");
    expect(book.host.hasChanges).toBe(true);
  });

  test("what could not be saved is told again", async () => {
    const book = await openLive(workbook);
    await insert(book, "이행현황", 2);
    (await book.host.takeChanges()).abandon();
    expect((await changesOf(book)).structure).toHaveLength(1);
    await book.run(UndoCommand.id);
    expect((await changesOf(book)).structure).toEqual([]);
  });

  test("what was taken stays as it was, whatever is done to the grid", async () => {
    const book = await openLive(workbook);
    await book.type("이행현황", "B3", 101);
    const { changes } = await book.host.takeChanges();
    await book.type("이행현황", "B3", 999);
    await book.host.read();
    expect(changes.sheets[1]?.contents?.data.cellData[2]?.[1]?.v).toBe(101);
  });
});

test("what the grid cannot show of a sheet of ours is kept beside it, and its id is new to the file", async () => {
  const book = await openLive(workbook);
  const page = { paper: "A4", orientation: "landscape" } as const;
  const content = { ...EMPTY_CONTENT, cells: [{ cell: "A1", value: "번호" }], page };
  await book.host.apply({ title: "결과", steps: [{ kind: "add-sheet", sheet: "결과", content }] });
  const sheet = (await changesOf(book)).sheets.at(-1);
  expect(sheet).toMatchObject({ name: "결과", baseName: null, contents: { page, charts: [] } });
  await book.run(UndoCommand.id);
  await book.run(RedoCommand.id);
  expect((await changesOf(book)).sheets.at(-1)?.contents?.page).toEqual(page);
});
