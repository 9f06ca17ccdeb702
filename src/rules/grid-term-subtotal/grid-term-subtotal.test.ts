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
    { name: "every row holds", card: gridCard(RIGHT_LINES), passes: 4 }
  ],
  notApplicable: [
    { name: "no 소계", card: gridCard("재원 | 총계 | 2022 | 2023\n계 | 3 | 1 | 2\n군비 | 3 | 1 | 2") },
    {
      name: "미정 in the only row",
      book: bookOf([pledgeWith({ grids: [gridFromText("재원 | 소계 | 2022\n군비 | 5 | 미정")] })])
    }
  ],
  reports: [
    {
      name: "a subtotal that counts a year twice",
      card: gridCard(RIGHT_LINES.replace("79 | - | 79", "79 | - | 113")),
      findings: [
        {
          messageId: "violation",
          severity: "error",
          cells: ["이행현황!D7"],
          related: ["이행현황!E7:G7"],
          expected: "79",
          actual: "113",
          difference: "34",
          unit: "백만원",
          key: "grid-term-subtotal | 1-1 | executed | 도비 | 소계",
          causes: [
            { kind: "doubled-addend", cells: ["이행현황!D7"], suggest: "79", mends: 3, ambiguous: false }
          ],
          fix: { "이행현황!D7": 79 }
        }
      ]
    },
    {
      name: "a year with the wrong sign, under live formulas: the results follow",
      card: gridCard(`${HEAD}계 | =C5+D5+H5 → 179 | - | =SUM(E5:G5) → 179 | 77 | 102 | - | -
국비 | =C6+D6+H6 → 20 | - | =SUM(E6:G6) → 20 | 10 | 10 | - | -
군비 | =C7+D7+H7 → -25 | - | =SUM(E7:G7) → 159 | 67 | -92 | - | -`),
      findings: [
        {
          messageId: "violation",
          cells: ["이행현황!D7"],
          expected: "-25",
          actual: "159",
          causes: [{ kind: "sign", cells: ["이행현황!F7"], suggest: "92" }],
          fix: { "이행현황!F7": 92 }
        }
      ]
    },
    {
      name: "rounded figures",
      book: rounded(
        "재원 | 소계 | 2022 | 2023 | 2024\n국비 | 31 | 10 | 10 | 10\n도비 | 32 | 10 | 10 | 10\n군비 | 33 | 10 | 10 | 10"
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
