import { workbookFromText, sheetFromText } from "../../../tests/builders/sheet-text";
import { EMPTY_CONTENT } from "../../workbook/sheet-content";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { sealText, digestOf, SEAL_SETTING, type Seal } from "./seal";
import type { SealChange } from "./seal-change";
import { sealedFacts } from "./sealed-facts";
import { withSealCopy } from "./sheet-copy";
import { verifySeal } from "./verify";

const HEADER = {
  basisDate: { year: 2026, month: 6, day: 30 },
  publicCopy: false,
  ruleSet: "ab".repeat(32),
  toolVersion: "1.2.3"
};
const GRID =
  "구분 | 총계 | 2022\n계 | =SUM(B3:B4) → 7 | 3\n국비 | 3 | 1\n도비 | 4 | 2\n날짜 | =TODAY()-1 → 45000";
const START: Snapshot = {
  ...workbookFromText({ 카드: GRID, 둘째: "가 | =카드!B2 → 7\n나 | 2\n다 | 3", 셋째: "라 | 1" }),
  settings: { profile: '{"a":1}', waivers: '{"규칙|1":{"reason":"협의 중"}}' }
};

function sealed(snapshot: Snapshot): Snapshot {
  const facts = sealedFacts(snapshot, HEADER);
  const seal: Seal = { ...facts, digest: digestOf(facts), report: null, signature: null };
  return { ...snapshot, settings: { ...snapshot.settings, [SEAL_SETTING]: sealText(seal) } };
}

const SEALED = sealed(START);

function changed(change: (sheets: SheetSnapshot[]) => readonly SheetSnapshot[]): readonly SealChange[] {
  const state = verifySeal({ ...SEALED, sheets: change([...SEALED.sheets]) }, HEADER);
  if (state.kind !== "intact" && state.kind !== "changed") throw new Error(state.kind);
  expect(state.kind).toBe(state.changes.length === 0 ? "intact" : "changed");
  return state.changes;
}

/** The first sheet drawn anew. */
const redrawn =
  (text: string) =>
  ([, ...rest]: SheetSnapshot[]): readonly SheetSnapshot[] => [sheetFromText("카드", text), ...rest];

const cell = (
  sheet: string,
  row: number,
  column: number,
  how: string,
  volatile: string | null = null
): unknown => ({
  kind: "cell",
  how,
  cell: { sheet, row, column },
  volatile
});

test("what was not touched is intact, and one that was never sealed says so", () => {
  expect(verifySeal(SEALED, HEADER)).toMatchObject({ kind: "intact", otherRules: false, otherTool: false });
  expect(verifySeal(START, HEADER)).toEqual({ kind: "unsealed" });
});

test("rules and tool of another day are told, and change nothing of it", () => {
  const state = verifySeal(SEALED, { ruleSet: "cd".repeat(32), toolVersion: "2.0.0" });
  expect(state).toMatchObject({ kind: "intact", otherRules: true, otherTool: true });
});

test.each([
  ["a value", "국비 | 3 | 1", "국비 | 5 | 1", 2, 1, "value"],
  ["a text for a number", "국비 | 3 | 1", "국비 | '3 | 1", 2, 1, "value"],
  ["a cell cleared", "국비 | 3 | 1", "국비 | 3 |", 2, 2, "removed"],
  ["a cell filled", "국비 | 3 | 1", "국비 | 3 | 1 | 9", 2, 3, "added"],
  ["another formula", "=SUM(B3:B4) → 7", "=B3+B4 → 7", 1, 1, "formula"],
  ["a formula and its value", "=SUM(B3:B4) → 7", "=B3+B4+1 → 8", 1, 1, "formula-and-value"],
  ["a value where a formula was", "=SUM(B3:B4) → 7", "7", 1, 1, "formula-gone"],
  ["a formula where a value was", "도비 | 4", "도비 | =2+2 → 4", 3, 1, "formula-new"],
  ["a result", "=SUM(B3:B4) → 7", "=SUM(B3:B4) → 8", 1, 1, "recalculated"]
])("%s is told with its cell", (_, from, to, row, column, how) => {
  expect(changed(redrawn(GRID.replace(from, to)))).toEqual([cell("카드", row, column, how)]);
});

