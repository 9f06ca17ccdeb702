import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

testRule(rule, {
  passes: [
    { name: "the seed card, whose merges cover nothing", card: SEED_CARD, passes: 1 },
    { name: "all is seen", card: gridCard(RIGHT_LINES), passes: 1 },
    {
      name: "a hidden row without amounts",
      card: `${gridCard(RIGHT_LINES)}\n기타 | - | - | - | - | - | - | -\n숨긴 행 9`
    }
  ],
  notApplicable: [
    { name: "no amounts", card: gridCard("재원 | 총계 | 2022 | 2023\n계 | - | - | -\n군비 | - | - | -") }
  ],
  reports: [
    {
      name: "a hidden row",
      card: `${gridCard(RIGHT_LINES)}\n숨긴 행 7`,
      findings: [
        {
          messageId: "hidden",
          severity: "warning",
          cells: ["이행현황!B7", "이행현황!D7:G7"],
          data: { cells: "B7, D7:G7", count: 5 },
          key: "grid-hidden-amount | 1-1 | executed"
        }
      ]
    },
    {
      name: "a hidden column",
      card: `${gridCard(RIGHT_LINES)}\n숨긴 열 F`,
      findings: [{ messageId: "hidden", cells: ["이행현황!F5:F8"] }]
    },
    {
      name: "an amount under a merge",
      card: gridCard(RIGHT_LINES),
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({
          ...sheet,
          merges: [...sheet.merges, { top: 7, left: 4, bottom: 7, right: 5 }]
        }))
      }),
      findings: [{ messageId: "hidden", cells: ["이행현황!F8"] }]
    }
  ]
});
