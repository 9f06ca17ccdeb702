import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

/** One source over five years, with right sums. */
const years = (...amounts: readonly number[]): string => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const line = [total, ...amounts].join(" | ");
  return gridCard(`재원 | 총계 | 2022 | 2023 | 2024 | 2025 | 2026\n계 | ${line}\n국비 | ${line}`);
};

const HEAD = "재원 | 총계 | 2022 | 2023 | 2024\n";

/** A plan grid and an executed one, of 국비 in three years. */
const both = (plan: readonly number[], executed: readonly number[], unit = "백만원"): string => {
  const lines = (amounts: readonly number[]): string => {
    const line = [amounts.reduce((sum, amount) => sum + amount, 0), ...amounts].join(" | ");
    return `${HEAD}계 | ${line}\n국비 | ${line}`;
  };
  return `# 실천계획
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
사업기간 | 2022년 ~ 2026년 | 총 사업비 | 비예산
❏ 연차별 투자계획
<단위: 백만원>
${lines(plan)}
# 이행현황
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
❏ 사업비 집행액
<단위: ${unit}>
${lines(executed)}`;
};

/** 2022 is closed and the same; the two years after it were still going on. */
const since = (now: string, then: string): string => {
  const card = (amounts: string): string => {
    const sum = amounts.split("|").reduce((total, amount) => total + Number(amount), 77);
    return `# 이행현황
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
사업비 집행액 <단위: 백만원>
재원 | 총계 | 소계 | 2022 | 2023 | 2024
계 | ${sum} | ${sum} | 77 | ${amounts}
군비 | ${sum} | ${sum} | 77 | ${amounts}`;
  };
  return `기준일 2024-06-30\n${card(now)}\n이전 제출 2023-06-30\n${card(then)}`;
};

testRule(rule, {
  passes: [
    { name: "an advance since the last submission", card: since("36 | 23", "12 | -") },
    { name: "one digit may well be an advance", card: since("70 | 23", "7 | 23") },
    {
      name: "a figure a thousand times its plan's, of which its sums tell already",
      card: both([1200, 20500, 3200], [1200, 20500, 3000]).replace("| 20500 | 3000", "| 20500000 | 3000")
    },
    { name: "the seed card", card: SEED_CARD },
    { name: "amounts like each other", card: gridCard(RIGHT_LINES) },
    { name: "a year of building", card: years(60, 80, 1125, 70, 90), passes: 5 },
    { name: "a thousand times, yet no round figure", card: years(60, 80, 72134, 70, 90), passes: 5 },
    { name: "ten times, but nobody's figure", card: years(110, 110, 1130, 120, 110), passes: 5 },
    { name: "ten times a round figure", card: years(100, 100, 1000, 100, 100), passes: 5 },
    { name: "other years that are not alike", card: years(10, 900, 72000, 70, 4000), passes: 5 },
    { name: "a small first and last year", card: years(12, 1200, 1210, 1190, 12), passes: 5 },
    {
      name: "an amount whose sum fails is told by the sum",
      card: gridCard("재원 | 2022 | 2023 | 2024 | 2025\n계 | 60 | 80 | 72 | 70\n국비 | 60 | 80 | 72000 | 70"),
      passes: 3
    },
    { name: "figures of one digit", card: years(5, 6, 5800, 7, 6), passes: 5 },
    { name: "a tenth of the plan, in round figures", card: both([100, 200, 320], [10, 150, 300]), passes: 9 },
    {
      name: "all amounts a thousand times the plan's are in another unit",
      card: both([120, 200, 320], [120000, 200000, 320000])
    },
    { name: "a tenth of the plan as an advance", card: both([1230, 200, 320], [123, 150, 300]), passes: 9 },
    {
      name: "the plan's amounts in another unit",
      card: both([123, 200, 320], [123000, 190000, 320000], "천원"),
      passes: 9
    }
  ],
  notApplicable: [{ name: "no grid", card: "관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성" }],
  reports: [
    {
      name: "a thousand times the other years",
      card: years(60, 80, 72000, 70, 90),
      findings: [
        {
          messageId: "times-peers",
          severity: "warning",
          outcome: "needs-review",
          reason: "may-be-so",
          cells: ["이행현황!E6"],
          related: ["이행현황!C6", "이행현황!D6", "이행현황!F6", "이행현황!G6"],
          actual: "72000",
          unit: "백만원",
          key: "amount-magnitude | 1-1 | executed | 국비 | 2024",
          data: {
            row: "국비",
            column: "2024",
            amount: "72,000",
            unit: "백만원",
            times: "1,000",
            peers: "60, 80, 70, 90"
          }
        }
      ]
    },
    {
      name: "ten times another year's very figure",
      card: years(110, 120, 1200, 115, 120),
      findings: [{ messageId: "times-peers", cells: ["이행현황!E6"], reason: "may-be-so" }]
    },
    {
      name: "a tenth, between years alike",
      card: years(1210, 1230, 123, 1220, 1250),
      findings: [{ messageId: "part-of-peers", cells: ["이행현황!E6"] }]
    },
    {
      name: "a thousandth, between years alike",
      card: years(61000, 72000, 65, 70000, 66000),
      findings: [{ messageId: "part-of-peers", cells: ["이행현황!E6"] }]
    },
    {
      name: "ten times the plan",
      card: both([120, 200, 320], [120, 2000, 300]),
      findings: [
        {
          messageId: "times-plan",
          severity: "warning",
          outcome: "violation",
          cells: ["이행현황!D6"],
          related: ["실천계획!D7"],
          expected: "200",
          actual: "2000",
          unit: "백만원",
          data: {
            row: "국비",
            column: "2023",
            amount: "2,000",
            unit: "백만원",
            times: "10",
            plan: "200"
          }
        }
      ]
    },
    {
      name: "a plan with a zero too many, which what was executed does not have",
      card: both([1200, 205000, 3200], [1200, 205, 3000]),
      findings: [
        {
          messageId: "part-of-plan",
          cells: ["실천계획!D7"],
          related: ["이행현황!D6"],
          expected: "205",
          actual: "205000"
        }
      ]
    },
    {
      name: "a hundredth of the plan, digit by digit",
      card: both([12000, 45600, 32000], [12000, 456, 30000]),
      findings: [{ messageId: "part-of-plan", cells: ["이행현황!D6"], expected: "45600", actual: "456" }]
    },
    {
      name: "ten times what it was in the last submission, and a hundredth of it; sums follow",
      card: since("120 | 23", "12 | 2300"),
      findings: [
        {
          messageId: "times-last",
          severity: "warning",
          cells: ["이행현황!E5"],
          expected: "12",
          actual: "120"
        },
        { messageId: "part-of-last", cells: ["이행현황!F5"], expected: "2300", actual: "23" }
      ]
    }
  ]
});
