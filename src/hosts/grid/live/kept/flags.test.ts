import { UndoCommand } from "@univerjs/core";
import { InsertRowByRangeCommand, MoveRangeCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import { closeLiveGrids, openLive, type LiveBook } from "../../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../../tests/builders/sheet-text";
import { FLAG_FILLS } from "../../../../workbook/flag-marker";
import type { Patch, Step } from "../../../../workbook/patch";
import { sheetNamed } from "../../../../workbook/snapshot";

afterEach(closeLiveGrids);

const workbook = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계\n계 | =SUM(B3:B4) → 179\n국비 | 100\n도비 | 79",
  총괄표: "합계 | =이행현황!B2 → 179"
});

const row = (at: number): object => ({ startRow: at, endRow: at, startColumn: 0, endColumn: 25 });

const flag = { id: "e-1", cell: "B3", severity: "error", text: "합이 다릅니다" } as const;

function patchOf(...steps: Step[]): Patch {
  return { title: "시험", steps };
}

const flagsIn = async ({ host }: LiveBook): Promise<unknown> =>
  sheetNamed(await host.read(), "이행현황")?.flags.map(({ cell }) => cell);

test("colour their cells above everything else, the worst of several", async () => {
  const book = await openLive(workbook);
  const sheet = book.workbook.getSheetBySheetId(book.id("이행현황"));
  const steps = (["info", "error", "warning"] as const).map((severity): Step => ({
    kind: "flag",
    sheet: "이행현황",
    flag: { ...flag, id: severity, severity }
  }));
  await book.host.apply(patchOf(...steps));
  expect(sheet?.getCell(2, 1)?.s).toMatchObject({ bg: { rgb: `#${FLAG_FILLS.error}` } });
  expect(sheet?.getCellRaw(2, 1)?.s).toBe("xf:0");
});

test("go with their cells when lines come and go, and come back with them", async () => {
  const book = await openLive(workbook);
  await book.host.apply(patchOf({ kind: "flag", sheet: "이행현황", flag }));
  const subUnitId = book.id("이행현황");
  await book.host.select({ sheet: "이행현황", row: 0, column: 0 });
  await book.run(InsertRowByRangeCommand.id, { subUnitId, range: row(1), direction: 0 });
  expect(await flagsIn(book)).toEqual(["B4"]);
  await book.run(RemoveRowByRangeCommand.id, { subUnitId, range: row(3) });
  expect(await flagsIn(book)).toEqual([]);
  await book.run(UndoCommand.id);
  expect(await flagsIn(book)).toEqual(["B4"]);
  await book.run(UndoCommand.id);
  expect(await flagsIn(book)).toEqual(["B3"]);
});

test("go with a cell that is moved", async () => {
  const book = await openLive(workbook);
  await book.host.apply(patchOf({ kind: "flag", sheet: "이행현황", flag }));
  const sheet = book.id("이행현황");
  const fromRange = { startRow: 2, endRow: 2, startColumn: 1, endColumn: 1 };
  const toRange = { startRow: 9, endRow: 9, startColumn: 3, endColumn: 3 };
  await book.run(MoveRangeCommand.id, { fromRange, toRange, fromSubUnitId: sheet, toSubUnitId: sheet });
  expect(await flagsIn(book)).toEqual(["D10"]);
});
