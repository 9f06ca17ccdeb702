import fc from "fast-check";
import { compareCells, type Rectangle } from "../workbook/address";
import type { Cell, SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../workbook/workbook-state";
import { usedBy } from "../workbook/steps/cells";
import { everyItem } from "../pledge/narrative";
import { equationsOf } from "../pledge/equation";
import { render } from "../language/message";
import { readBook, READING_REASONS, type ReadingReason } from "./index";

const WORDS = [
  "관리번호",
  "공약명",
  "공 약 명",
  "총괄부서",
  "담당자(☎)",
  "사업기간",
  "2022년~2026년",
  "2023.2.30.",
  "총 사업비",
  "640백만원",
  "계",
  "합계",
  "소계",
  "총계",
  "기투자",
  "임기내",
  "2022",
  "2022년",
  "'23",
  "22년",
  "2027이후",
  "향후",
  "국비",
  "도비",
  "군비",
  "시비",
  "기타",
  "기\n타",
  "민자",
  "(민자 등)",
  "자담 등",
  "지방비",
  "집 행 액",
  "계획",
  "확보",
  "-",
  "미정",
  "△5",
  "(1,234)",
  "24.394",
  "１２",
  "7 7",
  "<단위 : 백만원>",
  "단위: 만원",
  "❏ 추진현황",
  "❏ 향후 추진계획",
  "❏ 이행현황",
  "❏ 주요 변경사항",
  "변경사항 없음",
  "기타사항",
  "연도별",
  "주요 내용",
  "완료",
  "추진중",
  "정상추진",
  "일부추진",
  "보류",
  "폐기",
  "미착수",
  "이행도",
  "○",
  "100%",
  "비고",
  "변경일",
  "사유",
  "민선6기 군수 공약사업 관리카드(실천계획)",
  "공약사업 관리카드(이행현황)",
  "총괄표",
  "관리번호: 1-2",
  "❍ 사업 추진 : 14백만원(국 4, 군 10)\n - 착수 : 2022.1.2.~1.13.\n  • 10명(내부2, 외부8)\n 2조 43246억",
  "2023~2024(40백만원)",
  "( ( ( 1",
  "~",
  "'",
  "(",
  ")",
  "::",
  "조억만원",
  "0".repeat(400),
  "9,".repeat(50)
];

const value: fc.Arbitrary<Cell["value"]> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 2100 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell["value"]>(true, null, { error: "#REF!" }, "") }
);

const content: fc.Arbitrary<Partial<Cell>> = fc.oneof(
  { weight: 9, arbitrary: value.map((found) => ({ value: found })) },
  { weight: 1, arbitrary: fc.constant({ value: null, formula: "=SUM(A1:A9)", uncomputed: true as const }) },
  { weight: 1, arbitrary: value.map((found) => ({ value: found, format: "yyyy-mm-dd" })) },
  { weight: 1, arbitrary: value.map((found) => ({ value: found, format: "0%" })) }
);

const place = fc.tuple(
  fc.oneof({ weight: 30, arbitrary: fc.nat(14) }, { weight: 1, arbitrary: fc.constant(1_048_575) }),
  fc.oneof({ weight: 30, arbitrary: fc.nat(11) }, { weight: 1, arbitrary: fc.constant(16_383) })
);

const merge: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.nat(14), fc.nat(11), fc.nat(4), fc.oneof(fc.nat(4), fc.constant(16_000)))
  .map(([top, left, tall, wide]) => ({
    top,
    left,
    bottom: top + tall,
    right: Math.min(16_383, left + wide)
  }));

const sheet = fc
  .record({
    cells: fc.array(fc.tuple(place, content), { maxLength: 90 }),
    merges: fc.array(merge, { maxLength: 6 }),
    name: fc.constantFrom("실천계획", "이행현황", "Sheet", "1-1 현황", "총괄표", "")
  })
  .map(({ cells, merges, name }): SheetSnapshot => {
    const placed = new Map<string, Cell>();
    for (const [[row, column], part] of cells)
      placed.set(`${row},${column}`, { row, column, value: null, ...part });
    const sorted = [...placed.values()].sort(compareCells);
    return {
      id: name,
      name,
      visibility: "visible",
      protected: false,
      used: usedBy(sorted),
      cells: sorted,
      merges,
      hiddenRows: [{ first: 3, last: 3 }],
      hiddenColumns: [],
      notes: [],
      flags: []
    };
  });

/** Whatever it made of the sheet must be whole: every grid rectangular, every key one of a kind. */
function visit(snapshot: Snapshot): void {
  const book = readBook(snapshot);
  for (const { reason, data } of book.notUnderstood)
    for (const locale of ["ko", "en"] as const)
      expect(render(READING_REASONS[reason as ReadingReason], data, locale)).not.toBe("");
  for (const pledge of book.pledges) {
    for (const grid of pledge.grids) {
      expect(new Set(grid.columns.map(({ key }) => key)).size).toBe(grid.columns.length);
      expect(new Set(grid.rows.map(({ key }) => key)).size).toBe(grid.rows.length);
      expect(grid.cells.map((row) => row.length)).toEqual(grid.rows.map(() => grid.columns.length));
      equationsOf(grid);
    }
    for (const { items } of pledge.narrative)
      for (const item of everyItem(items)) expect(item.level).toBeGreaterThan(0);
  }
}

test("never throws, whatever stands on the sheets", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), (sheets) => {
      visit({ ...EMPTY_SNAPSHOT, sheets });
    }),
    { numRuns: 3000, seed: 20260701 }
  );
});

test("a broken profile in the workbook is told, not thrown", () => {
  const [one] = fc.sample(sheet, { numRuns: 1, seed: 7 });
  const book = readBook({ ...EMPTY_SNAPSHOT, sheets: one ? [one] : [], settings: { profile: "{broken" } });
  expect(book.notUnderstood.map(({ reason }) => reason)).toContain("profile-unreadable");
  expect(book.profileGuessed).toBe(true);
});