test("a result that changes by the day is told with its cause", () => {
  expect(changed(redrawn(GRID.replace("45000", "45001")))).toEqual([
    cell("카드", 4, 1, "recalculated", "TODAY")
  ]);
});

test("sheets: removed, added, renamed, moved, hidden", () => {
  expect(changed((sheets) => sheets.slice(0, 2))).toEqual([{ kind: "sheet", how: "removed", sheet: "셋째" }]);
  expect(changed((sheets) => [...sheets, sheetFromText("넷째", "마 | 1 | 2")])).toEqual([
    { kind: "sheet", how: "added", sheet: "넷째" }
  ]);
  expect(changed(([one, two, three]) => [one!, three!, two!])).toEqual([
    { kind: "sheet", how: "moved", sheet: expect.stringMatching(/둘째|셋째/) }
  ]);
  expect(changed(([one, two, three]) => [one!, { ...two!, visibility: "hidden" }, three!])).toEqual([
    { kind: "sheet", how: "hidden", sheet: "둘째" }
  ]);
});

test("a renamed sheet is told as renamed, and formulas that follow it not at all", () => {
  const follow = sheetFromText("둘째", "가 | ='카드 1'!B2 → 7\n나 | 2\n다 | 3");
  expect(changed(([one, , three]) => [{ ...one!, name: "카드 1" }, follow, three!])).toEqual([
    { kind: "sheet", how: "renamed", sheet: "카드 1", before: "카드" }
  ]);
  const other = sheetFromText("둘째", "가 | ='카드 1'!B3 → 7\n나 | 2\n다 | 3");
  expect(changed(([one, , three]) => [{ ...one!, name: "카드 1" }, other, three!])).toContainEqual(
    cell("둘째", 0, 1, "formula")
  );
});

test("a sheet that was renamed and written on is the same sheet still", () => {
  const before = sealed(workbookFromText({ 카드: "가 | 1", 셋째: "라 | 1\n마 | 2\n바 | 3" }));
  const now = sheetFromText("새 이름", "라 | 1\n마 | 9\n바 | 3");
  const state = verifySeal({ ...before, sheets: [before.sheets[0]!, now] }, HEADER);
  expect("changes" in state ? state.changes : []).toEqual([
    { kind: "sheet", how: "renamed", sheet: "새 이름", before: "셋째" },
    cell("새 이름", 1, 1, "value")
  ]);
  const other = verifySeal(
    { ...before, sheets: [before.sheets[0]!, sheetFromText("딴 것", "전혀 | 다름")] },
    HEADER
  );
  expect("changes" in other ? other.changes : []).toEqual([
    { kind: "sheet", how: "removed", sheet: "셋째" },
    { kind: "sheet", how: "added", sheet: "딴 것" }
  ]);
});

test("rows that came or went are told as rows, and formulas that follow them together", () => {
  const inserted = GRID.replace("도비", "시비 | 0 | 0\n도비").replace("B3:B4", "B3:B5");
  expect(changed(redrawn(inserted))).toEqual([
    { kind: "lines", how: "added", axis: "row", sheet: "카드", first: 3, last: 3 },
    { kind: "followed", cells: [{ sheet: "카드", row: 1, column: 1 }] }
  ]);
  const gone = GRID.replace("국비 | 3 | 1\n", "").replace("B3:B4", "B3:B3");
  expect(changed(redrawn(gone))).toEqual([
    { kind: "lines", how: "removed", axis: "row", sheet: "카드", first: 2, last: 2 },
    { kind: "followed", cells: [{ sheet: "카드", row: 1, column: 1 }] }
  ]);
});

