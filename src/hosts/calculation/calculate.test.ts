import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { CellValue, Snapshot } from "../../workbook/snapshot";
import { calculate } from ".";

/** The values of the formulas in row 1 of the first sheet; "?" for one that stays uncomputed. */
async function valuesOf(sheets: Record<string, string>, extra: Partial<Snapshot> = {}): Promise<CellValue[]> {
  const calculated = await calculate({ ...workbookFromText(sheets), ...extra });
  return calculated.sheets[0]!.cells.filter((cell) => cell.row === 0 && cell.formula !== undefined).map(
    (cell) => (cell.uncomputed ? "?" : cell.value)
  );
}

test("computes what has no value, in any order, over sheets and names", async () => {
  const names = [{ name: "합계", refersTo: "'1-2 카드'!$A$1" }];
  expect(
    await valuesOf(
      {
        카드: `=B1+C1 | =SUM(A2:C2) | ='1-2 카드'!A1+합계 | =SUM(2:2) | =SUM(Z90:Z99)\n1 | 2 | 3`,
        "1-2 카드": "40"
      },
      { names }
    )
  ).toEqual([86, 6, 80, 6, 0]);
});

test("rounds and compares as Excel does", async () => {
  expect(
    await valuesOf({
      S: `=ROUND(1.005,2) | =0.1+0.2=0.3 | =IF(A9="","빈칸",1) | =A2&"원" | =A2+1 | =_xlfn.IFS(A2>9,1,TRUE,2) | =1/0 | =DATE(2023,12,31)\n'12`
    })
  ).toEqual([1.01, true, "빈칸", "12원", 13, 1, { error: "#DIV/0!" }, 45291]);
});

test("takes stored values as they are", async () => {
  const before = workbookFromText({ S: "=1+1 → 77 | =A1+1" });
  const after = await calculate(before);
  expect(after.sheets[0]!.cells.map((cell) => cell.value)).toEqual([77, 78]);
  expect(after.sheets[0]!.cells[1]).toEqual({ row: 0, column: 1, value: 78, formula: "=A1+1" });
  expect(before.sheets[0]!.cells[1]!.uncomputed).toBe(true);
});

test.each([
  ["an unknown function", "=NOSUCH(1)"],
  ["another workbook", "=[1]Sheet1!A1"],
  ["a table", "=SUM(표1[금액])"],
  ["several sheets", "=SUM(S:T!A2)"],
  ["the clock", "=YEAR(TODAY())"],
  ["chance", "=RAND()"],
  ["an area in one cell", "=A2:C2*2"],
  ["itself", "=A1"]
])("leaves uncomputed what asks for %s, and all that rests upon it", async (_, formula) => {
  expect(
    await valuesOf({ S: `${formula} | =IFERROR(A1,0) | =SUM(A1:B1) | =1+1\n1 | 2 | 3`, T: "5" })
  ).toEqual(["?", "?", "?", 2]);
});

test("a name that means another thing on each sheet is left to who knows which one is meant", async () => {
  const names = [
    { name: "단가", refersTo: "$A$2", sheet: "S" },
    { name: "단가", refersTo: "T!$A$1", sheet: "T" },
    { name: "수량", refersTo: "$B$2" },
    { name: "수량", refersTo: "$B$2", sheet: "T" }
  ];
  expect(await valuesOf({ S: "=단가*2 | =수량*2\n3 | 5", T: "7" }, { names })).toEqual(["?", 10]);
});

test("a circle is left, and what it leads to", async () => {
  expect(await valuesOf({ S: "=B1 | =C1 | =A1 | =C1+1 | =A2+1\n4" })).toEqual(["?", "?", "?", "?", 5]);
});

test("OFFSET and INDIRECT are computed only when nothing that they may meet is uncomputed", async () => {
  expect(await valuesOf({ S: `=INDIRECT("A2") | =SUM(OFFSET(A2,0,0,1,3))\n1 | 2 | 3` })).toEqual([1, 6]);
  expect(await valuesOf({ S: `=INDIRECT("A2") | =NOSUCH()\n1` })).toEqual(["?", "?"]);
});

test("without anything to compute gives the very snapshot, and never loads the engine", async () => {
  jest.resetModules();
  jest.doMock("./engine", () => {
    throw new Error("the engine was loaded");
  });
  const fresh = await import(".");
  for (const snapshot of [workbookFromText({ S: "1 | =A1 → 1" }), workbookFromText({ S: "=TODAY()" })]) {
    expect(await fresh.calculate(snapshot)).toBe(snapshot);
  }
  jest.dontMock("./engine");
});

test("out of time leaves the snapshot as it was", async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => `=SUM(A1:A${row + 1})`).join("\n");
  const snapshot = workbookFromText({ S: rows.replace(/^[^\n]*/, "1") });
  expect(await calculate(snapshot, { timeLimit: 0 })).toBe(snapshot);
});
