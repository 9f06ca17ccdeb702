import fc from "fast-check";
import { bookOf, pledgeWith } from "../../../../tests/builders/pledge-book";
import { gridFromText } from "../../../../tests/builders/pledge-grid";
import { itemOf, yearOf } from "../../../../tests/builders/pledge-narrative";
import { sheetFromText } from "../../../../tests/builders/sheet-text";
import { applyPatch } from "../../../workbook/apply-patch";
import { formatCell, formatRange } from "../../../workbook/address";
import type { DefinedName, SheetSnapshot } from "../../../workbook/snapshot";
import { EMPTY_SNAPSHOT, snapshotOf, stateOf } from "../../../workbook/workbook-state";
import type { Scope } from "../fields/field";
import { shownText } from "../../../reading/sheet/cell-text";
import type { TemplateKind } from "../kind";
import { expandTemplate } from "./expand";
import { tellFault } from "./fault";
import { readTemplate } from "./template-faults";
import { joinTokenNotes, tellTemplateNote } from "./template-note";

const GRID = gridFromText(`
  재원 | 총계 | 2022 | 2023
  계   | 179  | 77   | 102
  국비 | 100  | 40   | 60
  군비 | 79   | 37   | 42`);
const one = pledgeWith({
  name: "청렴한 군정",
  grids: [GRID],
  narrative: [
    yearOf(2022, [itemOf("조례 제정"), itemOf("위원회 구성")]),
    yearOf(2023, [itemOf("용역 완료", { amount: 40 })])
  ]
});
const two = pledgeWith({ number: "1-2", normalizedNumber: "1-2", name: "빈집 정비" });
const book = bookOf([one, two]);
const basisDate = { year: 2025, month: 12, day: 31 };

/** The sheet as it comes out, a line a row, and its merges. */
function filled(sheet: SheetSnapshot, kind: TemplateKind = "pledge", pledge = one): readonly string[] {
  const scope: Scope = { book, basisDate, pledge: kind === "pledge" ? pledge : null, item: null };
  const template = readTemplate(sheet, kind, book, []);
  expect(template.faults.map((fault) => tellFault(fault, "ko"))).toEqual([]);
  const { step, notes } = expandTemplate(template, "채움", scope);
  const state = applyPatch(stateOf({ ...EMPTY_SNAPSHOT, sheets: [sheet] }), {
    title: "",
    steps: [step]
  }).state;
  const made = snapshotOf(state).sheets[1]!;
  const rows = Array.from({ length: (made.used?.bottom ?? -1) + 1 }, (_, row) =>
    made.cells
      .filter((cell) => cell.row === row)
      .map(
        (cell) =>
          `${formatCell(cell)} ${cell.formula === undefined ? "" : `${cell.formula} → `}${shownText(cell) || "?"}`
      )
      .join(" | ")
  );
  return [
    ...rows,
    ...made.merges.map(formatRange),
    ...joinTokenNotes(notes).map((note) => tellTemplateNote(note, "ko"))
  ];
}

test("rows are repeated for every item, formulas and merges with them", () => {
  const sheet = sheetFromText(
    "서식",
    `
    {{관리번호}} {{공약명}} 이행표 | <                           | <
    {{#추진현황}}{{연도}}년        | {{내용}}                    | {{금액}}
    합계                           | =COUNTA(B2:B2)              | =SUM(C2:C2)
    집행                           | {{집행액.계.총계}}          | =B4-C3
    기준일 {{기준일}}              | {{집행액.국비.2023}}백만원  |`
  );
  const closed = {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === 1 && cell.column === 2 ? { ...cell, value: "{{금액}}{{/추진현황}}" } : cell
    )
  };
  expect(filled(closed)).toEqual([
    "A1 1-1 청렴한 군정 이행표",
    "A2 2022년 | B2 조례 제정",
    "A3 2022년 | B3 위원회 구성",
    "A4 2023년 | B4 용역 완료 40 | C4 40",
    "A5 합계 | B5 =COUNTA(B2:B4) → ? | C5 =SUM(C2:C4) → 40",
    "A6 집행 | B6 179 | C6 =B6-C5 → 139",
    "A7 기준일 2025. 12. 31. | B7 60백만원",
    "A1:C1",
    "서식!C2 '{{금액}}': 값이 없어 비워 두었습니다 (공약 1건: 1-1)"
  ]);
});

