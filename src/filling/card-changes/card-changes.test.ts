import { refusalOf } from "../../../tests/builders/refusal-of";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { readBook } from "../../reading";
import { changeEntriesOf } from "../../reading/change-register";
import { applyPatch } from "../../workbook/apply-patch";
import { formatCell } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { snapshotOf, stateOf } from "../../workbook/workbook-state";
import { dropPledgePatch } from "../drop-pledge/drop-pledge";
import type { Filling } from "../fill";
import { mergePledgesPatch } from "../merge-pledges/merge-pledges";
import { moveDepartmentPatch } from "../move-department/move-department";

const BASIS = { year: 2025, month: 12, day: 31 };

const cardOf = (
  number: string,
  unit: string,
  rows: string,
  rest = ""
): string => `관리번호 | ${number} | 공약명 | 공약 ${number}
총괄부서 | 기획예산과 | 주관부서 | 건설과(☎031-123-4567) | 추진담당 | 도로팀
담당자 | 홍길동 | 총 사업비 | ${unit === "천원" ? "30,000" : "30"}${unit}
<단위 : ${unit}>
재원 | 총계 | 2022 | 2023
${rows}
추진상태 | 정상추진 | 이행률 | 50%
❏ 공약사업 추진 중 주요 변경사항
${rest === "" ? "변경사항 없음" : rest}`;

const TEN = "계 | =B7 → 30 | =C7 → 10 | =D7 → 20\n군비 | =C7+D7 → 30 | 10 | 20";

function bookOf(sheets: Record<string, string>) {
  const snapshot = workbookFromText(sheets);
  return { snapshot, book: readBook(snapshot) };
}

/** What the patch writes on sheets that were there, by place; formulas with their results. */
function written({ patch }: Filling): Record<string, unknown> {
  return Object.fromEntries(
    patch.steps.flatMap((step) =>
      step.kind !== "set-cells"
        ? []
        : step.changes.map(({ cell, after }) => [`${step.sheet}!${cell}`, after.value])
    )
  );
}

function done(snapshot: Snapshot, { patch }: Filling): Snapshot {
  return snapshotOf(applyPatch(stateOf(snapshot), patch).state);
}

test("moves the department alone: not the planning office, no telephone number goes into the register", () => {
  const { snapshot, book } = bookOf({ 카드: cardOf("1-1", "백만원", TEN) });
  const filling = moveDepartmentPatch(book, snapshot, {
    number: "1-1",
    department: "도로과",
    reason: "조직개편",
    basisDate: BASIS
  });
  expect(written(filling)).toEqual({
    "카드!D2": "도로과",
    "카드!A10": "2025. 12. 31. 부서이동: 건설과 → 도로과 (조직개편)"
  });
  expect(filling.summary.notes.map(({ code }) => code)).toEqual([
    "lead-left",
    "department-moved",
    "team-left",
    "record-written",
    "sheet-added"
  ]);
  const after = done(snapshot, filling);
  expect(changeEntriesOf(after, readBook(after))).toMatchObject([
    { kind: "moved", number: "1-1", before: "건설과", after: "도로과", reason: "조직개편" }
  ]);
  expect(JSON.stringify(filling.patch.steps.filter(({ kind }) => kind === "add-sheet"))).not.toContain(
    "123-4567"
  );
});

test("with a team given, the team moves too, and the officer is told of", () => {
  const { snapshot, book } = bookOf({ 카드: cardOf("1-1", "백만원", TEN) });
  const filling = moveDepartmentPatch(book, snapshot, {
    number: "1-1",
    department: "도로과",
    team: "포장팀",
    basisDate: BASIS
  });
  expect(written(filling)).toMatchObject({ "카드!F2": "포장팀" });
  expect(filling.summary.notes.map(({ code }) => code)).toContain("officer-left");
});

test.each([
  ["❍ 2024. 1. 2. 사업비 증액", "❍ 2024. 1. 2. 사업비 증액\n❍ 2025. 12. 31. 폐기 (사유)"],
  ["“변경사항 없음”", "2025. 12. 31. 폐기 (사유)"]
])("the record stands with those that are there: %s", (old, expected) => {
  const { snapshot, book } = bookOf({ 카드: cardOf("1-1", "백만원", TEN, old) });
  const filling = dropPledgePatch(book, snapshot, { number: "1-1", reason: "사유", basisDate: BASIS });
  expect(written(filling)).toEqual({ "카드!B8": "폐기", "카드!A10": expected });
});

test("the record goes into the next row of the table of changes, column by column", () => {
  const table = "연번 | 변경일 | 변경 전 | 변경 후 | 사유\n1 | 2024. 1. 2. | 가 | 나 | 다";
  const { snapshot, book } = bookOf({ 카드: cardOf("1-1", "백만원", TEN, table) });
  const filling = moveDepartmentPatch(book, snapshot, {
    number: "1-1",
    department: "도로과",
    reason: "개편",
    basisDate: BASIS
  });
  expect(written(filling)).toMatchObject({
    "카드!B12": "2025. 12. 31.",
    "카드!C12": "부서이동: 건설과",
    "카드!D12": "도로과",
    "카드!E12": "개편"
  });
});

