import { gridCard, HEAD, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const rounded = (lines: string): ReturnType<typeof bookOf> =>
  bookOf([pledgeWith({ grids: [gridFromText(lines, { rounding: "rounded" })] })]);

testRule(rule, {
  passes: [
    { name: "the seed card, all six rows", card: SEED_CARD, passes: 6 },
    { name: "every row holds", card: gridCard(RIGHT_LINES), passes: 4 },
    {
      name: "without 소계 the years stand for it",
      card: gridCard("재원 | 총계 | 2022 | 2023\n계 | 3 | 1 | 2\n군비 | 3 | 1 | 2"),
      passes: 2
    }
  ],
  notApplicable: [
    { name: "no 총계", card: gridCard("재원 | 2022 | 2023 | 2024\n계 | 30 | 10 | 20\n군비 | 30 | 10 | 20") }
  ],
  reports: [
    {
      name: "a grand total that leaves out 기투자",
      card: gridCard(RIGHT_LINES.replace("국비 | 350", "국비 | 250")),
      findings: [
        {
          messageId: "violation",
          severity: "error",
          cells: ["이행현황!B6"],
          related: ["이행현황!C6:D6", "이행현황!H6"],
          expected: "350",
          actual: "250",
          difference: "-100",
          unit: "백만원",
          key: "grid-grand-total | 1-1 | executed | 국비 | 총계",
          causes: [
            { kind: "omitted-addend", cells: ["이행현황!B6"], suggest: "350", mends: 2, ambiguous: false }
          ],
          fix: { "이행현황!B6": 350 }
        }
      ]
    },
    {
      name: "a point for a comma in 소계 shows here too",
      card: gridCard(`${HEAD}계 | 24394 | - | 24.394 | 24000 | 394 | - | -
군비 | 24394 | - | 24394 | 24000 | 394 | - | -`),
      findings: [
        {
          messageId: "violation",
          cells: ["이행현황!B5"],
          expected: "24.394",
          causes: [{ kind: "decimal-for-comma", cells: ["이행현황!D5"], suggest: "24394", mends: 3 }],
          fix: { "이행현황!D5": 24394 }
        }
      ]
    },
    {
      name: "rounded figures",
      book: rounded(
        "재원 | 총계 | 기투자 | 2022 | 이후\n국비 | 31 | 10 | 10 | 10\n도비 | 32 | 10 | 10 | 10\n군비 | 33 | 10 | 10 | 10"
      ),
      findings: [
        { messageId: "rounding", severity: "info", cells: ["이행현황!B2"] },
        {
          messageId: "rounding-unlikely",
          severity: "warning",
          outcome: "needs-review",
          reason: "rounding-unlikely",
          cells: ["이행현황!B3"]
        },
        { messageId: "violation", severity: "error", cells: ["이행현황!B4"] }
      ]
    }
  ]
});
