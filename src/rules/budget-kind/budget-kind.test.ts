import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { fieldOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Grid, GridKind } from "../../pledge/grid";
import type { CardFieldAt } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const grid = (kind: GridKind, total: string, extra: Partial<Grid> = {}): Grid =>
  gridFromText(`재원 | 총계 | 2022\n계 | ${total} | ${total}\n군비 | ${total} | ${total}`, {
    kind,
    key: kind,
    ...extra
  });
const book = (text: string, ...grids: readonly Grid[]): PledgeBook =>
  said([fieldOf("budgetKind", text)], grids);
const said = (fields: readonly CardFieldAt[], grids: readonly Grid[]): PledgeBook =>
  bookOf([pledgeWith({ fields, grids })]);

testRule(rule, {
  passes: [
    {
      name: "비예산 without money",
      book: book("비예산", grid("plan", "-"), grid("executed", "-")),
      passes: 1
    },
    { name: "예산 with money", book: book("예산사업", grid("plan", "30"), grid("executed", "-")), passes: 1 },
    { name: "the ticked one of two boxes", book: book("□ 예산 ■ 비예산", grid("plan", "-")), passes: 1 },
    { name: "ticked in brackets", book: book("( )예산 (V)비예산", grid("plan", "-")), passes: 1 },
    { name: "ticked behind", book: book("예산(○) 비예산( )", grid("plan", "5")), passes: 1 }
  ],
  notApplicable: [
    { name: "not said", book: said([], [grid("plan", "-")]) },
    { name: "another word", book: book("국비 보조", grid("plan", "-")) },
    { name: "both boxes as they were printed", book: book("□ 예산 □ 비예산", grid("plan", "-")) },
    {
      name: "said in two ways",
      book: said([fieldOf("budgetKind", "예산"), fieldOf("totalCost", "비예산")], [grid("plan", "-")])
    },
    { name: "no grid", book: book("비예산") },
    { name: "예산 with a plan that is not known yet", book: book("예산", grid("plan", "미정")) },
    {
      name: "예산, and no heading says that the empty grid is the plan",
      book: book("예산", grid("plan", "-", { kindGuessed: true }))
    }
  ],
  reports: [
    {
      name: "비예산 with money in the execution",
      book: book("비예산", grid("plan", "-"), grid("executed", "1200")),
      findings: [
        {
          messageId: "money-without-budget",
          severity: "warning",
          outcome: "violation",
          cells: ["이행현황!C2"],
          related: ["이행현황!B2"],
          expected: "0",
          actual: "1200",
          unit: "백만원",
          data: { kind: "비예산", amount: "1,200", unit: "백만원" },
          key: "budget-kind | 1-1 | none"
        }
      ]
    },
    {
      name: "a total cost that says 비예산",
      book: said([fieldOf("totalCost", "비예산", "F4")], [grid("plan", "30")]),
      findings: [{ messageId: "money-without-budget", cells: ["이행현황!F4"], related: ["이행현황!B2"] }]
    },
    {
      name: "예산 with nothing planned",
      book: book("■ 예산 □ 비예산", grid("plan", "0"), grid("executed", "7")),
      findings: [
        {
          messageId: "budget-without-money",
          severity: "warning",
          cells: ["이행현황!C2"],
          related: ["이행현황!B2"],
          key: "budget-kind | 1-1 | budget"
        }
      ]
    }
  ]
});
