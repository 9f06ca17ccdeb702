import fc from "fast-check";
import { RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { UndoCommand } from "@univerjs/core";
import { closeLiveGrids, openLive } from "../../../../../tests/builders/live-grid";
import { workbookFromText } from "../../../../../tests/builders/sheet-text";
import { isCellError, type Cell, type Snapshot } from "../../../../workbook/snapshot";
import { calculate } from "../../../calculation";
import { isRightful } from "../../../calculation/rightful";

afterEach(closeLiveGrids);

/** Sheets that look at one another: by name, through a defined name, in a chain, and nobody knows where. */
const workbook: Snapshot = {
  ...workbookFromText({
    가: "1 | 2 | =A1+B1 → 3\n4 | 5 | =SUM(A1:A2) → 5",
    나: "=가!C1*2 → 6 | 7\n=SUM(A1:B1) → 13 | 8",
    "다 (2023)": "=합계+1 → 14 | =나!B1 → 7",
    라: "='다 (2023)'!A1+'다 (2023)'!B1 → 21 | 9",
    마: '=INDIRECT("라!A1")+1 → 22 | 1',
    바: "1 | 2 | =A1+B1 → 3"
  }),
  names: [{ name: "합계", refersTo: "나!$A$2" }]
};

const cell = fc.constantFrom("A1", "B1", "A2", "B2", "C3");
/** Nobody looks at the last sheet: whatever its formulas look at, there is no circle. */
const edit = fc.oneof(
  fc.tuple(fc.constantFrom("가", "나", "라", "바"), cell, fc.integer({ min: -9, max: 99 })),
  fc.tuple(
    fc.constant("바"),
    cell,
    fc.constantFrom("=가!C1+1", "=나!A2", "=합계*2", "='다 (2023)'!A1", '=INDIRECT("가!A1")', "=라!A9")
  )
);

/** As if every formula had lost its value. */
function withoutValues(snapshot: Snapshot): Snapshot {
  const blank = (cell: Cell): Cell =>
    cell.formula === undefined ? cell : { ...cell, value: null, uncomputed: true };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(blank) }))
  };
}

/** What both give that can be relied on, and differently. */
function differing(one: Snapshot, other: Snapshot): string[] {
  return one.sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((cell, at) => {
      const value = other.sheets[index]?.cells[at]?.value;
      const same = JSON.stringify(cell.value) === JSON.stringify(value);
      const known = isRightful(cell.value) && isRightful(value) && !isCellError(cell.value);
      return same || !known ? [] : [`${sheet.name} ${JSON.stringify(cell)} is ${JSON.stringify(value)}`];
    })
  );
}

test("every formula gives what it would give if all of them were calculated", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const book = await openLive(workbook);
      for (const [sheet, cell, value] of edits) {
        await book.type(sheet, cell, value);
        await book.host.read();
      }
      const read = await book.host.read();
      closeLiveGrids();
      expect(differing(read, await calculate(withoutValues(read)))).toEqual([]);
    }),
    { numRuns: 25 }
  );
}, 200_000);

test("formulas that looked at a sheet that was renamed, or went and came back, still follow it", async () => {
  const book = await openLive(workbook);
  await book.run(SetWorksheetNameCommand.id, { subUnitId: book.id("가"), name: "가나" });
  await book.run(RemoveSheetCommand.id, { subUnitId: book.id("바") });
  await book.run(UndoCommand.id);
  await book.type("가나", "A1", 11);
  await book.type("바", "A1", 5);
  const { sheets } = await book.host.read();
  const values = sheets.map(({ cells }) => cells.filter(({ formula }) => formula).map(({ value }) => value));
  expect(values).toEqual([[13, 15], [26, 33], [34, 7], [41], [42], [7]]);
});
