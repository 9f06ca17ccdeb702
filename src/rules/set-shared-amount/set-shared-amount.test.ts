import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Grid, GridKind } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { rule } from ".";

const grid = (lines: string, extra: Partial<Grid> = {}): Grid =>
  gridFromText(`재원 | 총계 | 2022 | 2023\n${lines}`, { kind: "plan", key: "plan", ...extra });
const pledge = (number: string, ...grids: readonly Grid[]): Pledge =>
  pledgeWith({ number, name: `공약 ${number}`, grids });
const LINES = "계 | 366 | 115 | 251\n국비 | 205 | 64 | 141\n군비 | 161 | 51 | 110";
const ONE = grid(LINES);
const of = (kind: GridKind): Grid => grid(LINES, { kind, key: kind });

testRule(rule, {
  passes: [
    {
      name: "one amount differs",
      book: bookOf([
        pledge("1-1", ONE),
        pledge("1-2", grid("계 | 366 | 115 | 251\n국비 | 205 | 64 | 141\n군비 | 161 | 50 | 111"))
      ]),
      passes: 2
    },
    {
      name: "the same amounts of another source",
      book: bookOf([pledge("1-1", ONE), pledge("1-2", grid(LINES.replace("국비", "도비")))]),
      passes: 2
    },
    { name: "all is executed as planned", book: bookOf([pledge("1-1", ONE, of("executed"))]), passes: 1 },
    {
      name: "the plan of one, the execution of the other",
      book: bookOf([pledge("1-1", ONE), pledge("1-2", of("executed"))]),
      passes: 2
    },
    {
      name: "one is a part of the other",
      book: bookOf([pledge("1-2", ONE), pledge("1-2-1", ONE)]),
      passes: 2
    },
    {
      name: "the same number twice is another rule's",
      book: bookOf([pledge("1-2", ONE), pledge("1-2", ONE)]),
      passes: 2
    }
  ],
  notApplicable: [
    {
      name: "round amounts are the same by chance",
      book: bookOf(
        ["1-1", "1-2"].map((number) =>
          pledge(number, grid("계 | 1000 | 300 | 700\n국비 | 600 | 100 | 500\n군비 | 400 | 200 | 300"))
        )
      )
    },
    {
      name: "one amount over and over",
      book: bookOf(
        ["1-1", "1-2"].map((number) =>
          pledge(number, grid("계 | 128 | 64 | 64\n국비 | 64 | 32 | 32\n군비 | 64 | 32 | 32"))
        )
      )
    },
    { name: "no unit", book: bookOf(["1-1", "1-2"].map((number) => pledge(number, { ...ONE, unit: null }))) },
    { name: "no pledges", book: bookOf([]) }
  ],
  reports: [
    {
      name: "each later one against the first, plan and execution as one",
      book: bookOf([
        pledge("1-1", ONE, of("executed")),
        pledge("1-2", ONE, of("executed")),
        pledge("1-3", {
          ...ONE,
          cells: ONE.cells.map((row) =>
            row.map((cell) => ({ ...cell, cell: { ...cell.cell, sheet: "셋째" } }))
          )
        })
      ]),
      findings: [
        {
          messageId: "shared",
          severity: "warning",
          outcome: "violation",
          pledge: null,
          cells: ["이행현황!B2"],
          related: ["이행현황!B2"],
          actual: "366",
          unit: "백만원",
          data: { first: "1-1", second: "1-2", figures: 4, total: "366", unit: "백만원" },
          key: "set-shared-amount | * | 1-1 | 1-2"
        },
        { messageId: "shared", cells: ["셋째!B2"], key: "set-shared-amount | * | 1-1 | 1-3" }
      ]
    },
    {
      name: "in another unit, without 총계",
      book: bookOf([
        pledge("1-1", ONE),
        pledge(
          "2-1",
          gridFromText("재원 | 2022 | 2023\n국비 | 64000 | 141000\n군비 | 51000 | 110000", {
            kind: "plan",
            key: "plan",
            unit: { value: "천원", cell: { sheet: "이행현황", row: 0, column: 0 }, text: "천원" }
          })
        )
      ]),
      findings: [{ messageId: "shared", cells: ["이행현황!A1:C3"], related: ["이행현황!B2"] }]
    }
  ]
});
