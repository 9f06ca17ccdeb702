import { render } from "../src/language/message";
import { readBook } from "../src/reading";
import { checkBook, type CheckResult } from "../src/rules/check";
import type { Finding } from "../src/rules/finding";
import { formatRangeRef } from "../src/workbook/address";
import type { Cell, Snapshot } from "../src/workbook/snapshot";
import { seedCards } from "./fixtures/seed-cards";

/** The real card, as its office would check it at the end of 2023. */
function check(snapshot: Snapshot, publicCopy = false): CheckResult {
  const basisDate = { year: 2023, month: 12, day: 31 };
  return checkBook(readBook(snapshot), snapshot, { basisDate, publicCopy });
}

const result = check(seedCards());

interface Told {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly cells: readonly string[];
  readonly related: readonly string[];
}

const told = (finding: Finding): Told => ({
  rule: finding.rule,
  severity: finding.severity,
  cells: finding.cells.map(formatRangeRef),
  related: finding.related.map(formatRangeRef)
});

const at = (...cells: readonly string[]): readonly string[] => cells.map((cell) => `이행현황!${cell}`);

/** What a person who reads the card closely would say of it, in reading order; nothing else. */
const EXPECTED: readonly (Told & { readonly says: readonly string[] })[] = [
  // 640 is the plan and 179 the execution: no contradiction, so the rate is for information.
  {
    rule: "plan-total",
    severity: "info",
    cells: at("C7"),
    related: ["실천계획!F5"],
    says: ["179", "640", "28.0"]
  },
  // 국 60 of the 80 that stands outside, while 국비 of 2022 is "-".
  {
    rule: "text-source-split",
    severity: "warning",
    cells: at("H22"),
    related: at("F8"),
    says: ["국 60, 군 20", "2022년 국비는 0백만원"]
  },
  {
    rule: "text-repeated",
    severity: "info",
    cells: at("B27"),
    related: at("B24"),
    says: ["공직사회 청렴 행정 추진", "두 번"]
  },
  {
    rule: "text-repeated",
    severity: "info",
    cells: at("B32"),
    related: at("B25"),
    says: ["종합청렴도 | 청렴체감도", "두 번"]
  },
  { rule: "text-arithmetic", severity: "warning", cells: at("B34"), related: [], says: ["8개 군", "82"] },
  {
    rule: "text-multi-year",
    severity: "warning",
    cells: at("B35"),
    related: at("G7", "H7"),
    says: ["40백만원", "2023~2024"]
  },
  {
    rule: "text-year-sum",
    severity: "warning",
    cells: at("B35", "B36", "B37", "B38"),
    related: at("G7"),
    says: ["40 + 23 + 33 + 5 = 101", "102", "1백만원", "102백만원으로 맞습니다"]
  },
  {
    rule: "status-future-plan",
    severity: "warning",
    cells: at("A44", "A45"),
    related: at("C50"),
    says: ["완료", "2건", "2024 부패방지 교육"]
  },
  {
    rule: "status-execution",
    severity: "warning",
    cells: at("C50", "J50"),
    related: [...at("C7"), "실천계획!F5", ...at("H7", "I7", "J7")],
    says: ["28.0 %", "179백만원 ÷ 계획 총계(총사업비) 640백만원", "2024, 2025, 2026년"]
  }
];

describe("the seed card", () => {
  test("gives exactly the findings that it should, each at its cells", () => {
    expect(result.findings.map(told)).toEqual(
      EXPECTED.map(({ rule, severity, cells, related }) => ({ rule, severity, cells, related }))
    );
  });

  test.each(EXPECTED.map((expected, index) => [expected.rule, expected.says, index] as const))(
    "%s tells %j",
    (_, says, index) => {
      const finding = result.findings[index];
      const message = finding ? render(finding.message, finding.data, "ko") : "";
      for (const fact of says) expect(message).toContain(fact);
    }
  );

  test("has no error, no tool error, and a grid that is right", () => {
    expect(result.findings.filter((finding) => finding.severity === "error")).toEqual([]);
    expect(result.toolErrors).toEqual([]);
    for (const rule of ["grid-source-sum", "grid-term-subtotal", "grid-grand-total"]) {
      expect(result.coverage[rule]).toMatchObject({ violation: 0, needsReview: 0 });
      expect(result.coverage[rule]?.pass).toBeGreaterThan(0);
    }
  });

  test("agrees where it agrees: 2022, 10명(내부2, 외부8), 403 of 474, 60 + 20 = 80", () => {
    expect(result.coverage["text-year-sum"]).toMatchObject({ pass: 1, violation: 0, needsReview: 1 });
    expect(result.coverage["text-arithmetic"]).toMatchObject({ pass: 2, violation: 1 });
    expect(result.coverage["text-source-split"]).toMatchObject({ pass: 1, violation: 1 });
  });

  test("masked as it is, has no personal data even in a public copy", () => {
    const findings = check(seedCards(), true).findings;
    expect(findings.filter((finding) => finding.rule === "personal-data")).toEqual([]);
  });

  test("with names and an extension number, is not fit for the public", () => {
    const named = withNames(seedCards());
    expect(check(named).findings.filter((finding) => finding.rule === "personal-data")).toEqual([]);
    const findings = check(named, true).findings.filter((finding) => finding.rule === "personal-data");
    expect(
      findings.map(({ messageId, cells, actual }) => [messageId, cells.map(formatRangeRef)[0], actual])
    ).toEqual([
      ["name", "실천계획!F4", "홍○○"],
      ["phone", "실천계획!F4", "○○○○"],
      ["name", "이행현황!H40", "성○○"]
    ]);
  });
});

/** Made-up names in the places where the real card has real ones. */
function withNames(snapshot: Snapshot): Snapshot {
  const named = (cell: Cell): Cell =>
    typeof cell.value === "string"
      ? { ...cell, value: cell.value.replace("윤○○\n(☎○○○○)", "홍길동\n(☎3232)").replace("최○○", "성춘향") }
      : cell;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(named) }))
  };
}
