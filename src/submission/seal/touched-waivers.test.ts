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
  ...workbookFromText({ "1-1 이행현황": "계 | 1\n국비 | 2", "2-1 이행현황": "계 | 7" }),
  settings: {
    waivers: JSON.stringify({
      하나: covers("'1-1 이행현황'!B2"),
      여럿: covers("'1-1 이행현황'!A1:H20"),
      같음: covers("'1-1 이행현황'!B1"),
      다른: covers("'2-1 이행현황'!B1", "총괄표!B2")
    })
  }
};

test("a reason is touched by a change of a value that it was given for, typed or calculated", () => {
  const cell = { sheet: "1-1 이행현황", row: 1, column: 1 };
  const touched = ["하나", "여럿"].map((key) => ({ key, cells: ["'1-1 이행현황'!B2"] }));
  const typed: SealChange = { kind: "cell", how: "value", cell, volatile: null };
  expect(touchedWaivers([typed], BOOK)).toEqual(touched);
  expect(touchedWaivers([{ kind: "recalculated", cells: [cell] }], BOOK)).toEqual(touched);
});

test("another formula that gives the same value leaves the reason as it is", () => {
  const cell = { sheet: "1-1 이행현황", row: 0, column: 1 };
  const formula: SealChange = { kind: "cell", how: "formula", cell, volatile: null };
  expect(touchedWaivers([formula], BOOK).map(({ key }) => key)).toEqual(["여럿"]);
});

test("changes elsewhere touch none", () => {
  expect(
    touchedWaivers([{ kind: "profile" }, { kind: "waiver", how: "removed", key: "하나" }], BOOK)
  ).toEqual([]);
  expect(touchedWaivers([], BOOK)).toEqual([]);
  const lines: SealChange = {
    kind: "lines",
    how: "added",
    axis: "row",
    sheet: "1-1 이행현황",
    first: 0,
    last: 0
  };
  const typed = { sheet: "1-1 이행현황", row: 1, column: 1 };
  expect(touchedWaivers([lines, { kind: "cell", how: "value", cell: typed, volatile: null }], BOOK)).toEqual(
    []
  );
});
