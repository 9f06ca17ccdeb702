import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

const card = (cost: string, item: string): string => `관리번호 | 1-1 | 공약명 | 산업단지 조성
사업기간 | 2022년 ~ 2026년 | 총 사업비 | ${cost}
❏ 추진현황
2022년 | ${item}`;

testRule(rule, {
  passes: [
    { name: "the seed card's cost", card: SEED_CARD, passes: 1 },
    { name: "amounts of all kinds", card: card("2조 4,324억원", "❍ 교육 : 1억 2천 3백만원"), passes: 2 }
  ],
  notApplicable: [{ name: "no amount in any text", card: gridCard(RIGHT_LINES) }],
  reports: [
    {
      name: "in a field",
      card: card("2조 43246억", "❍ 교육 : 14백만원"),
      findings: [
        {
          messageId: "part-too-large",
          severity: "error",
          cells: ["이행현황!D2"],
          actual: "2조 43246억",
          pledge: "1-1",
          key: "amount-malformed | 1-1 | 2조 43246억",
          data: { text: "2조 43246억", upper: "조", lower: "억", limit: "10,000" }
        }
      ]
    },
    {
      name: "in the narrative, full-width, several in one cell",
      card: card("640백만원", "❍ 교육 : １,２３백만원\\n❍ 홍보 : 5억억원"),
      findings: [
        { messageId: "digit-groups", cells: ["이행현황!B4"], actual: "1,23백만원" },
        { messageId: "unit-twice", cells: ["이행현황!B4"], actual: "5억억" }
      ]
    },
    {
      name: "in the grid",
      card: gridCard(RIGHT_LINES.replace("| 250 |", "| 3억 25000만원 |")),
      findings: [{ messageId: "part-too-large", cells: ["이행현황!B8"], actual: "3억 25000만원" }]
    }
  ]
});