test("rows with marks alone go, a merge around the rows grows, a section without items keeps a blank row", () => {
  const sheet = sheetFromText(
    "서식",
    `
    실적 | {{#추진현황}}
    ^    | {{내용}}
    ^    | {{/추진현황}}
    끝   | =COUNTA(B1:B3)`
  );
  expect(filled(sheet).slice(0, 5)).toEqual([
    "A1 실적 | B1 조례 제정",
    "B2 위원회 구성",
    "B3 용역 완료 40",
    "A4 끝 | B4 =COUNTA(B1:B3) → ?",
    "A1:A3"
  ]);
});

test("a section without items keeps one blank row, and that is told", () => {
  const sheet = sheetFromText(
    "서식",
    "제목\n{{#추진현황}}{{연도}}년 | 내역 | {{내용}}{{/추진현황}}\n끝 | =SUM(C2:C2)"
  );
  expect(filled(sheet, "pledge", two)).toEqual([
    "A1 제목",
    "B2 내역",
    "A3 끝 | B3 =SUM(C2:C2) → 0",
    "서식!A2 '추진현황': 내용이 없어 빈 행 하나만 두었습니다 (공약 1건: 1-2)"
  ]);
});

test("a template for the whole workbook lists pledges, sources and all items", () => {
  const sheet = sheetFromText(
    "총괄",
    `
    {{임기}} {{공약수}}건
    {{#공약}}{{순번}} | {{공약명}} | {{집행액.계}}{{/공약}}
    계 | | =SUM(C2:C2)
    {{#재원별}}{{재원}} | {{집행액.재원.총계}}{{/재원별}}
    {{#추진현황}}{{공약명}} | {{내용}}{{/추진현황}}`
  );
  expect(filled(sheet, "workbook").slice(0, 12)).toEqual([
    "A1 민선8기 2건",
    "A2 1 | B2 청렴한 군정 | C2 179",
    "A3 2 | B3 빈집 정비",
    "A4 계 | C4 =SUM(C2:C3) → 179",
    "A5 국비 | B5 100",
    "A6 도비",
    "A7 군비 | B7 79",
    "A8 민자",
    "A9 자담 등",
    "A10 청렴한 군정 | B10 조례 제정",
    "A11 청렴한 군정 | B11 위원회 구성",
    "A12 청렴한 군정 | B12 용역 완료 40"
  ]);
});

