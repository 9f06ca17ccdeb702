import fc from "fast-check";
import {
  arbitraryDice,
  arbitraryWorkbook,
  canonical,
  patchFrom
} from "../../tests/builders/arbitrary-workbook";
import { refusalOf } from "../../tests/builders/refusal-of";
import { sheetFromText, workbookFromText } from "../../tests/builders/sheet-text";
import { Refusal } from "../language/refusal";
import { applyPatch } from "./apply-patch";
import { sheetFingerprint } from "./own-sheet";
import type { Step } from "./patch";
import { patchFromJson } from "./patch-json";
import type { ChartSeries, SheetChart } from "./sheet-chart";
import { EMPTY_CONTENT } from "./sheet-content";
import { sheetNamed } from "./snapshot";
import { stateOf } from "./workbook-state";

const book = workbookFromText({
  실천계획: "관리번호 | 1-2-2\n총사업비 | 640",
  이행현황: "구분 | 총계 | <\n계 | =SUM(B3:B4) → 179 | 'x\n국비 | 100\n도비 | 79\n합 | =실천계획!B2 → 640"
});

const state = stateOf({
  ...book,
  sheets: [
    ...book.sheets,
    sheetFromText("메모", "", { notes: [{ row: 0, column: 0, text: "확인", threaded: false }] })
  ]
});
const set = (cell: string, before: unknown, after: unknown): Step =>
  ({ kind: "set-cells", sheet: "이행현황", changes: [{ cell, before, after }] }) as Step;

const chartOf = (series: Partial<ChartSeries> = {}): SheetChart => ({
  kind: "column",
  name: "차트 1",
  title: "제목",
  description: "설명",
  area: "D1:H9",
  series: [{ name: "B1", values: "B2:B3", categories: "A2:A3", colors: ["0F6CBD"], ...series }],
  categoryTitle: "연도",
  valueAxis: { title: "백만원", minimum: 0, step: 5 },
  numberFormat: "#,##0",
  labels: true
});

test("a patch and its inverse are nothing", () => {
  fc.assert(
    fc.property(arbitraryWorkbook, arbitraryDice, (workbook, dice) => {
      const before = stateOf(workbook);
      const patch = patchFrom(before, dice);
      const { state: after, inverse } = applyPatch(before, patch);
      const back = applyPatch(after, inverse);
      expect(canonical(back.state)).toEqual(canonical(before));
      expect(canonical(applyPatch(back.state, back.inverse).state)).toEqual(canonical(after));
    }),
    { numRuns: 500 }
  );
});

test("a patch is its own JSON", () => {
  fc.assert(
    fc.property(arbitraryWorkbook, arbitraryDice, (workbook, dice) => {
      const before = stateOf(workbook);
      const patch = patchFrom(before, dice);
      const { inverse } = applyPatch(before, patch);
      for (const one of [patch, inverse]) expect(patchFromJson(JSON.stringify(one))).toEqual(one);
    })
  );
});

test("charts come back with their sheet, and through JSON", () => {
  const content = { ...EMPTY_CONTENT, charts: [chartOf()] };
  const patch = { title: "시험", steps: [{ kind: "add-sheet", sheet: "현황판", content } as const] };
  const { state: after, inverse } = applyPatch(state, patchFromJson(JSON.stringify(patch)));
  expect(after.sheets.at(-1)?.rest.charts).toEqual([chartOf()]);
  expect(applyPatch(after, inverse).inverse.steps).toMatchObject([{ kind: "add-sheet", content }]);
});

test("what is no patch is refused, with the place", () => {
  for (const text of [
    "",
    "{}",
    '{"title":"","steps":[{"kind":"melt"}]}',
    '{"title":"","steps":[{"kind":"merge","sheet":1}]}'
  ]) {
    expect(() => patchFromJson(text)).toThrow(Refusal);
  }
});

function fail(): never {
  throw new Error("no such sheet");
}

const copy = (step: Partial<Extract<Step, { kind: "copy-sheet" }>> = {}): Step => ({
  kind: "copy-sheet",
  sheet: "2-1 이행현황",
  from: "이행현황",
  fromFingerprint: sheetFingerprint(sheetNamed(book, "이행현황") ?? fail()),
  repeated: [{ rows: "3", times: 3 }],
  cells: [{ cell: "A1", value: "구분" }],
  ...step
});

