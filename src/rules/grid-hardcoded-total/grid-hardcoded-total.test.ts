import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const LIVE = `재원 | 총계 | 소계 | 2022 | 2023
계 | =C5 → 179 | =SUM(D5:E5) → 179 | =SUM(D6:D7) → 77 | =SUM(E6:E7) → 102
국비 | =C6 → 20 | =SUM(D6:E6) → 20 | 10 | 10
군비 | =C7 → 159 | =SUM(D7:E7) → 159 | 67 | 92`;

testRule(rule, {
  passes: [
    { name: "every total is a formula", card: gridCard(LIVE), passes: 10 },
    {
      name: "계 is added up downwards alone: its formulas say nothing of the totals of rows, which are typed",
      card: gridCard(
        "재원 | 총계 | 2022 | 2023\n계 | =SUM(B6:B6) → 9 | =SUM(C6:C6) → 4 | =SUM(D6:D6) → 5\n군비 | 9 | 4 | 5"
      ),
      passes: 4
    }
  ],
  notApplicable: [
    { name: "the seed card: all typed", card: SEED_CARD },
    { name: "all typed", card: gridCard(RIGHT_LINES) },
    {
      name: "one formula among typed totals is no reason to doubt those",
      card: gridCard("재원 | 2022 | 2023 | 2024\n계 | 3 | 5 | 7\n국비 | 1 | 2 | 3\n군비 | 2 | 3 | 4")
    }
  ],
  reports: [
    {
      name: "a typed total that agrees: the formula, with its value",
      card: gridCard(LIVE.replace("=SUM(E6:E7) → 102", "102")),
      findings: [
        {
          messageId: "typed-total",
          severity: "warning",
          cells: ["이행현황!E5"],
          related: ["이행현황!E6:E7"],
          expected: "=SUM(E6:E7)",
          actual: "102",
          key: "grid-hardcoded-total | 1-1 | executed | 계 | 2023",
          data: { cell: "E5", value: "102", formula: "=SUM(E6:E7)", formulas: 1 },
          fix: { "이행현황!E5": "=SUM(E6:E7)" }
        }
      ]
    },
    {
      name: "the typed corner is told once",
      card: gridCard(LIVE.replace("계 | =C5 → 179 | =SUM(D5:E5) → 179", "계 | =C5 → 179 | 179")),
      findings: [{ messageId: "typed-total", cells: ["이행현황!C5"], fix: { "이행현황!C5": "=SUM(C6:C7)" } }]
    },
    {
      name: "a typed total that differs has no fix: a formula would hide the error",
      card: gridCard(LIVE.replace("=SUM(E6:E7) → 102", "120").replaceAll("→ 179", "→ 197")),
      findings: [{ messageId: "typed-total", cells: ["이행현황!E5"], actual: "120" }]
    }
  ]
});
