import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Grid } from "../../pledge/grid";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const book = (...grids: readonly Grid[]): PledgeBook => bookOf([pledgeWith({ grids })]);
const spent = (lines: string, extra: Partial<Grid> = {}): Grid =>
  gridFromText(`재원 | 총계 | 기투자 | 2022 | 2023 | 2024 | 2025 | 2027이후\n${lines}`, extra);
const RIGHT =
  "계 | 30 | 5 | 10 | 15 | - | - | 40\n국비 | 10 | - | 5 | 5 | - | - | 40\n군비 | 20 | 5 | 5 | 10 | - | - | -";
const EARLY =
  "계 | 37 | 5 | 10 | 15 | 7 | - | -\n국비 | 14 | - | 5 | 5 | 4 | - | -\n군비 | 23 | 5 | 5 | 10 | 3 | - | -";

const card = (heading: string, years: string): string => `
  관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
  ❏ ${heading}
  <단위: 백만원>
  재원 | 총계 | ${years} | <    | <
  ^    | ^    | 2022   | 2023 | 2024
  계   | 60   | 20     | 30   | 10
  군비 | 60   | 20     | 30   | 10`;

testRule(rule, {
  passes: [
    { name: "nothing in the years to come; 이후 is no execution", book: book(spent(RIGHT)), passes: 2 }
  ],
  notApplicable: [
    { name: "a plan", book: book(spent(EARLY, { kind: "plan", key: "plan" })) },
    { name: "no year to come", book: book(gridFromText("재원 | 2022 | 2023\n계 | 3 | 4\n국비 | 3 | 4")) },
    { name: "no grid", book: book() }
  ],
  reports: [
    {
      name: "money in the year after, at its sources",
      book: book(spent(EARLY)),
      findings: [
        {
          messageId: "future",
          severity: "error",
          outcome: "violation",
          cells: ["이행현황!F3:F4"],
          related: ["이행현황!F1"],
          expected: "0",
          actual: "7",
          difference: "7",
          unit: "백만원",
          data: { year: 2024, basisDate: "2023-12-31", amount: "7", unit: "백만원" },
          key: "execution-future | 1-1 | executed | 2024"
        }
      ]
    },
    {
      name: "a year whose sources are not told",
      book: book(spent("계 | 12 | - | 5 | - | - | 7 | -\n국비 | 5 | - | 5 | - | - | - | -")),
      findings: [{ messageId: "future", severity: "error", cells: ["이행현황!G2"], actual: "7" }]
    },
    {
      name: "a grid that no heading calls 집행",
      book: book(spent(EARLY, { kindGuessed: true })),
      findings: [
        {
          messageId: "future",
          severity: "warning",
          outcome: "needs-review",
          reason: "kind-guessed",
          cells: ["이행현황!F3:F4"]
        }
      ]
    },
    {
      name: "a heading of both, over years without a word",
      card: card("사업비 확정 및 집행액", "연도"),
      findings: [{ messageId: "future", severity: "warning", reason: "secured-too", cells: ["이행현황!E7"] }]
    },
    {
      name: "a heading of both, over years of 집행액",
      card: card("사업비 확정 및 집행액", "집 행 액"),
      findings: [{ messageId: "future", severity: "error", cells: ["이행현황!E7"] }]
    }
  ]
});
