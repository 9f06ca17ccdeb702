import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const card = (total: string): string =>
  gridCard(`재원 | 총계 | 2022 | 2023\n계 | ${total}\n군비 | 30 | 10 | 20\n(민자) | 12 | 5 | 7`);

testRule(rule, {
  passes: [
    { name: "every column takes it in", card: card("42 | 15 | 27"), passes: 1 },
    { name: "every column leaves it out", card: card("30 | 10 | 20"), passes: 1 },
    {
      name: "rounded figures leave it out as near as they can",
      card: gridCard(
        "재원 | 총계 | 2022 | 2023 | 2024\n계 | 101 | 34 | 34 | 34\n국비 | 50 | 17 | 17 | 17\n군비 | 50 | 17 | 17 | 16\n(민자) | 36 | 12 | 12 | 12"
      ),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "the seed card has none", card: SEED_CARD },
    { name: "no bracketed row", card: gridCard(RIGHT_LINES) },
    {
      name: "nothing in the bracketed row",
      card: gridCard("재원 | 총계 | 2022 | 2023\n계 | 30 | 10 | 20\n군비 | 30 | 10 | 20\n(민자) | - | - | -")
    }
  ],
  reports: [
    {
      name: "in for one year, out for another",
      card: card("37 | 10 | 27"),
      findings: [
        {
          messageId: "in-or-out",
          severity: "warning",
          cells: ["이행현황!A7"],
          related: ["이행현황!B5"],
          actual: "37",
          data: { rows: "(민자)", column: "총계", total: "37", within: "42", without: "30" },
          key: "grid-bracket-rows | 1-1 | executed | 민자"
        }
      ]
    }
  ]
});
