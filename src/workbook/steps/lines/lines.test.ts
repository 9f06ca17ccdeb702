import { refusalOf } from "../../../../tests/builders/refusal-of";
import { workbookFromText } from "../../../../tests/builders/sheet-text";
import { applyPatch } from "../../apply-patch";
import { formatCell, formatRange } from "../../address";
import type { InsertLinesStep, RemoveLinesStep, Step } from "../../patch";
import type { Snapshot } from "../../snapshot";
import { snapshotOf, stateOf, type WorkbookState } from "../../workbook-state";

const BOOK: Snapshot = {
  ...workbookFromText({
    카드: "사업비 | < | < | 비고\n계 | =SUM(B3:B4) → 9 | 5 | 끝\n국비 | 4 | 2 | -\n도비 | 5 | 3 | -",
    종합: "합 | =카드!B2+카드!C2 → 14"
  }),
  names: [
    { name: "국비", refersTo: "카드!$C$3" },
    { name: "구역", refersTo: "$B$2:$C$4", sheet: "카드" }
  ]
};

const COLUMN: InsertLinesStep = { kind: "insert-lines", sheet: "카드", axis: "column", at: 1, count: 2 };

function apply(state: WorkbookState, ...steps: Step[]): ReturnType<typeof applyPatch> {
  return applyPatch(state, { title: "시험", steps });
}

function formulas(snapshot: Snapshot): readonly string[] {
  return snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      cell.formula === undefined ? [] : [`${name}!${formatCell(cell)} ${cell.formula}`]
    )
  );
}

test("what refers to the cells of the sheet follows, on every sheet, and a merge over the place grows", () => {
  const { state } = apply(stateOf(BOOK), COLUMN, { ...COLUMN, axis: "row", at: 3, count: 1 });
  const after = snapshotOf(state);
  expect(formulas(after)).toEqual(["카드!D2 =SUM(D3:D5)", "종합!B1 =카드!D2+카드!E2"]);
  expect(after.sheets[0]!.merges.map(formatRange)).toEqual(["A1:E1"]);
  expect(after.names.map(({ refersTo }) => refersTo)).toEqual(["카드!$E$3", "$D$2:$E$5"]);
  expect(after.sheets[1]!.cells[0]).toBe(BOOK.sheets[1]!.cells[0]);
});

test("new lines look like the one before them and are shown; notes, flags and hidden lines go with theirs", () => {
  const [card, other] = BOOK.sheets;
  const start: WorkbookState = stateOf({
    ...BOOK,
    sheets: [
      {
        ...card!,
        hiddenColumns: [{ first: 0, last: 2 }],
        notes: [{ row: 2, column: 1, text: "메모", threaded: false }],
        flags: [{ id: "e-1", cell: "C4", severity: "error", text: "" }]
      },
      other!
    ]
  });
  const { state } = apply(
    start,
    { kind: "format", sheet: "카드", formats: [{ range: "A2:B2", format: { bold: true } }] },
    { kind: "column-widths", sheet: "카드", widths: [{ columns: "A", width: 20 }] },
    COLUMN
  );
  const { snapshot, formats, widths } = state.sheets[0]!;
  expect(snapshot.hiddenColumns).toEqual([
    { first: 0, last: 0 },
    { first: 3, last: 4 }
  ]);
  expect(snapshot.notes.map(formatCell)).toEqual(["D3"]);
  expect(snapshot.flags.map(({ cell }) => cell)).toEqual(["E4"]);
  expect([...formats.keys()].sort()).toEqual(["A2", "B2", "C2", "D2"]);
  expect([...widths]).toEqual([
    [0, 20],
    [1, 20],
    [2, 20]
  ]);
});

test("undoing either gives everything back, looks and references too", () => {
  const look: Step = { kind: "format", sheet: "카드", formats: [{ range: "C2", format: { bold: true } }] };
  const wide: Step = { kind: "column-widths", sheet: "카드", widths: [{ columns: "C", width: 20 }] };
  const far: Step = {
    kind: "set-cells",
    sheet: "종합",
    changes: [{ cell: "C1", before: { value: null }, after: { value: 1, formula: "=SUM(카드!A3:C3)" } }]
  };
  const start = apply(stateOf(BOOK), COLUMN, look, wide, far).state;
  const gone = apply(start, { ...COLUMN, kind: "remove-lines" });
  expect(formulas(snapshotOf(gone.state))).toContain("종합!C1 =SUM(카드!A3)");
  const back = applyPatch(gone.state, gone.inverse);
  expect(back.state).toEqual(start);
  expect(applyPatch(back.state, back.inverse).state).toEqual(gone.state);
});

test.each<[string, RemoveLinesStep, string]>([
  ["a line that holds something", { ...COLUMN, kind: "remove-lines" }, "lines-filled"],
  ["an end of a merge", { kind: "remove-lines", sheet: "종합", axis: "row", at: 2, count: 1 }, "lines-held"],
  [
    "what a name refers to",
    { kind: "remove-lines", sheet: "종합", axis: "row", at: 5, count: 1 },
    "lines-referred"
  ],
  ["no line", { kind: "remove-lines", sheet: "종합", axis: "row", at: 5, count: 0 }, "lines-invalid"]
])("%s is not removed", (_, step, code) => {
  const [card, other] = BOOK.sheets;
  const merged = { ...other!, merges: [{ top: 1, left: 3, bottom: 2, right: 3 }] };
  const book = {
    ...BOOK,
    sheets: [card!, merged],
    names: [...BOOK.names, { name: "먼 곳", refersTo: "종합!$A$6" }]
  };
  expect(refusalOf(() => apply(stateOf(book), step))).toBe(code);
});

test("what stands at the sheet's end is not pushed off it", () => {
  const end = workbookFromText({ 카드: "가" });
  const [sheet] = end.sheets;
  const book = { ...end, sheets: [{ ...sheet!, merges: [{ top: 0, left: 1, bottom: 0, right: 16_383 }] }] };
  expect(refusalOf(() => apply(stateOf(book), COLUMN))).toBe("lines-no-room");
});
