import { RedoCommand, UndoCommand } from "@univerjs/core";
import { closeLiveGrids, openLive, type LiveBook } from "../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../tests/builders/sheet-text";
import type { ChangeHint } from "../../../workbook/host";
import type { Patch, Step } from "../../../workbook/patch";
import { EMPTY_CONTENT } from "../../../workbook/sheet-content";
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

/** Lets hints, which come a little after the changes, arrive. */
function arrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MILLISECONDS + 250));
}

async function watching(book: LiveBook): Promise<ChangeHint[]> {
  const hints: ChangeHint[] = [];
  await book.host.watch((hint) => hints.push(hint));
  return hints;
}

test("Ctrl+Z takes a patch of ours back whole, Ctrl+Y applies it anew, and who watches hears of both", async () => {
  const book = await openLive(workbook);
  const before = await book.host.read();
  const inverse = await book.host.apply(fix);
  const after = await book.host.read();
  const hints = await watching(book);
  await book.run(UndoCommand.id);
  expect(await book.host.read()).toEqual(before);
  await arrive();
  await book.run(RedoCommand.id);
  expect(await book.host.read()).toEqual(after);
  await arrive();
  expect(hints.map(({ undone, redone }) => [undone, redone])).toEqual([
    [inverse.restores, undefined],
    [undefined, inverse.restores]
  ]);
});

test("taking back in the pane is that same undo: nothing of it is left to undo", async () => {
  const book = await openLive(workbook);
  const before = await book.host.read();
  const hints = await watching(book);
  const again = await book.host.apply(await book.host.apply(fix));
  expect(await book.host.read()).toEqual(before);
  expect(await book.run(UndoCommand.id)).toBe(false);
  await book.host.apply(again);
  expect(valueAt(await book.host.read(), "이행현황", 2)).toBe(102);
  await arrive();
  expect(hints.filter(({ undone, redone }) => undone !== undefined || redone !== undefined)).toEqual([]);
});

test("when the user has worked on since, taking back is an entry of its own, and her work stays", async () => {
  const book = await openLive(workbook);
  const inverse = await book.host.apply(fix);
  await book.type("이행현황", "B4", 80);
  await book.host.apply(inverse);
  const read = await book.host.read();
  expect([valueAt(read, "이행현황", 2), valueAt(read, "이행현황", 3), read.settings]).toEqual([100, 80, {}]);
  await book.run(UndoCommand.id);
  expect(valueAt(await book.host.read(), "이행현황", 2)).toBe(102);
});

test("a patch that Univer fails to carry out half way leaves nothing behind", async () => {
  const book = await openLive(workbook);
  const before = book.workbook.save();
  const commands = jest.spyOn(book.workbook, "addWorksheet").mockReturnValue(false);
  const steps: Step[] = [...fix.steps, { kind: "add-sheet", sheet: "결과", content: EMPTY_CONTENT }];
  await expect(book.host.apply({ title: "고치기", steps })).rejects.toMatchObject({
    code: "not-carried-out"
  });
  commands.mockRestore();
  const read = await book.host.read();
  expect(book.workbook.save()).toEqual(before);
  expect(read.settings).toEqual({});
  expect(await book.run(UndoCommand.id)).toBe(false);
});
