import { sheetFromText } from "../../tests/builders/sheet-text";
import { ownSheetOf, ownSheetText, placedCells } from "./own-sheet";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import { EMPTY_SNAPSHOT } from "./workbook-state";

const ours = sheetFromText("검증결과", "지적 | 셀\n계가 다름 | F7\n=1+1 → 2 | 3");
const other = sheetFromText("이행현황", "재원 | 총계\n계 | 3");
const workbook = (
  sheets: readonly SheetSnapshot[],
  text = ownSheetText("검증결과", placedCells(ours))
): Snapshot => ({
  ...EMPTY_SNAPSHOT,
  sheets,
  settings: { ours: text }
});
const found = (snapshot: Snapshot): readonly [string, boolean] | null => {
  const own = ownSheetOf(snapshot, "ours");
  return own && [own.sheet.name, own.untouched];
};

test("is found by its name, and known to be as it was left, or written on", () => {
  expect(found(workbook([other, ours]))).toEqual(["검증결과", true]);
  const written = sheetFromText("검증결과", "지적 | 셀\n계가 다름 | F8\n=1+1 → 2 | 3");
  expect(found(workbook([other, written]))).toEqual(["검증결과", false]);
  const longer = sheetFromText("검증결과", "지적 | 셀\n계가 다름 | F7\n=1+1 → 2 | 3 | 봄");
  expect(found(workbook([other, longer]))).toEqual(["검증결과", false]);
});

test("is found under another name as long as it is as it was left", () => {
  expect(found(workbook([other, { ...ours, name: "결과" }]))).toEqual(["결과", true]);
  expect(found(workbook([other]))).toBeNull();
  const like = sheetFromText("같은 수의 셀", "지적 | 셀\n계가 다름 | F8\n=1+1 → 2 | 3");
  expect(found(workbook([other, like]))).toBeNull();
});

test("a record of an earlier version, without the number of cells, is understood", () => {
  const { sheet, fingerprint } = JSON.parse(ownSheetText("검증결과", placedCells(ours))) as Record<
    string,
    string
  >;
  const earlier = JSON.stringify({ sheet, fingerprint });
  expect(found(workbook([other, { ...ours, name: "결과" }], earlier))).toEqual(["결과", true]);
  expect(found(workbook([ours], "{broken"))).toBeNull();
});
