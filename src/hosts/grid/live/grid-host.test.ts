import { SetStyleCommand, SetWorksheetHideCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { closeLiveGrids, openLive, type LiveBook } from "../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../tests/builders/sheet-text";
import type { ChangeHint } from "../../../workbook/host";
import type { Patch } from "../../../workbook/patch";
import { sheetNamed, type Snapshot } from "../../../workbook/snapshot";
import { DEBOUNCE_MILLISECONDS } from "./hints";

afterEach(closeLiveGrids);

const workbook = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계\n계 | =SUM(B3:B4) → 179\n국비 | 100\n도비 | 79",
  총괄표: "합계 | =이행현황!B2 → 179"
});

const fix: Patch = {
  title: "고치기",
  steps: [
    {
      kind: "set-cells",
      sheet: "이행현황",
      changes: [{ cell: "B3", before: { value: 100 }, after: { value: 102 } }]
    },
    { kind: "setting", key: "profile", before: null, after: "{}" }
  ]
};

function valueAt(snapshot: Snapshot, sheet: string, row: number): unknown {
  return sheetNamed(snapshot, sheet)?.cells.find((cell) => cell.row === row && cell.column === 1)?.value;
}

const row = (at: number): object => ({ startRow: at, endRow: at, startColumn: 0, endColumn: 25 });

/** Lets hints, which come a little after the changes, arrive. */
function arrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MILLISECONDS + 250));
}

async function watching(book: LiveBook): Promise<ChangeHint[]> {
  const hints: ChangeHint[] = [];
  await book.host.watch((hint) => hints.push(hint));
  return hints;
}

describe("reading", () => {
  test("untouched sheets, and those touched without a change, keep their very objects", async () => {
    const book = await openLive(workbook);
    const before = await book.host.read();
    await book.type("실천계획", "B2", 641);
    const subUnitId = book.id("이행현황");
    await book.run(SetStyleCommand.id, { subUnitId, range: row(1), style: { type: "bl", value: 1 } });
    const after = await book.host.read();
    expect(after.sheets.map((sheet, index) => sheet === before.sheets[index])).toEqual([false, true, true]);
    const cells = before.sheets[0]?.cells ?? [];
    expect(after.sheets[0]?.cells.filter((cell) => cells.includes(cell))).toHaveLength(3);
  });

  test("what formulas give after an edit is there when it is read, on other sheets too", async () => {
    const book = await openLive(workbook);
    await book.type("이행현황", "B3", 121);
    const read = await book.host.read();
    expect([valueAt(read, "이행현황", 1), valueAt(read, "총괄표", 0)]).toEqual([200, 200]);
  });

  test("what the engine does not know is not computed, never an error of the workbook's", async () => {
    const book = await openLive(workbook);
    await book.type("이행현황", "B5", "=없는함수(B3)");
    const cell = sheetNamed(await book.host.read(), "이행현황")?.cells.at(-1);
    expect(cell).toMatchObject({ formula: "=없는함수(B3)", value: null, uncomputed: true });
  });
});

describe("watching", () => {
  test("a burst of edits is one hint, with the sheets whose formulas follow", async () => {
    const book = await openLive(workbook);
    const hints = await watching(book);
    await book.type("이행현황", "B3", 101);
    await book.type("이행현황", "B4", 80);
    await arrive();
    expect(hints.map(({ sheets }) => [...(sheets ?? [])].sort())).toEqual([["이행현황", "총괄표"]]);
  });

  test("our own writes are no hint; what they make of formulas on other sheets is", async () => {
    const book = await openLive(workbook);
    const hints = await watching(book);
    await book.host.apply(fix);
    await book.host.read({ sheets: ["이행현황"] });
    await arrive();
    expect(hints).toEqual([{ sheets: ["총괄표"] }]);
  });

  test("a sheet renamed may have changed anything; who stops watching hears no more", async () => {
    const book = await openLive(workbook);
    const hints: ChangeHint[] = [];
    const stop = await book.host.watch((hint) => hints.push(hint));
    await book.run(SetWorksheetNameCommand.id, { subUnitId: book.id("총괄표"), name: "총괄" });
    await arrive();
    stop();
    await book.type("이행현황", "B3", 101);
    await arrive();
    expect(hints).toEqual([{ sheets: null }]);
  });
});

describe("selecting", () => {
  test("turns to the sheet and stands on the cell", async () => {
    const { host } = await openLive(workbook);
    expect(await host.selectedCell()).toBeNull();
    await host.select({ sheet: "이행현황", row: 2, column: 1 });
    expect(await host.selectedCell()).toEqual({ sheet: "이행현황", row: 2, column: 1 });
  });

  test("what is not there or hidden is refused", async () => {
    const book = await openLive(workbook);
    await book.run(SetWorksheetHideCommand.id, { subUnitId: book.id("총괄표") });
    await expect(book.host.select({ sheet: "없음", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-missing"
    });
    await expect(book.host.select({ sheet: "총괄표", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-hidden"
    });
  });
});
