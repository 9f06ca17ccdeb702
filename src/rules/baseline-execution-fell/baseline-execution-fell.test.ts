import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { testRule } from "../../../tests/rules/rule-tester";
import { baselineOf } from "../../pledge/baseline-of";
import { rule } from ".";

const HEAD = "재원 | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027이후";
const card = (
  [prior, first, second]: readonly [number, number, number],
  unit = "백만원",
  title = "사업비 집행액"
): string => `# 이행현황
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
${title} <단위: ${unit}>
${HEAD}
계 | ${prior + first + second} | ${prior} | ${first + second} | ${first} | ${second} | - | - | - | -
군비 | ${prior + first + second} | ${prior} | ${first + second} | ${first} | ${second} | - | - | - | -`;

const alone = (amount: number): ReturnType<typeof bookOf> =>
  bookOf([pledgeWith({ grids: [gridFromText(`재원 | 총계\n계 | ${amount}\n군비 | ${amount}`)] })]);

const beside = (now: string, then: string): string =>
  `기준일 2024-06-30\n${now}\n이전 제출 2023-06-30\n${then}`;

testRule(rule, {
  passes: [
    { name: "the same", card: beside(card([5, 10, 20]), card([5, 10, 20])), passes: 1 },
    { name: "the year going on has grown", card: beside(card([5, 10, 25]), card([5, 10, 20])), passes: 1 },
    {
      name: "in 억원 now, rounded",
      card: beside(card([1, 2, 2], "억원"), card([100, 180, 220])),
      passes: 1
    },
    {
      name: "one year less and another more: the sum is what counts here",
      card: beside(card([5, 9, 21]), card([5, 10, 20])),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "no last submission", card: card([5, 10, 20]) },
    {
      name: "a plan may be cut",
      card: beside(
        card([5, 10, 10], "백만원", "연차별 투자계획"),
        card([5, 10, 20], "백만원", "연차별 투자계획")
      )
    }
  ],
  reports: [
    {
      name: "a source was cut and 계 was not: the source's cells",
      card: beside(
        card([5, 10, 20]).replace(/군비.*/, "군비 | 35 | 5 | 30 | 10 | 12 | - | - | - | -"),
        card([5, 10, 20])
      ),
      findings: [
        {
          messageId: "fell",
          cells: ["이행현황!C5", "이행현황!E5", "이행현황!F5"],
          expected: "35",
          actual: "27"
        }
      ]
    },
    {
      name: "기투자 was taken out",
      card: beside(card([0, 10, 20]), card([5, 10, 20])),
      findings: [
        {
          messageId: "fell",
          cells: ["이행현황!C4", "이행현황!E4", "이행현황!F4"],
          expected: "35",
          actual: "30"
        }
      ]
    },
    {
      name: "a grid that tells 총계 alone",
      book: alone(30),
      baseline: baselineOf(alone(35), { year: 2023, month: 12, day: 31 }),
      findings: [{ messageId: "fell", cells: ["이행현황!B2"], expected: "35", actual: "30" }]
    },
    {
      name: "less than it was, with the cells of 계",
      card: beside(card([5, 10, 12]), card([5, 10, 20])),
      findings: [
        {
          messageId: "fell",
          severity: "error",
          cells: ["이행현황!C4", "이행현황!E4", "이행현황!F4"],
          expected: "35",
          actual: "27",
          difference: "-8",
          unit: "백만원",
          key: "baseline-execution-fell | 1-1 | executed | 누계"
        }
      ]
    }
  ]
});