test("a column that came is told as a column", () => {
  const wider =
    "구분 | 새 | 총계 | 2022\n계 | 9 | =SUM(C3:C4) → 7 | 3\n국비 | 9 | 3 | 1\n도비 | 9 | 4 | 2\n날짜 | 9 | =TODAY()-1 → 45000";
  expect(changed(redrawn(wider))).toEqual([
    { kind: "lines", how: "added", axis: "column", sheet: "카드", first: 1, last: 1 },
    { kind: "followed", cells: [{ sheet: "카드", row: 1, column: 2 }] }
  ]);
});

test("reasons and the profile are part of the seal; our other settings are not", () => {
  const having = (settings: Record<string, string>): unknown => {
    const state = verifySeal({ ...SEALED, settings: { ...SEALED.settings, ...settings } }, HEADER);
    return "changes" in state ? state.changes : state.kind;
  };
  expect(having({ pane: "1", annotation: "x", lastCommand: "y" })).toEqual([]);
  expect(having({ profile: '{ "a": 1 }' })).toEqual([]);
  expect(having({ profile: '{"a":2}' })).toEqual([{ kind: "profile" }]);
  expect(having({ waivers: '{"규칙|1":{"reason":"끝남"}}' })).toEqual([
    { kind: "waiver", how: "changed", key: "규칙|1" }
  ]);
  expect(having({ waivers: "{}" })).toEqual([{ kind: "waiver", how: "removed", key: "규칙|1" }]);
});

test("a seal whose text was written on is damaged", () => {
  const text = SEALED.settings[SEAL_SETTING] ?? "";
  const state = (seal: string): string =>
    verifySeal({ ...SEALED, settings: { ...SEALED.settings, [SEAL_SETTING]: seal } }, HEADER).kind;
  expect(state(text.replace("2026-06-30", "2026-07-01"))).toBe("damaged");
  expect(state(text.replace("1.2.3", "1.2.4"))).toBe("damaged");
  expect(state(`${text} `)).toBe("damaged");
  expect(state("{}")).toBe("damaged");
  expect(state(text)).toBe("intact");
});

test("a plain TRUE or #N/A that a program writes as a formula is the value that it is", () => {
  const rewritten = workbookFromText({ 카드: "가 | 1" });
  const [sheet] = rewritten.sheets;
  const holding = (cells: SheetSnapshot["cells"]): Snapshot => ({
    ...rewritten,
    sheets: [{ ...sheet!, cells }]
  });
  const values = [true, { error: "#N/A" }, { error: "#N/A" }];
  const formulas = ["=TRUE()", "=#N/A", "=NA()"];
  const before = sealed(holding(values.map((value, column) => ({ row: 0, column, value }))));
  const after = holding(
    values.map((value, column) => ({ row: 0, column, value, formula: formulas[column] ?? "" }))
  );
  expect(verifySeal({ ...after, settings: before.settings }, HEADER).kind).toBe("intact");
});

test("where another program has dropped our settings, the seal under the result sheet is read", () => {
  const seal = SEALED.settings[SEAL_SETTING] ?? "";
  const copy = withSealCopy({ ...EMPTY_CONTENT, cells: [] }, seal, "J");
  const cells = copy.cells.map(({ cell, value }) => ({ row: Number(cell.slice(1)) - 1, column: 0, value }));
  const report = { ...sheetFromText("검증결과", "판정"), cells };
  const dropped: Snapshot = { ...SEALED, settings: {}, sheets: [...SEALED.sheets, report] };
  expect(verifySeal(dropped, HEADER)).toMatchObject({ kind: "intact", settingsGone: true });
  const [first, ...rest] = dropped.sheets;
  const touched = { ...first!, cells: first!.cells.slice(1) };
  expect(verifySeal({ ...dropped, sheets: [touched, ...rest] }, HEADER).kind).toBe("changed");
});
