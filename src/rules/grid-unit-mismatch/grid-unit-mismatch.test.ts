import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

/** A plan card with the cost, and the plan grid. */
const plan = (cost: string, unit: string, lines: string): string => `# 실천계획
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
사업기간 | 2022년 ~ 2026년 | 총 사업비 | ${cost}
❏ 연차별 투자계획
<단위: ${unit}>
${lines}`;

const LINES = "재원 | 총계 | 2022 | 2023\n계 | 640 | 300 | 340\n군비 | 640 | 300 | 340";

const executed = (unit: string, lines: string): string => `
# 이행현황
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
❏ 사업비 집행액
<단위: ${unit}>
${lines}`;

const text = (unit: string, item: string): string => `# 이행현황
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
❏ 사업비 집행액
<단위: ${unit}>
${LINES}
❏ 추진현황
연도별 | 주요내용
2022년 | ${item}`;

testRule(rule, {
  passes: [
    { name: "the seed card: 640백만원 planned, 179 executed", card: SEED_CARD },
    { name: "one grid, one unit", card: gridCard(RIGHT_LINES), passes: 1 },
    { name: "the same amount in two units", card: plan("6.4억원", "백만원", LINES), passes: 2 },
    { name: "another amount", card: plan("650백만원", "천원", LINES), passes: 2 },
    { name: "ten times the amount is no unit", card: plan("6,400백만원", "백만원", LINES), passes: 2 },
    {
      name: "a plan in another unit than what was executed",
      card:
        plan("640백만원", "백만원", LINES) +
        executed(
          "천원",
          "재원 | 총계 | 2022 | 2023\n계 | 640000 | 300000 | 340000\n군비 | 640000 | 300000 | 340000"
        ),
      passes: 5
    },
    {
      name: "one amount alike is chance",
      card:
        plan("640백만원", "백만원", LINES) +
        executed("천원", "재원 | 총계 | 2022 | 2023\n계 | 1300 | 300 | 1000\n군비 | 1300 | 300 | 1000"),
      passes: 5
    },
    { name: "the text in another unit", card: text("백만원", "❍ 교육 : 2억원\\n❍ 홍보 : 1억원") },
    {
      name: "units of two grids one below the other",
      card: `${gridCard("재원 | 총계 | 2022\n계 | 640 | 640\n군비 | 640 | 640")}
<단위: 천원>
재원 | 총계 | 2022
계 | 10 | 10
군비 | 10 | 10`
    },
    {
      name: "a unit of a single column in the head",
      card: gridCard("재원 | 총계(천원) | 2022 | 2023\n계 | 640 | 300 | 340\n군비 | 640 | 300 | 340")
    }
  ],
  notApplicable: [{ name: "no unit", card: gridCard(RIGHT_LINES).replace("<단위: 백만원>\n", "") }],
  reports: [
    {
      name: "the cost and the plan: the same figure under different units",
      card: plan("640백만원", "천원", LINES),
      findings: [
        {
          messageId: "cost-and-grid",
          severity: "error",
          cells: ["실천계획!A4"],
          related: ["실천계획!D2", "실천계획!B6"],
          expected: "640000",
          actual: "640",
          unit: "천원",
          key: "grid-unit-mismatch | 1-1 | plan | cost",
          data: { cost: "640백만원", total: "640천원", times: "1,000" }
        }
      ]
    },
    {
      name: "the cost and the plan: a thousand times under the same unit",
      card: plan("640,000백만원", "백만원", LINES),
      findings: [{ messageId: "cost-and-grid", cells: ["실천계획!A4"], expected: "640000", actual: "640" }]
    },
    {
      name: "the plan and what was executed, amount by amount",
      card: plan("640백만원", "백만원", LINES) + executed("천원", LINES),
      findings: [
        {
          messageId: "two-grids",
          cells: ["이행현황!A3"],
          related: ["실천계획!A4", "실천계획!A5:D7", "이행현황!A4:D6"],
          expected: "백만원",
          actual: "천원",
          key: "grid-unit-mismatch | 1-1 | plan | executed",
          data: {
            one: "실천계획!A5:D7",
            other: "이행현황!A4:D6",
            oneUnit: "백만원",
            otherUnit: "천원",
            count: 4,
            times: "1,000"
          }
        }
      ]
    },
    {
      name: "what was executed in thousands under the plan's unit",
      card:
        plan("비예산", "백만원", LINES) +
        executed(
          "백만원",
          "재원 | 총계 | 2022 | 2023\n계 | 640000 | 300000 | 340000\n군비 | 640000 | 300000 | 340000"
        ),
      findings: [{ messageId: "two-grids", cells: ["이행현황!A3"] }]
    },
    {
      name: "the text and the grid",
      card: text("천원", "❍ 교육 : 100백만원\\n❍ 홍보 : 200백만원\\n❍ 평가 : 11백만원").replaceAll(
        "300",
        "311"
      ),
      findings: [
        {
          messageId: "text-and-grid",
          cells: ["이행현황!B9"],
          related: ["이행현황!C5", "이행현황!A3"],
          expected: "311",
          actual: "311000",
          unit: "천원",
          key: "grid-unit-mismatch | 1-1 | executed | 2022 | text",
          data: { year: 2022, sum: "311백만원", total: "311천원" }
        }
      ]
    },
    {
      name: "two units over one grid",
      card: gridCard("단위: 천원 | 총계 | 2022 | 2023\n계 | 640 | 300 | 340\n군비 | 640 | 300 | 340"),
      findings: [
        {
          messageId: "two-units",
          cells: ["이행현황!A3"],
          related: ["이행현황!A4"],
          expected: "천원",
          actual: "백만원",
          key: "grid-unit-mismatch | 1-1 | executed | two-units",
          data: { one: "단위: 천원", other: "<단위: 백만원>" }
        }
      ]
    }
  ]
});
