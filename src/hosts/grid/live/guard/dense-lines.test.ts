import { SetRowHeightCommand } from "@univerjs/sheets";
import { GRID_BOOK } from "../../../../../tests/builders/grid-book";
import { closeLiveGrids, openLiveBytes } from "../../../../../tests/builders/live-grid";

afterEach(closeLiveGrids);

test("an undo gives removed lines the sizes that they had, whichever of them had one", async () => {
  const book = await openLiveBytes(GRID_BOOK);
  const subUnitId = book.id("카드");
  const sheet = book.workbook.getSheetBySheetId(subUnitId)!;
  const sizes = (): unknown => [
    [0, 1, 2, 3, 4, 5].map((column) => sheet.getColumnWidth(column)),
    [0, 1, 2, 3, 4, 5].map((row) => sheet.getRowHeight(row))
  ];
  await book.run(SetRowHeightCommand.id, {
    subUnitId,
    ranges: [{ startRow: 3, endRow: 3, startColumn: 0, endColumn: 9 }],
    value: 61
  });
  const before = sizes();
  const range = { startRow: 2, endRow: 3, startColumn: 3, endColumn: 4 };
  for (const command of ["sheet.command.remove-col-by-range", "sheet.command.remove-row-by-range"]) {
    expect(await book.run(command, { subUnitId, range })).toBe(true);
    expect(sizes()).not.toEqual(before);
    await book.run("univer.command.undo");
    expect(sizes()).toEqual(before);
  }
});
