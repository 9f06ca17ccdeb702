import { sheetFromText } from "./sheet-text";

test("draws cells, merges, formulas and texts", () => {
  const sheet = sheetFromText(
    "카드",
    "재원 | 총계 | 집행액 | <\n^ | ^ | 소계 | 2022\n계 | 179 | =D3 → 77 | '77"
  );
  expect(sheet.merges).toEqual([
    { top: 0, left: 2, bottom: 0, right: 3 },
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 1, right: 1 }
  ]);
  expect(sheet.cells.slice(-4).map((cell) => cell.value)).toEqual(["계", 179, 77, "77"]);
  expect(sheet.cells.at(-2)?.formula).toBe("=D3");
  expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
});
