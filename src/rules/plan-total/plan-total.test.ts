import { gridCard, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Grid, GridKind } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import { exact } from "../../../tests/builders/pledge-grid";
import { rule } from ".";

const cost = (amount: string, unit: Unit): Pledge["totalCost"] => ({
  value: { value: exact(amount), unit },
  cell: { sheet: "실천계획", row: 2, column: 3 },
  text: amount + unit
});
const grid = (kind: GridKind, total: number, key: string = kind): Grid =>
  gridFromText(`재원 | 총계 | 2022\n계 | ${String(total)} | ${String(total)}`, { kind, key });
const book = (totalCost: Pledge["totalCost"], ...grids: Grid[]): PledgeBook =>
  bookOf([pledgeWith({ totalCost, grids })]);

testRule(rule, {
  passes: [
    {
      name: "the plan's 총계 is the total cost",
      book: book(cost("640", "백만원"), grid("plan", 640)),
      passes: 1
    },
    { name: "in another unit", book: book(cost("6.4", "억원"), grid("plan", 640)), passes: 1 },
    {
      name: "a larger unit shows fewer digits",
      book: book(cost("6.4", "억원"), grid("plan", 644)),
      passes: 1
    },
    { name: "all is executed", book: book(cost("179", "백만원"), grid("executed", 179)), passes: 1 },
    {
      name: "two plan grids are parts of the plan",
      book: book(cost("640", "백만원"), grid("plan", 600), grid("plan", 40, "plan#2")),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "no total cost", book: book(null, grid("executed", 179)) },
    { name: "no grid", book: book(cost("640", "백만원")) },
    { name: "no 총계", book: book(cost("640", "백만원"), gridFromText("재원 | 2022\n계 | 3\n군비 | 3")) },
    { name: "no cost at all", book: book(cost("0", "백만원"), grid("executed", 0)) },
    { name: "a card without cost", card: gridCard(RIGHT_LINES) }
  ],
  reports: [
    {
      name: "the seed card: an executed grid gives the rate",
      card: SEED_CARD,
      findings: [
        {
          messageId: "execution-rate",
          severity: "info",
          outcome: "violation",
          pledge: "공감행정 ➁-8",
          cells: ["이행현황!C6"],
          related: ["실천계획!D3"],
          expected: "640",
          actual: "179",
          difference: "-461",
          unit: "백만원",
          data: { part: "179", plan: "640", rate: "28.0", unit: "백만원" }
        }
      ]
    },
    {
      name: "a plan grid of another amount is an error, and is what the rates are measured by",
      book: book(cost("640", "백만원"), grid("plan", 600), grid("secured", 450), grid("executed", 150)),
      findings: [
        {
          messageId: "execution-rate",
          severity: "info",
          cells: ["이행현황!B2"],
          data: { part: "150", plan: "600", rate: "25.0", unit: "백만원" }
        },
        {
          messageId: "secured-rate",
          severity: "info",
          cells: ["이행현황!B2"],
          data: { part: "450", plan: "600", rate: "75.0", unit: "백만원" }
        },
        {
          messageId: "plan-differs",
          severity: "error",
          cells: ["실천계획!D3"],
          related: ["이행현황!B2"],
          expected: "600",
          actual: "640",
          difference: "40",
          unit: "백만원"
        }
      ]
    },
    {
      name: "a grid that no heading names may be no plan: asked, not accused",
      book: book(cost("640", "백만원"), { ...grid("plan", 600), kindGuessed: true }),
      findings: [
        {
          messageId: "plan-differs",
          severity: "warning",
          outcome: "needs-review",
          reason: "kind-guessed",
          cells: ["실천계획!D3"]
        }
      ]
    },
    {
      name: "a larger unit does not excuse more than its last digit",
      book: book(cost("6.4", "억원"), grid("plan", 646)),
      findings: [
        {
          messageId: "plan-differs",
          expected: "646",
          actual: "640",
          difference: "-6",
          cells: ["실천계획!D3"]
        }
      ]
    }
  ]
});