test("ticks 폐기 among boxes in one cell", () => {
  const card = cardOf("1-1", "백만원", TEN).replace("정상추진", "□ 완료 ■ 정상추진 □ 폐기");
  const { snapshot, book } = bookOf({ 카드: card });
  const filling = dropPledgePatch(book, snapshot, { number: "1-1", basisDate: BASIS });
  expect(written(filling)).toMatchObject({ "카드!B8": "□ 완료 □ 정상추진 ■ 폐기" });
});

test("merges across units exactly, with typed totals and formulas following on both cards", () => {
  const { snapshot, book } = bookOf({
    가: cardOf("1-1", "천원", "계 | 30000 | 10000 | 20000\n군비 | 30000 | 10000 | 20000"),
    나: cardOf("1-2", "백만원", TEN),
    모음: "=나!B7+1 → 31"
  });
  const filling = mergePledgesPatch(book, snapshot, { from: "1-1", to: "1-2", basisDate: BASIS });
  expect(written(filling)).toMatchObject({
    "가!C7": null,
    "가!D7": null,
    "가!B6": 0,
    "가!D3": "0천원",
    "가!B8": "폐기",
    "가!A10": "2025. 12. 31. '1-2 공약 1-2'에 통합",
    "나!C7": 20,
    "나!D7": 40,
    "나!B6": 60,
    "나!D3": "60백만원",
    "모음!A1": 61
  });
  const after = done(snapshot, filling);
  expect(changeEntriesOf(after, readBook(after))).toMatchObject([
    {
      kind: "merged",
      number: "1-1",
      before: "정상추진, 계획 30,000천원",
      after: "'1-2 공약 1-2'에 통합 (폐기)"
    }
  ]);
});

test.each([
  ["source-lacking", "계 | 30 | 10 | 20\n국비 | 30 | 10 | 20", "백만원", "가!C7"],
  ["amount-finer", "계 | 30500 | 10500 | 20000\n군비 | 30500 | 10500 | 20000", "천원", "가!C7"],
  ["amount-is-formula", "계 | 30 | 10 | 20\n군비 | 30 | =5*2 → 10 | 20", "백만원", "가!C7"],
  ["amount-not-a-number", "계 | 30 | 10 | 20\n군비 | 30 | 미정 | 20", "백만원", "가!C7"],
  ["sums-do-not-hold", "계 | 31 | 10 | 20\n군비 | 30 | 10 | 20", "백만원", "가!B6"]
])("a merger is refused with the cell: %s", (code, rows, unit, cell) => {
  const { snapshot, book } = bookOf({ 가: cardOf("1-1", unit, rows), 나: cardOf("1-2", "백만원", TEN) });
  const merge = () => mergePledgesPatch(book, snapshot, { from: "1-1", to: "1-2", basisDate: BASIS });
  expect(refusalOf(merge)).toBe(code);
  expect(merge).toThrow(cell);
});

test("the register goes on below rows that the user added, in our sheet and in the office's own", () => {
  const first = bookOf({ 카드: cardOf("1-1", "백만원", TEN) });
  const one = done(
    first.snapshot,
    moveDepartmentPatch(first.book, first.snapshot, { number: "1-1", department: "도로과", basisDate: BASIS })
  );
  const register = one.sheets.find(({ name }) => name === "변경대장")!;
  const last = Math.max(...register.cells.map(({ row }) => row));
  const hand = {
    title: "",
    steps: [
      {
        kind: "set-cells" as const,
        sheet: "변경대장",
        changes: [
          {
            cell: formatCell({ row: last + 1, column: 3 }),
            before: { value: null },
            after: { value: "손으로 적은 줄" }
          }
        ]
      }
    ]
  };
  const two = snapshotOf(applyPatch(stateOf(one), hand).state);
  const again = moveDepartmentPatch(readBook(two), two, {
    number: "1-1",
    department: "건설과",
    basisDate: BASIS
  });
  expect(written(again)).toMatchObject({
    [`변경대장!A${last + 3}`]: 2,
    [`변경대장!E${last + 3}`]: "부서이동"
  });

  const office = "변경일 | 관리번호 | 변경 전 | 변경 후\n2024. 1. 2. | 1-1 | 가 | 나";
  const own = bookOf({ 카드: cardOf("1-1", "백만원", TEN), 관리대장: office });
  const entry = dropPledgePatch(own.book, own.snapshot, { number: "1-1", basisDate: BASIS });
  expect(written(entry)).toMatchObject({
    "관리대장!A3": "2025. 12. 31.",
    "관리대장!B3": "1-1",
    "관리대장!D3": "(폐기) 폐기"
  });
  expect(entry.summary.sheetsAdded).toEqual([]);
});

test("a pledge that is not there, there twice, or on a protected sheet is refused", () => {
  const { snapshot, book } = bookOf({ 카드: cardOf("1-1", "백만원", TEN) });
  const drop =
    (number: string, from = snapshot): (() => Filling) =>
    () =>
      dropPledgePatch(book, from, { number, basisDate: BASIS });
  expect(refusalOf(drop("9-9"))).toBe("pledge-missing");
  const guarded = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: true })) };
  expect(refusalOf(drop("1-1", guarded))).toBe("sheet-protected");
});
