import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { changesOf, itemOf, sectionOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { periodOf, statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Grid } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Snapshot } from "../../workbook/snapshot";
import { rule } from ".";

const HEAD = "재원 | 총계 | 2022 | 2023 | 2024 | 2025 | 2026\n";
const PLAN = gridFromText(`${HEAD}계 | 150 | 10 | 20 | 30 | 40 | 50\n군비 | 150 | 10 | 20 | 30 | 40 | 50`, {
  kind: "plan",
  key: "plan"
});
const grid = (lines: string, extra: Partial<Grid> = {}): Grid => gridFromText(HEAD + lines, extra);
const HOLE = grid("계 | 50 | 10 | | | 40 | -\n국비 | 5 | 5 | | | - | -\n군비 | 45 | 5 | | | 40 | -");
const book = (executed: Grid, parts: Partial<Pledge> = {}): PledgeBook =>
  bookOf([pledgeWith({ grids: [PLAN, executed], ...parts })]);
const basisDate = { year: 2025, month: 12, day: 31 };
const with2023 = (text: string): Partial<Pledge> => ({ narrative: [yearOf(2023, [itemOf(text)])] });
const ONE = grid("계 | 80 | 10 | | 30 | 40 | -\n국비 | 5 | 5 | | - | - | -\n군비 | 75 | 5 | | 30 | 40 | -");

const CARD = `
  # 실천계획
  관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
  ❏ 연차별 투자계획
  <단위: 백만원>
  재원 | 총계 | 2022 | 2023 | 2024
  계   | 300  | 100  | 100  | 100
  군비 | 300  | 100  | 100  | 100
  # 이행현황
  관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
  ❏ 사업비 집행현황
  <단위: 백만원>
  재원 | 총계               | 2022 | 2023             | 2024
  계   | =SUM(C6:E6) → 180 | 90   | =SUM(D7:D8) → 0 | 90
  국비 | 10                 | 10   |                  | -
  군비 | 170                | 80   |                  | 90`;
const noted = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === "이행현황"
      ? { ...sheet, notes: [{ row: 6, column: 3, text: "2024년으로 이월", threaded: false }] }
      : sheet
  )
});

testRule(rule, {
  passes: [
    {
      name: "every past year has something, if only a dash; the year of the basis date may be blank",
      book: book(grid("계 | 30 | 10 | - | 20 | | \n군비 | 30 | 10 | - | 20 | | ")),
      basisDate,
      passes: 3
    },
    {
      name: "the text of the year says why",
      book: book(ONE, with2023("예산을 2024년으로 이월")),
      basisDate,
      passes: 3
    },
    {
      name: "기타사항 says why",
      book: book(ONE, { others: sectionOf([itemOf("2023년 사업비 미집행: 부지 협의 중")], "기타사항") }),
      basisDate
    },
    { name: "a change is recorded", book: book(ONE, { changes: changesOf(["2023-05-01"]) }), basisDate },
    { name: "suspended", book: book(ONE, { status: statusOf("suspended") }), basisDate },
    {
      name: "nothing was secured that year",
      book: book(ONE, {
        grids: [PLAN, gridFromText("재원 | 2023\n계 | -\n군비 | -", { kind: "secured", key: "secured" }), ONE]
      }),
      basisDate
    },
    { name: "a note in the cell says why", card: CARD, change: noted, basisDate }
  ],
  notApplicable: [
    { name: "no plan", book: bookOf([pledgeWith({ grids: [HOLE] })]), basisDate },
    {
      name: "a form that is only kept ready",
      book: book(grid("계 | | | | | |\n군비 | | | | | |")),
      basisDate
    },
    { name: "no year is over", book: book(HOLE), basisDate: { year: 2022, month: 12, day: 31 } },
    { name: "a grid that no heading names", book: book({ ...HOLE, kindGuessed: true }), basisDate },
    {
      name: "blank is how this grid writes nothing, and later years have nothing either",
      book: book(grid("계 | 10 | 10 | | | |\n국비 | | | | | |\n군비 | 10 | 10 | | | |"), {
        period: periodOf("2023-01-01", "2026-12-31")
      }),
      basisDate
    }
  ],
  reports: [
    {
      name: "two years are blank while the next is filled in",
      book: book(HOLE),
      basisDate,
      findings: [
        {
          messageId: "blank",
          severity: "warning",
          outcome: "violation",
          cells: ["이행현황!D2:E4"],
          related: ["이행현황!D2", "이행현황!E2"],
          data: { years: "2023, 2024", planned: "20, 30", unit: "백만원" },
          key: "execution-missing | 1-1 | executed | 2023,2024"
        }
      ]
    },
    {
      name: "what the text tells is no reason",
      book: book(ONE, with2023("건물 준공")),
      basisDate,
      findings: [{ messageId: "blank", outcome: "violation", cells: ["이행현황!D2:D4"] }]
    },
    {
      name: "the last years are blank where dashes say nothing",
      book: book(grid("계 | 10 | 10 | | | - | -\n군비 | 10 | 10 | | | - | -")),
      basisDate,
      findings: [{ messageId: "blank", outcome: "violation", cells: ["이행현황!D2:E3"] }]
    },
    {
      name: "the last years are blank, and nothing tells how 0 is written",
      book: book(grid("계 | 30 | 10 | 20 | | |\n군비 | 30 | 10 | 20 | | |")),
      basisDate,
      findings: [
        {
          messageId: "blank",
          outcome: "needs-review",
          reason: "blank-may-be-zero",
          cells: ["이행현황!E2:E3"]
        }
      ]
    },
    {
      name: "only years of the 사업기간",
      book: book(HOLE, { period: periodOf("2022-01-01", "2023-12-31") }),
      basisDate,
      findings: [
        {
          messageId: "blank",
          data: { years: "2023", planned: "20", unit: "백만원" },
          cells: ["이행현황!D2:D4"]
        }
      ]
    },
    {
      name: "a total that is a formula gives 0 and says nothing",
      card: CARD,
      basisDate,
      findings: [{ messageId: "blank", outcome: "violation", cells: ["이행현황!D6:D7"] }]
    }
  ]
});
