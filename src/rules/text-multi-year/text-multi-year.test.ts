import { gridFromText } from "../../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { NarrativeYear } from "../../pledge/narrative";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const GRID = `
  재원 | 총계 | 2022 | 2023 | 2024 | 2025
  계   | 179  | 77   | 102  | -    | -
  군비 | 179  | 77   | 102  | -    | -`;

function bookWith(...narrative: readonly NarrativeYear[]): PledgeBook {
  return bookOf([pledgeWith({ narrative, grids: [gridFromText(GRID)] })]);
}

const study = itemOf("연구용역 추진", { cell: "B11", amount: 40, span: [2023, 2024] });

testRule(rule, {
  passes: [
    {
      name: "the amount is divided: each year tells its own",
      book: bookWith(
        yearOf(2023, [itemOf("연구용역 추진", { amount: 25, span: [2023, 2024] })]),
        yearOf(2024, [itemOf("연구용역  추진", { amount: 15, span: [2023, 2024] })])
      ),
      passes: 2
    }
  ],
  notApplicable: [
    { name: "no amount", book: bookWith(yearOf(2023, [itemOf("연구용역", { span: [2023, 2024] })])) },
    {
      name: "one year only",
      book: bookWith(yearOf(2023, [itemOf("연구용역", { amount: 4, span: [2023, 2023] })]))
    },
    { name: "a span that leaves the year out", book: bookWith(yearOf(2022, [study])) }
  ],
  reports: [
    {
      name: "the seed's 40 of 2023~2024, wholly in 2023",
      book: bookWith(yearOf(2022, [itemOf("연구용역 추진", { amount: 1 })]), yearOf(2023, [study])),
      findings: [
        {
          messageId: "one-year",
          cells: ["이행현황!B11"],
          related: ["이행현황!D2", "이행현황!E2"],
          actual: "40",
          unit: "백만원",
          data: { title: "연구용역 추진", amount: "40백만원", from: 2023, to: 2024, year: 2023 }
        }
      ]
    }
  ]
});
