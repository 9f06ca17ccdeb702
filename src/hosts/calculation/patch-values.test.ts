import { sheetFromText } from "../../../tests/builders/sheet-text";
import { sheetFingerprint } from "../../workbook/own-sheet";
import type { Patch } from "../../workbook/patch";
import { EMPTY_SNAPSHOT } from "../../workbook/workbook-state";
import { withValues } from "./patch-values";

const sheet = sheetFromText("서식", "3 | 4");
const snapshot = { ...EMPTY_SNAPSHOT, sheets: [sheet] };

test("a formula that a patch writes without its value gets it; one that cannot be computed does not", async () => {
  const patch: Patch = {
    title: "채우기",
    steps: [
      {
        kind: "copy-sheet",
        sheet: "채움",
        from: "서식",
        fromFingerprint: sheetFingerprint(sheet),
        repeated: [],
        cells: [
          { cell: "A1", value: 3 },
          { cell: "B1", value: null, formula: '=IF(A1>서식!B1,"많음","적음")' },
          { cell: "C1", value: null, formula: "=NOW()" },
          { cell: "D1", value: 7, formula: "=A1+4" }
        ]
      },
      {
        kind: "set-cells",
        sheet: "서식",
        changes: [{ cell: "C1", before: { value: null }, after: { value: null, formula: "=A1*B1" } }]
      }
    ]
  };
  const { steps } = await withValues(snapshot, patch);
  expect(steps).toMatchObject([
    { cells: [{ value: 3 }, { value: "적음" }, { value: null, formula: "=NOW()" }, { value: 7 }] },
    { changes: [{ after: { value: 12, formula: "=A1*B1" } }] }
  ]);
});

test("a patch without such formulas is the very same", async () => {
  const patch: Patch = { title: "", steps: [] };
  expect(await withValues(snapshot, patch)).toBe(patch);
});
