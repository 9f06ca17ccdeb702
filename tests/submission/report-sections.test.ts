import {
  htmlReport,
  jsonReport,
  sarifReport,
  textReport,
  type CheckedWorkbook
} from "../../src/submission/report";
import { annotatePatch } from "../../src/submission/annotate";
import type { Waiver } from "../../src/submission/waivers/waiver";
import { workbookFromText } from "../builders/sheet-text";
import { book, finding, HEADER, result } from "./sample-result";

/** What the sheet, the print, the terminal and the two data forms must all tell. */
const waiver: Waiver = {
  reason: "도비 교부가 늦어짐",
  role: "총괄 담당",
  date: "2023-12-20",
  expires: "2024-06-30",
  covers: []
};
const rate = finding({ key: "rate", rule: "plan-total", severity: "info", causes: [], terms: [] });
const warning = finding({ key: "explained", severity: "warning" });
const workbook: CheckedWorkbook = {
  path: "카드.xlsx",
  book: book(),
  result: result([finding(), warning, rate]),
  waivers: {
    standing: new Map([["explained", waiver]]),
    lapsed: [{ key: "옛 지적", waiver, why: "expired", what: [] }],
    needless: [{ key: "없어진 지적", waiver }]
  }
};

const sheetTexts = (): string => {
  const patch = annotatePatch(workbook, workbookFromText({ 이행현황: "계 | 1" }), HEADER);
  return patch.steps
    .flatMap((step) =>
      step.kind === "add-sheet" ? step.content.cells.map(({ value }) => JSON.stringify(value)) : []
    )
    .join("\n");
};

describe.each([
  ["the sheet", sheetTexts],
  ["the print", () => htmlReport(HEADER, [workbook])],
  ["the terminal", () => textReport(HEADER, [workbook], { locale: "ko", width: 400 })],
  ["JSON", () => JSON.stringify(jsonReport(HEADER, [workbook]))],
  ["SARIF", () => JSON.stringify(sarifReport(HEADER, [workbook]))]
])("%s tells", (name, report) => {
  const text = report();

  test("the verdict of the gate", () => {
    expect(text).toContain("보낼 수 없습니다: 오류 1건");
  });

  test("the reason of what is explained, and by which role", () => {
    expect(text).toContain("도비 교부가 늦어짐");
    expect(text).toContain("총괄 담당");
  });

  test("how the rates are worked out, and as of when", () => {
    expect(text).toContain("집행 총계 ÷ 계획 총계 × 100");
    expect(text).toContain("카드에 적힌 값");
    expect(text).toContain("2023-12-31");
  });

  test("which reasons no longer stand", () => {
    if (name !== "SARIF") expect(text).toContain("옛 지적");
    if (name !== "SARIF") expect(text).toContain("없어진 지적");
  });
});

test("the counts by rule tell how many are explained", () => {
  expect(jsonReport(HEADER, [workbook]).workbooks[0]?.counts).toEqual([
    { rule: "grid-source-sum", title: "계 = 재원의 합", error: 1, warning: 1, info: 0, explained: 1 },
    { rule: "plan-total", title: "plan-total", error: 0, warning: 0, info: 1, explained: 0 }
  ]);
  expect(sheetTexts()).toContain("점검 항목별 집계");
  expect(htmlReport(HEADER, [workbook])).toContain("점검 항목별 집계");
});

test("the print is a page of A4 with numbered pages on which no row is cut", () => {
  const page = htmlReport(HEADER, [workbook]);
  expect(page).toContain("size: A4");
  expect(page).toContain("counter(page)");
  expect(page).toMatch(/tr \{ break-inside: avoid/);
});