test.each<[string, string, TemplateKind, readonly string[]]>([
  ["{{공약이름}}", "A1", "pledge", ["field-unknown"]],
  ["{{공약명}", "A1", "pledge", ["token-malformed"]],
  ["제목\n{{#추진현황}}{{내용}}", "A2", "pledge", ["section-unclosed", "field-needs-section"]],
  ["{{내용}}{{/추진현황}}", "A1", "pledge", ["section-unopened", "field-needs-section"]],
  [
    "{{#추진현황}}\n{{#연도별}}\n{{/추진현황}}\n{{/연도별}}",
    "A2",
    "pledge",
    ["section-nested", "section-crossed", "section-unopened"]
  ],
  [
    "{{#공약}}{{#추진현황}}{{내용}}{{/추진현황}}{{/공약}}",
    "A1",
    "workbook",
    ["section-nested", "field-needs-section"]
  ],
  [
    "{{#추진현황}}{{내용}}{{/추진현황}} | {{#향후계획}}{{내용}}{{/향후계획}}",
    "B1",
    "pledge",
    ["sections-share-rows"]
  ],
  ["{{#추진현황}}\n{{/추진현황}}", "A1", "pledge", ["section-without-rows"]],
  ["{{#실적}}{{/실적}}", "A1", "pledge", ["section-unknown", "section-unknown"]],
  ["{{#공약}}{{공약명}}{{/공약}}", "A1", "pledge", ["section-of-workbook"]],
  ["{{공약명}}", "A1", "workbook", ["field-needs-pledge"]],
  ["{{연도}}", "A1", "pledge", ["field-needs-section"]],
  ['="{{공약명}}" → a', "A1", "pledge", ["token-in-formula"]],
  ["표 | 가\n^ | {{#추진현황}}{{내용}}\n다 | {{연도}}{{/추진현황}}", "B2", "pledge", ["merge-cut"]],
  ["{{#추진현황}}{{연도}}\n{{내용}}{{/추진현황}}\n=SUM(A1:A1)", "A3", "pledge", ["formula-part-of-rows"]],
  ["{{#추진현황}}{{연도}}{{/추진현황}}\n=A1+1", "A2", "pledge", ["formula-part-of-rows"]],
  ["{{#추진현황}}\n{{내용}}\n{{/추진현황}}\n=A1", "A4", "pledge", ["formula-to-mark"]],
  ["표\n=SUM(내범위)", "A2", "pledge", ["formula-name"]]
])("%j is refused at %s", (text, cell, kind, codes) => {
  const names: readonly DefinedName[] = [{ name: "내범위", refersTo: "서식!$A$1" }];
  const { faults } = readTemplate(sheetFromText("서식", text), kind, book, names);
  expect(faults.map(({ code }) => code)).toEqual(codes);
  expect(faults[0]?.cell && formatCell(faults[0].cell)).toBe(cell);
  for (const fault of faults) expect(tellFault(fault, "ko")).toContain("서식!");
});

const word = fc.stringMatching(/^[가-힣a-z0-9 .:()]{1,12}$/).filter((text) => text.trim() !== "");
const content = fc.oneof(
  word.map((text) => ({ value: text })),
  fc.integer({ min: -999, max: 99999 }).map((value) => ({ value })),
  fc.constant({ value: 3, formula: "=SUM(A1:C3)-B2" })
);
const sheets = fc
  .uniqueArray(fc.tuple(fc.nat(12), fc.nat(6)), { selector: (at) => at.join(), minLength: 1, maxLength: 30 })
  .chain((places) => fc.tuple(fc.constant(places), fc.array(content, { minLength: 30, maxLength: 30 })))
  .map(([places, contents]): SheetSnapshot => {
    const cells = places
      .map(([row, column], at) => ({ row, column, ...contents[at]! }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheetFromText("서식", ""), cells };
  });
const scope: Scope = { book, basisDate, pledge: one, item: null };

test("a template without tokens gives itself", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { step, notes } = expandTemplate(readTemplate(sheet, "pledge", book, []), "채움", scope);
      expect(step.repeated).toEqual([]);
      expect(notes).toEqual([]);
      expect(step.cells).toEqual(
        sheet.cells.map(({ row, column, ...rest }) => ({ cell: formatCell({ row, column }), ...rest }))
      );
    })
  );
});

test("whatever is repeated, every text and number of the template is kept", () => {
  fc.assert(
    fc.property(sheets, fc.nat(12), (sheet, row) => {
      const at = sheet.cells.filter((cell) => cell.formula === undefined && typeof cell.value === "string");
      const target = at[row % Math.max(1, at.length)];
      if (!target) return;
      const text = `${shownText(target)}{{#추진현황}}{{/추진현황}}`;
      const marked = {
        ...sheet,
        cells: sheet.cells.map((cell) => (cell === target ? { ...cell, value: text } : cell))
      };
      const template = readTemplate(marked, "pledge", book, []);
      if (template.faults.length > 0) return;
      const { step } = expandTemplate(template, "채움", scope);
      for (const cell of sheet.cells) {
        if (cell.formula !== undefined) continue;
        const times = cell.row === target.row ? 3 : 1;
        const found = step.cells.filter(
          (placed) => placed.value === cell.value && placed.formula === undefined
        ).length;
        expect(found).toBeGreaterThanOrEqual(times);
      }
    })
  );
});
