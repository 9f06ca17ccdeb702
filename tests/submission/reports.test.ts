import { refusal } from "../../src/language/refusal";
import {
  describeRuleSet,
  htmlReport,
  jsonReport,
  sarifReport,
  textReport,
  type ReportedWorkbook
} from "../../src/submission/report";
import { displayWidth } from "../../src/submission/report/text-width";
import { book, finding, HEADER, result, RULE } from "./sample-result";

const broken: ReportedWorkbook = {
  path: "깨짐.xlsx",
  error: refusal({ broken: { ko: "파일이 잘렸습니다.", en: "The file is truncated." } }, "broken")
};
const checked = (findings = [finding()]): ReportedWorkbook => ({
  path: "카드.xlsx",
  book: book(),
  result: result(findings)
});

describe("JSON", () => {
  test("is what the contract says, amounts as strings and cells with their sheet", () => {
    const report = jsonReport(HEADER, [checked()]);
    expect(report.tool).toEqual({ name: "pledge-keeper", version: "1.2.3", ruleSet: HEADER.ruleSet });
    expect(report.basisDate).toBe("2023-12-31");
    const [workbook] = report.workbooks;
    expect(workbook).toMatchObject({
      path: "카드.xlsx",
      verdict: "errors",
      notUnderstood: [],
      coverage: { cells: 120, numbers: 42, tied: 40, rules: { "grid-source-sum": { pass: 9 } } },
      error: null
    });
    expect(workbook?.pledges).toEqual([
      {
        number: "공감행정 ➁-8",
        name: "청렴 <행정> 추진",
        sheets: ["이행현황"],
        grids: [
          {
            kind: "executed",
            cells: "이행현황!A6:B7",
            unit: "백만원",
            rounding: "exact",
            columns: ["총계", "2022"],
            rows: { 계: ["179.5", null] }
          }
        ],
        status: { class: "완료", rate: "100" }
      }
    ]);
    expect(workbook?.findings[0]).toMatchObject({
      rule: "grid-source-sum",
      severity: "error",
      outcome: "violation",
      reason: null,
      cells: ["이행현황!F7"],
      related: ["이행현황!F8:F13"],
      expected: "1102",
      actual: "1120",
      difference: "18",
      message: "2023년의 계가 재원의 합과 다릅니다.",
      causes: [{ kind: "transposed-digits", cells: ["이행현황!F7"], suggest: "1102", mends: 2 }],
      fix: null,
      waiver: null
    });
  });

  test("an unreadable file stands among the others with its reason", () => {
    const [workbook] = jsonReport(HEADER, [broken]).workbooks;
    expect(workbook).toMatchObject({ verdict: "unreadable", error: "파일이 잘렸습니다.", findings: [] });
  });

  test.each([
    [[], "clean"],
    [[finding({ severity: "info" })], "clean"],
    [[finding({ severity: "warning" })], "warnings"]
  ] as const)("the verdict follows the gravest finding", (findings, verdict) => {
    expect(jsonReport(HEADER, [checked([...findings])]).workbooks[0]?.verdict).toBe(verdict);
  });
});

describe("text", () => {
  const width = 72;
  const text = (workbooks: readonly ReportedWorkbook[], locale: "ko" | "en" = "ko"): string =>
    textReport(HEADER, workbooks, { locale, width });

  test("tells verdict, pledge, cell, figures with their difference, and the cause with its value", () => {
    const report = text([checked()]);
    expect(report).toContain("관리카드 1건 · 오류 1 · 주의 0 · 참고 0");
    expect(report).toContain("공감행정 ➁-8 청렴 <행정> 추진");
    expect(report).toContain("  오류  이행현황!F7 · 계 = 재원의 합 [grid-source-sum]");
    expect(report).toContain("기대 1,102 · 현재 1,120 · 차이 +18 (단위: 백만원)");
    expect(report).toContain("합산: 국비 1,000 + 군비 102");
    expect(report).toContain("이행현황!F7 → 1,102");
  });

  test("says so in English", () => {
    expect(text([checked()], "en")).toContain("expected 1,102 · found 1,120 · difference +18");
  });

  test("gives the named reason of what must be reviewed", () => {
    const review = finding({ outcome: "needs-review", reason: "rounding-unlikely", severity: "warning" });
    expect(text([checked([review])])).toContain("확인: 반올림으로 보기 어렵습니다.");
  });

  test("no line is wider than the terminal, full-width letters counted twice", () => {
    const long = finding({ message: { ko: "아주 긴 설명이 ".repeat(20), en: "" } });
    for (const line of text([checked([long])]).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test("adds up several files and names the unreadable one", () => {
    const report = text([checked(), broken]);
    expect(report).toContain("읽지 못함: 파일이 잘렸습니다.");
    expect(report).toContain("파일 2개 · 읽지 못한 파일 1개");
  });

  test("a workbook without cards is not called clean in silence", () => {
    const empty: ReportedWorkbook = { path: "a.xlsx", book: book({ pledges: [] }), result: result([]) };
    expect(text([empty])).toContain("관리카드를 찾지 못했습니다");
    expect(text([empty])).toContain("점검할 카드가 없음");
    expect(text([empty])).not.toContain("이상 없음");
  });

  test("control characters of a workbook do not reach the terminal", () => {
    const evil = finding({ message: { ko: "a\u001b[31mb\u202ec", en: "" } });
    expect(text([checked([evil])])).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });
});

describe("HTML", () => {
  test("escapes everything that comes from the workbook", () => {
    const evil = finding({
      pledge: "<script>alert(1)</script>",
      message: { ko: '<img src=x onerror="x">', en: "" },
      expected: "<b>"
    });
    const page = htmlReport(HEADER, [{ ...checked([evil]), path: "<i>.xlsx" }]);
    expect(page).not.toMatch(/<script|<img|<b>|<i>/);
    expect(page).toContain("&lt;img src=x onerror=&quot;x&quot;&gt;");
  });

  test("loads nothing from elsewhere", () => {
    expect(htmlReport(HEADER, [checked(), broken])).not.toMatch(/\b(src|href)\s*=|url\(|https?:/);
  });
});

test("SARIF places findings by sheet and cell and fingerprints them by key", () => {
  const log = sarifReport(HEADER, [checked(), broken]) as {
    runs: { tool: { driver: { rules: unknown[] } }; results: unknown[]; invocations: unknown[] }[];
  };
  expect(log.runs[0]?.tool.driver.rules).toHaveLength(1);
  expect(log.runs[0]?.results).toHaveLength(1);
  expect(log.runs[0]?.results[0]).toMatchObject({
    ruleId: "grid-source-sum",
    ruleIndex: 0,
    level: "error",
    locations: [{ logicalLocations: [{ fullyQualifiedName: "이행현황!F7" }] }],
    partialFingerprints: { "findingKey/v1": "grid-source-sum|공감행정 ➁-8|executed|계|2023" }
  });
  expect(log.runs[0]?.invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: "파일이 잘렸습니다." } }] }
  ]);
});

test("the rule set's description follows what rules say, not how they are listed", () => {
  const other = { ...RULE, id: "a-rule" };
  expect(describeRuleSet([RULE, other])).toBe(describeRuleSet([other, RULE]));
  expect(describeRuleSet([RULE])).not.toBe(describeRuleSet([{ ...RULE, severities: ["warning"] }]));
});
