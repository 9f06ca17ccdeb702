import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const rounded = (lines: string): ReturnType<typeof bookOf> =>
  bookOf([pledgeWith({ grids: [gridFromText(lines, { rounding: "rounded" })] })]);

const NESTED = `재원 | < | 총계 | 2022 | 2023
계 | < | 90 | 40 | 50
군비 | < | 30 | 10 | 20
기타 | 소계 | 60 | 30 | 30
^ | 민자 | 40 | 20 | 20
^ | 자담 | 20 | 10 | 10`;

testRule(rule, {
  passes: [{ name: "기타 with a row of its own", card: gridCard(NESTED), passes: 3 }],
  notApplicable: [
    { name: "the seed card: 기타 is a label alone", card: SEED_CARD },
    { name: "no group", card: gridCard(RIGHT_LINES) }
  ],
  reports: [
    {
      name: "the group's row",
      card: gridCard(NESTED.replace("기타 | 소계 | 60 | 30 | 30", "기타 | 소계 | 60 | 30 | 35")),
      findings: [
        {
          messageId: "violation",
          severity: "error",
          cells: ["이행현황!E7"],
          related: ["이행현황!E8:E9"],
          expected: "30",
          actual: "35",
          difference: "5",
          key: "grid-nested-sum | 1-1 | executed | 기타 | 2023",
          causes: [
            { kind: "single-cell", cells: ["이행현황!E7"], suggest: "30", mends: 2, ambiguous: false }
          ],
          fix: { "이행현황!E7": 30 }
        }
      ]
    },
    {
      name: "rounded figures",
      book: rounded(
        "재원 | 2022 | 2023 | 2024\n기타 | 31 | 32 | 33\n기타/민자 | 10 | 10 | 10\n기타/자담 | 10 | 10 | 10\n기타/기금 | 10 | 10 | 10"
      ),
      findings: [
        { messageId: "rounding", severity: "info", cells: ["이행현황!B2"] },
        {
          messageId: "rounding-unlikely",
          severity: "warning",
          outcome: "needs-review",
          reason: "rounding-unlikely",
          cells: ["이행현황!C2"]
        },
        { messageId: "violation", severity: "error", cells: ["이행현황!D2"] }
      ]
    }
  ]
});
