import { gridCard, HEAD, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

testRule(rule, {
  passes: [
    { name: "the seed card: '-' throughout", card: SEED_CARD, passes: 1 },
    { name: "'-' throughout", card: gridCard(RIGHT_LINES), passes: 1 },
    {
      name: "totals over 미정 are 미정 themselves",
      card: gridCard("재원 | 총계 | 2022 | 2023\n계 | 미정 | 10 | 미정\n군비 | 미정 | 10 | 미정"),
      passes: 3
    },
    {
      name: "a total that knows more than the sum of the rest",
      card: gridCard("재원 | 총계 | 2022 | 2023\n계 | 50 | 10 | 미정\n군비 | 50 | 10 | 미정"),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "an amount everywhere", card: gridCard("재원 | 총계 | 2022\n계 | 10 | 10\n군비 | 10 | 10") }
  ],
  reports: [
    {
      name: "미정 taken for 0",
      card: gridCard(
        "재원 | 총계 | 2022 | 2023\n계 | 30 | 10 | 20\n국비 | 20 | - | 20\n군비 | 10 | 10 | 미정"
      ),
      findings: [
        {
          messageId: "summed-as-zero",
          severity: "warning",
          cells: ["이행현황!D5"],
          related: ["이행현황!D7"],
          expected: "미정",
          actual: "20",
          key: "grid-undetermined | 1-1 | executed | 계 | 2023"
        },
        { messageId: "summed-as-zero", cells: ["이행현황!B7"], related: ["이행현황!D7"] }
      ]
    },
    {
      name: "'-', blank and 0 mixed",
      card: gridCard(`${HEAD}계 | 10 | - | 10 | 10 | - | - | -
군비 | 10 | - | 10 | 10 |  | 0 | -`),
      findings: [
        {
          messageId: "mixed",
          severity: "info",
          cells: ["이행현황!F6:G6"],
          data: { usual: "'-'", others: "빈칸, '0'", count: 2 },
          key: "grid-undetermined | 1-1 | executed | notation"
        }
      ]
    }
  ]
});
