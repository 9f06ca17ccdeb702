import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { periodOf, statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(after: string, parts: Partial<Pledge>): PledgeBook {
  const grid = gridFromText(`
    재원 | 총계 | 2026 | 이후
    계   | 50   | 20   | ${after}`);
  return bookOf([pledgeWith({ grids: [grid], ...parts })]);
}

testRule(rule, {
  passes: [
    { name: "nothing after the term", book: bookWith("-", { status: statusOf("completed") }), passes: 1 }
  ],
  notApplicable: [
    { name: "on track", book: bookWith("30", { status: statusOf("on-track") }) },
    { name: "fulfilled, and goes on", book: bookWith("30", { status: statusOf("continued") }) },
    { name: "ends after the term", book: bookWith("30", { period: periodOf("2022-01-01", "2028-12-31") }) },
    { name: "open end", book: bookWith("30", { period: periodOf("2022-01-01", null) }) },
    { name: "미정", book: bookWith("미정", { status: statusOf("completed") }) }
  ],
  reports: [
    {
      name: "완료, with 30 after the term",
      book: bookWith("30", { status: statusOf("completed") }),
      findings: [
        {
          messageId: "completed",
          severity: "warning",
          cells: ["이행현황!D2"],
          related: ["이행현황!B41"],
          expected: "0",
          actual: "30",
          unit: "백만원"
        }
      ]
    },
    {
      name: "a period that ends with the term",
      book: bookWith("30", { period: periodOf("2022-01-01", "2026-06-30") }),
      findings: [{ messageId: "period", cells: ["이행현황!D2"] }]
    },
    {
      name: "a period within the term",
      book: bookWith("30", { status: statusOf("on-track"), period: periodOf("2022-01-01", "2025-12-31") }),
      findings: [{ messageId: "period", cells: ["이행현황!D2"], related: ["이행현황!C4"], actual: "30" }]
    }
  ]
});
