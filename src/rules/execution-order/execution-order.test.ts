import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { changesOf } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Grid, GridKind } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const HEAD = "재원 | 총계 | 2022 | 2023 | 2024\n";
const grid = (kind: GridKind, lines: string, extra: Partial<Grid> = {}): Grid =>
  gridFromText(HEAD + lines, { kind, key: kind, ...extra });
const book = (grids: readonly Grid[], parts: Partial<Pledge> = {}): PledgeBook =>
  bookOf([pledgeWith({ grids, ...parts })]);

const PLAN = grid(
  "plan",
  "계 | 600 | 100 | 200 | 300\n국비 | 300 | 50 | 100 | 150\n군비 | 300 | 50 | 100 | 150"
);
const SECURED = grid(
  "secured",
  "계 | 400 | 100 | 200 | 100\n국비 | 200 | 50 | 100 | 50\n군비 | 200 | 50 | 100 | 50"
);
const SPENT = grid("executed", "계 | 280 | 90 | 190 | -\n국비 | 140 | 45 | 95 | -\n군비 | 140 | 45 | 95 | -");
const UNIT = { cell: { sheet: "이행현황", row: 0, column: 0 }, text: "" };

testRule(rule, {
  passes: [
    { name: "each within the next", book: book([PLAN, SECURED, SPENT]), passes: 18 },
    { name: "no 확보 grid: held against the plan", book: book([PLAN, SPENT]), passes: 9 },
    {
      name: "in 천원 against a plan in 백만원, no more above it than rounding makes",
      book: book([
        grid("plan", "계 | 3 | 1 | 2 | -\n국비 | 3 | 1 | 2 | -"),
        grid("executed", "계 | 3700 | 1400 | 2300 | -\n국비 | 3700 | 1400 | 2300 | -", {
          unit: { ...UNIT, value: "천원" }
        })
      ]),
      passes: 6
    },
    {
      name: "a 확보 grid that is only kept ready bounds nothing",
      book: book([PLAN, grid("secured", "계 | | | |\n국비 | | | |"), SPENT]),
      passes: 9
    },
    {
      name: "미정 is no limit, and a limit whose own sum is wrong is none either",
      book: book([
        grid(
          "plan",
          "계 | 미정 | 100 | 미정 | 300\n국비 | 미정 | 50 | 미정 | 150\n군비 | 255 | 5 | 100 | 150"
        ),
        SPENT
      ]),
      passes: 4
    }
  ],
  notApplicable: [
    {
      name: "a figure that its own sums contradict is told by them",
      book: book([
        grid("plan", "계 | 60 | 10 | 20 | 30\n군비 | 60 | 10 | 20 | 30"),
        grid("executed", "계 | 30 | 10 | 20 | -\n군비 | 30 | 1000 | 2000 | 1")
      ])
    },
    { name: "no execution", book: book([PLAN]) },
    { name: "nothing to hold it against", book: book([SPENT]) },
    { name: "no unit", book: book([PLAN, { ...SPENT, unit: null }]) },
    { name: "two plans, of which none is the whole", book: book([PLAN, { ...PLAN, key: "plan#2" }, SPENT]) },
    {
      name: "기투자 that the plan has no column for: its 총계 bounds something else",
      book: book([
        gridFromText("재원 | 총계 | 2023\n계 | 20 | 20\n국비 | 20 | 20", { kind: "plan", key: "plan" }),
        gridFromText("재원 | 총계 | 기투자 | 2022\n계 | 90 | 70 | 20\n국비 | 90 | 70 | 20")
      ])
    },
    {
      name: "no column in common",
      book: book([
        gridFromText("재원 | 2021\n계 | 5\n국비 | 5", { kind: "plan", key: "plan" }),
        gridFromText("재원 | 2022\n계 | 9\n국비 | 9")
      ])
    }
  ],
  reports: [
    {
      name: "more spent than was secured by then; 계 of the same year only follows",
      book: book([
        PLAN,
        SECURED,
        grid("executed", "계 | 305 | 90 | 215 | -\n국비 | 140 | 45 | 95 | -\n군비 | 165 | 45 | 120 | -")
      ]),
      findings: [
        {
          messageId: "over",
          severity: "error",
          outcome: "violation",
          cells: ["이행현황!D4"],
          related: ["이행현황!D4"],
          expected: "100",
          actual: "120",
          difference: "20",
          unit: "백만원",
          data: {
            row: "군비",
            column: "2023",
            lower: "집행",
            upper: "확보",
            amount: "120",
            limit: "100",
            difference: "20",
            unit: "백만원",
            sum: "165",
            limitSum: "150",
            count: 1
          },
          key: "execution-order | 1-1 | executed | secured | 군비"
        }
      ]
    },
    {
      name: "money carried over is spent a year later: a remark",
      book: book([
        PLAN,
        SECURED,
        grid("executed", "계 | 300 | 90 | 210 | -\n국비 | 150 | 45 | 105 | -\n군비 | 150 | 45 | 105 | -")
      ]),
      findings: [
        {
          messageId: "over-in-part",
          severity: "info",
          outcome: "needs-review",
          reason: "carried-over",
          cells: ["이행현황!D3", "이행현황!D4"]
        }
      ]
    },
    {
      name: "more planned money secured than there is, in all",
      book: book([
        PLAN,
        grid(
          "secured",
          "계 | 610 | 100 | 200 | 310\n국비 | 310 | 50 | 100 | 160\n군비 | 300 | 50 | 100 | 150"
        )
      ]),
      findings: [
        {
          messageId: "over",
          severity: "error",
          cells: ["이행현황!E3"],
          expected: "150",
          actual: "160",
          key: "execution-order | 1-1 | secured | plan | 국비"
        }
      ]
    },
    {
      name: "earlier than planned, and from another source than planned",
      book: book([
        PLAN,
        grid("executed", "계 | 500 | 150 | 200 | 150\n국비 | 180 | 80 | 100 | -\n군비 | 320 | 70 | 100 | 150")
      ]),
      findings: [
        {
          messageId: "over-in-part",
          severity: "info",
          reason: "moved-between-years",
          cells: ["이행현황!C3"],
          actual: "80"
        },
        {
          messageId: "over-in-part",
          severity: "info",
          reason: "moved-between-sources",
          cells: ["이행현황!C4"],
          actual: "70"
        }
      ]
    },
    {
      name: "a total alone",
      book: book([
        gridFromText("재원 | 총계\n계 | 100\n국비 | 100", { kind: "plan", key: "plan" }),
        gridFromText("재원 | 총계 | 2022\n계 | 120 | 120\n군비 | 120 | 120")
      ]),
      findings: [{ messageId: "over", severity: "error", cells: ["이행현황!B2"], difference: "20" }]
    },
    {
      name: "with a change recorded the plan may be the old one",
      book: book([PLAN, grid("executed", "계 | 700 | 100 | 200 | 400\n국비 | 700 | 100 | 200 | 400")], {
        changes: changesOf(["2023-05-01"])
      }),
      findings: [
        {
          messageId: "over-in-part",
          severity: "warning",
          reason: "change-recorded",
          cells: ["이행현황!C3", "이행현황!D3", "이행현황!E3"]
        }
      ]
    },
    {
      name: "a grid that no heading names is asked about, not accused",
      book: book([
        PLAN,
        grid("executed", "계 | 700 | 100 | 200 | 400\n국비 | 700 | 100 | 200 | 400", { kindGuessed: true })
      ]),
      findings: [
        {
          messageId: "over-in-part",
          severity: "warning",
          reason: "kind-guessed",
          cells: ["이행현황!C3", "이행현황!D3", "이행현황!E3"]
        }
      ]
    },
    {
      name: "drawn in three units",
      card: `
        # 실천계획
        관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
        ❏ 연차별 투자계획
        <단위: 백만원>
        재원 | 총계 | 2022 | 2023
        계   | 300  | 100  | 200
        군비 | 300  | 100  | 200
        # 이행현황
        관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
        ❏ 사업비 확보현황
        <단위: 천원>
        재원 | 총계   | 2022   | 2023
        계   | 250000 | 100000 | 150000
        군비 | 250000 | 100000 | 150000
        ❏ 사업비 집행현황
        <단위: 억원>
        재원 | 총계 | 2022 | 2023
        계   | 2.7  | 1    | 1.7
        군비 | 2.7  | 1    | 1.7`,
      findings: [{ messageId: "over", cells: ["이행현황!D11"], expected: "1.5", actual: "1.7", unit: "억원" }]
    }
  ]
});
