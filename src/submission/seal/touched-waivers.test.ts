import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { Snapshot } from "../../workbook/snapshot";
import type { SealChange } from "./seal-change";
import { touchedWaivers } from "./touched-waivers";

const covers = (...cells: readonly string[]): unknown => ({
  reason: "협의 중",
  role: "담당",
  date: "2025-12-31",
  expires: null,
  covers: [...cells, "expected", "severity"].map((cell) => ({ cell, value: "1" }))
});
const BOOK: Snapshot = {
  ...workbookFromText({ "1-1 이행현황": "계 | 1" }),
  settings: {
    waivers: JSON.stringify({
      하나: covers("'1-1 이행현황'!G8"),
      여럿: covers("'1-1 이행현황'!A1:H20"),
      다른: covers("'1-1 이행현황'!G9", "총괄표!G8")
    })
  }
};

test("a reason is touched by a change of a value that it was given for, typed or calculated", () => {
  const cell = { sheet: "1-1 이행현황", row: 7, column: 6 };
  const touched = ["하나", "여럿"].map((key) => ({ key, cells: ["'1-1 이행현황'!G8"] }));
  const typed: SealChange = { kind: "cell", how: "value", cell, volatile: null };
  expect(touchedWaivers([typed], BOOK)).toEqual(touched);
  expect(touchedWaivers([{ kind: "recalculated", cells: [cell] }], BOOK)).toEqual(touched);
});

test("changes elsewhere touch none", () => {
  expect(
    touchedWaivers([{ kind: "profile" }, { kind: "waiver", how: "removed", key: "하나" }], BOOK)
  ).toEqual([]);
  expect(touchedWaivers([], BOOK)).toEqual([]);
});
