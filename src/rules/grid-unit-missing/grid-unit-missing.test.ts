import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const WITHOUT = (lines: string): string => gridCard(lines).replace("<단위: 백만원>\n", "");

testRule(rule, {
  passes: [
    { name: "the seed card", card: SEED_CARD, passes: 1 },
    { name: "a unit above the grid", card: gridCard(RIGHT_LINES), passes: 1 }
  ],
  notApplicable: [
    {
      name: "a grid without any amount",
      card: WITHOUT("재원 | 총계 | 2022 | 2023\n계 | - | - | -\n군비 | - | - | -")
    },
    { name: "no grid", card: "관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성" }
  ],
  reports: [
    {
      name: "no unit anywhere",
      card: WITHOUT(RIGHT_LINES),
      findings: [
        {
          messageId: "no-unit",
          severity: "error",
          cells: ["이행현황!A3:H7"],
          expected: "백만원",
          unit: null,
          key: "grid-unit-missing | 1-1 | executed"
        }
      ]
    }
  ]
});
