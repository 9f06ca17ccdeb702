import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const REDUCED = `재원 | 총계 | 소계 | 2022 | 2023
계 | -10 | -10 | 10 | -20
군비 | -10 | -10 | 10 | △20`;
const CHANGES = "\n❏ 주요 변경사항\n2023. 5. 1. 사업비 20백만원 감액";

testRule(rule, {
  passes: [
    { name: "the seed card: two amounts", card: SEED_CARD, passes: 2 },
    { name: "no negative amount", card: gridCard(RIGHT_LINES), passes: 11 },
    { name: "a reduction that is recorded", card: gridCard(REDUCED) + CHANGES, passes: 2 }
  ],
  notApplicable: [
    { name: "no amounts", card: gridCard("재원 | 총계 | 2022 | 2023\n계 | - | - | -\n군비 | - | - | -") }
  ],
  reports: [
    {
      name: "a reduction that is not recorded; totals that follow are not told again",
      card: gridCard(REDUCED),
      findings: [
        {
          messageId: "negative",
          severity: "warning",
          cells: ["이행현황!E6"],
          actual: "-20",
          unit: "백만원",
          data: { cell: "E6", row: "군비", column: "2023", amount: "-20" },
          key: "grid-negative | 1-1 | executed | 군비 | 2023"
        }
      ]
    },
    {
      name: "변경사항 없음 records nothing",
      card: `${gridCard(REDUCED)}\n❏ 주요 변경사항\n변경사항 없음`,
      findings: [{ messageId: "negative", cells: ["이행현황!E6"] }]
    }
  ]
});