test("a copy has the sheet's looks where its rows stand after repeating, and the cells that the step tells", () => {
  const form = stateOf({
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      visibility: "hidden" as const,
      hiddenRows: [{ first: 2, last: 2 }],
      hiddenColumns: [{ first: 4, last: 5 }],
      cells: sheet.cells.map((cell) => (cell.row === 2 ? { ...cell, format: "#,##0" } : cell))
    }))
  });
  const looks: Step[] = [
    { kind: "format", sheet: "이행현황", formats: [{ range: "A3:A4", format: { bold: true } }] },
    { kind: "column-widths", sheet: "이행현황", widths: [{ columns: "B", width: 20 }] }
  ];
  const cells = [
    { cell: "A1", value: "구분" },
    { cell: "B5", value: 7 }
  ];
  const dressed = applyPatch(form, { title: "시험", steps: looks }).state;
  const { state: after } = applyPatch(dressed, { title: "시험", steps: [copy({ cells, position: 1 })] });
  const { snapshot, formats, widths } = after.sheets[1] ?? fail();
  expect(snapshot).toMatchObject({
    name: "2-1 이행현황",
    visibility: "visible",
    cells: [
      { row: 0, column: 0, value: "구분" },
      { row: 4, column: 1, value: 7, format: "#,##0" }
    ],
    merges: [{ top: 0, bottom: 0, left: 1, right: 2 }],
    hiddenRows: [{ first: 2, last: 4 }],
    hiddenColumns: [{ first: 4, last: 5 }]
  });
  expect([...formats.keys()]).toEqual(["A3", "A4", "A5", "A6"]);
  expect([...widths]).toEqual([[1, 20]]);
});

test("a protected sheet is not copied", () => {
  const locked = stateOf({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, protected: true })) });
  expect(refusalOf(() => applyPatch(locked, { title: "시험", steps: [copy()] }))).toBe("sheet-protected");
});

const refused: readonly [string, Step, string][] = [
  ["a sheet that is gone", { kind: "unmerge", sheet: "없음", range: "A1:B2" }, "sheet-missing"],
  ["a cell that has changed", set("B3", { value: 99 }, { value: 1 }), "cell-changed"],
  ["a text where a number was", set("B3", { value: "100" }, { value: 1 }), "cell-changed"],
  ["a formula where its value was", set("B2", { value: 179 }, { value: 1 }), "cell-changed"],
  ["a cell under a merge", set("C1", { value: null }, { value: 1 }), "cell-in-merge"],
  ["no address", set("B0", { value: null }, { value: 1 }), "cell-invalid"],
  ["a merge over a merge", { kind: "merge", sheet: "이행현황", range: "C1:C2" }, "merge-overlaps"],
  ["a merge that hides a value", { kind: "merge", sheet: "이행현황", range: "A3:B3" }, "merge-hides"],
  ["a merge that is none", { kind: "unmerge", sheet: "이행현황", range: "A1:B1" }, "merge-missing"],
  ["a name that is taken", { kind: "add-sheet", sheet: "실천계획", content: EMPTY_CONTENT }, "sheet-exists"],
  ["a name Excel refuses", { kind: "add-sheet", sheet: "1/2", content: EMPTY_CONTENT }, "sheet-name-invalid"],
  [
    "a name too long",
    { kind: "add-sheet", sheet: "가".repeat(32), content: EMPTY_CONTENT },
    "sheet-name-invalid"
  ],
  [
    "a chart drawn from no cells",
    {
      kind: "add-sheet",
      sheet: "현황판",
      content: { ...EMPTY_CONTENT, charts: [chartOf({ values: "B2:B" })] }
    },
    "cell-invalid"
  ],
  ["a copy under a name that is taken", copy({ sheet: "메모" }), "sheet-exists"],
  ["a copy of a sheet that is gone", copy({ from: "없음" }), "sheet-missing"],
  ["a copy of a sheet that has changed", copy({ fromFingerprint: "0" }), "copied-changed"],
  ["a copy with a cell under a merge", copy({ cells: [{ cell: "C1", value: 1 }] }), "cell-in-merge"],
  ["rows that are none", copy({ repeated: [{ rows: "4:3:2", times: 1 }] }), "rows-invalid"],
  ["renaming what is referred to", { kind: "rename-sheet", sheet: "실천계획", to: "계획" }, "sheet-referred"],
  ["removing changed work", { kind: "remove-sheet", sheet: "실천계획", expected: [] }, "sheet-changed"],
  [
    "a setting changed meanwhile",
    { kind: "setting", key: "profile", before: "{}", after: null },
    "setting-changed"
  ],
  ["a name changed meanwhile", { kind: "set-name", name: "합", before: "A1", after: null }, "name-changed"],
  [
    "a flag that is gone",
    { kind: "unflag", sheet: "이행현황", flag: { id: "e-1", cell: "A1", severity: "error", text: "" } },
    "flag-missing"
  ]
];

test.each(refused)("refuses %s", (_, step, code) => {
  expect(refusalOf(() => applyPatch(state, { title: "시험", steps: [step] }))).toBe(code);
});

test("a protected sheet is not written, and the protection stays", () => {
  const locked = stateOf({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, protected: true })) });
  expect(
    refusalOf(() => applyPatch(locked, { title: "고치기", steps: [set("B3", { value: 100 }, { value: 1 })] }))
  ).toBe("sheet-protected");
});

test("the last visible sheet stays", () => {
  const only = stateOf({ ...book, sheets: book.sheets.slice(1).map((sheet) => ({ ...sheet, cells: [] })) });
  expect(
    refusalOf(() =>
      applyPatch(only, {
        title: "지우기",
        steps: [{ kind: "remove-sheet", sheet: "이행현황", expected: [] }]
      })
    )
  ).toBe("sheet-last");
});
