import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { changesOf } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Grid, GridKind } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const grid = (kind: GridKind, lines: string, extra: Partial<Grid> = {}): Grid =>
  gridFromText(`재원 | 총계 | 2022 | 2023 | 2024\n${lines}`, { kind, key: kind, ...extra });
const PLAN = grid(
  "plan",
  "계 | 400 | 100 | 100 | 200\n국비 | 200 | 50 | 50 | 100\n도비 | 80 | 20 | 20 | 40\n군비 | 120 | 30 | 30 | 60"
);
const book = (grids: readonly Grid[], parts: Partial<Pledge> = {}): PledgeBook =>
  bookOf([pledgeWith({ grids, changes: changesOf([]), ...parts })]);
const SHIFTED = grid(
  "executed",
  "계 | 200 | 100 | 100 | -\n국비 | 60 | 30 | 30 | -\n도비 | 40 | 20 | 20 | -\n군비 | 100 | 50 | 50 | -"
);
const WITHOUT_PROVINCE = grid(
  "executed",
  "계 | 200 | 100 | 100 | -\n국비 | 120 | 60 | 60 | -\n도비 | - | - | - | -\n군비 | 80 | 40 | 40 | -"
);

testRule(rule, {
  passes: [
    {
      name: "as planned",
      book: book([
        PLAN,
        grid(
          "secured",
          "계 | 400 | 100 | 100 | 200\n국비 | 200 | 50 | 50 | 100\n도비 | 80 | 20 | 20 | 40\n군비 | 120 | 30 | 30 | 60"
        ),
        grid(
          "executed",
          "계 | 200 | 100 | 100 | -\n국비 | 100 | 50 | 50 | -\n도비 | 40 | 20 | 20 | -\n군비 | 60 | 30 | 30 | -"
        )
      ]),
      passes: 2
    },
    {
      name: "a share moves by less than 20 points",
      book: book([
        PLAN,
        grid(
          "executed",
          "계 | 200 | 100 | 100 | -\n국비 | 62 | 31 | 31 | -\n도비 | 40 | 20 | 20 | -\n군비 | 98 | 49 | 49 | -"
        )
      ]),
      passes: 1
    },
    {
      name: "a change is recorded",
      book: book([PLAN, SHIFTED], { changes: changesOf(["2023-05-01"]) }),
      passes: 1
    },
    {
      name: "the plan itself pays the first years otherwise",
      book: book([
        grid("plan", "계 | 600 | 200 | 100 | 300\n국비 | 360 | - | 80 | 280\n군비 | 240 | 200 | 20 | 20"),
        grid("executed", "계 | 300 | 200 | 100 | -\n국비 | 80 | - | 80 | -\n군비 | 220 | 200 | 20 | -")
      ]),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "no plan", book: book([SHIFTED]) },
    { name: "no place for changes", book: book([PLAN, SHIFTED], { changes: null }) },
    {
      name: "less than half of what was planned so far tells nothing yet",
      book: book([
        PLAN,
        grid(
          "executed",
          "계 | 99 | 50 | 49 | -\n국비 | - | - | - | -\n도비 | - | - | - | -\n군비 | 99 | 50 | 49 | -"
        )
      ])
    },
    {
      name: "rows that are cut differently",
      book: book([
        PLAN,
        grid("executed", "계 | 200 | 100 | 100 | -\n국비 | - | - | - | -\n지방비 | 200 | 100 | 100 | -")
      ])
    },
    {
      name: "a sum that does not hold",
      book: book([
        PLAN,
        grid(
          "executed",
          "계 | 200 | 100 | 100 | -\n국비 | 60 | 30 | 30 | -\n도비 | 40 | 20 | 20 | -\n군비 | 100 | 50 | 70 | -"
        )
      ])
    },
    {
      name: "미정",
      book: book([
        PLAN,
        grid(
          "executed",
          "계 | 미정 | 100 | 미정 | -\n국비 | 미정 | - | 미정 | -\n도비 | 20 | - | 20 | -\n군비 | 200 | 100 | 100 | -"
        )
      ])
    },
    { name: "a grid that no heading names", book: book([PLAN, { ...SHIFTED, kindGuessed: true }]) },
    {
      name: "one source alone",
      book: book([
        grid("plan", "계 | 4 | 1 | 1 | 2\n군비 | 4 | 1 | 1 | 2"),
        grid("executed", "계 | 4 | 1 | 1 | 2\n군비 | 4 | 1 | 1 | 2")
      ])
    }
  ],
  reports: [
    {
      name: "20 points from 국비 to 군비",
      book: book([PLAN, SHIFTED]),
      findings: [
        {
          messageId: "shifted",
          severity: "warning",
          outcome: "violation",
          cells: ["이행현황!C3:E3", "이행현황!C5:E5"],
          related: ["이행현황!C3:E3", "이행현황!A30"],
          expected: "50.0",
          actual: "30.0",
          unit: "%",
          data: { source: "국비", kind: "집행", planned: "50.0", actual: "30.0" },
          key: "source-mix | 1-1 | executed | 국비"
        }
      ]
    },
    {
      name: "in another unit, and a planned source that never comes",
      book: book([
        PLAN,
        {
          ...WITHOUT_PROVINCE,
          unit: { value: "억원", cell: { sheet: "이행현황", row: 0, column: 0 }, text: "억원" }
        }
      ]),
      findings: [
        {
          messageId: "absent",
          cells: ["이행현황!C4:E4"],
          data: { source: "도비", kind: "집행", planned: "20.0", actual: "0.0" }
        }
      ]
    },
    {
      name: "a planned source without a row",
      book: book([
        PLAN,
        grid("executed", "계 | 200 | 100 | 100 | -\n국비 | 120 | 60 | 60 | -\n군비 | 80 | 40 | 40 | -")
      ]),
      findings: [{ messageId: "absent", cells: ["이행현황!A1:E4"] }]
    },
    {
      name: "what was secured otherwise is spent otherwise: told once",
      book: book([PLAN, { ...SHIFTED, kind: "secured", key: "secured" }, SHIFTED]),
      findings: [
        {
          messageId: "shifted",
          cells: ["이행현황!C3:E3", "이행현황!C5:E5"],
          key: "source-mix | 1-1 | secured | 국비"
        }
      ]
    }
  ]
});
