import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { gridFromText } from "../../../tests/builders/pledge-grid";
import { periodOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(grid: string, period: Pledge["period"] = null): PledgeBook {
  return bookOf([pledgeWith({ grids: grid === "" ? [] : [gridFromText(grid)], period })]);
}

const TERM = `
  재원 | 총계 | 2022 | 2023 | 2024 | 2025 | 2026 | 이후
  계   | 179  | 77   | 102  | -    | -    | -    | -`;

testRule(rule, {
  passes: [
    {
      name: "the five years, the period within them",
      book: bookWith(TERM, periodOf("2022-01-01", "2026-12-31")),
      passes: 6
    },
    { name: "begun before the term", book: bookWith(TERM, periodOf("2018-03-01", "2024-12-31")), passes: 6 },
    { name: "goes on after the term", book: bookWith(TERM, periodOf("2023-01-01", "2031-12-31")), passes: 6 },
    {
      name: "ended in the last year with money",
      book: bookWith(TERM, periodOf("2020-01-01", "2022-12-31")),
      passes: 6
    },
    { name: "open at one end", book: bookWith(TERM, periodOf("2020-01-01", null)), passes: 6 }
  ],
  notApplicable: [
    { name: "neither columns nor period", book: bookWith("") },
    {
      name: "an end before its start is another rule's",
      book: bookWith("", periodOf("2031-01-01", "2020-12-31"))
    }
  ],
  reports: [
    {
      name: "a column of another term",
      book: bookWith("재원 | 총계 | 2021 | 2022 | 2027\n계 | 3 | 1 | 1 | 1"),
      findings: [
        {
          messageId: "column",
          severity: "error",
          cells: ["이행현황!C1", "이행현황!E1"],
          actual: "2021, 2022, 2027",
          data: { years: "2021, 2027", term: "민선8기", first: "2022", last: "2026" }
        }
      ]
    },
    {
      name: "a period wholly before, and one wholly after the term",
      book: bookOf([
        pledgeWith({ number: "1", period: periodOf("2018-07-01", "2022-06-30") }),
        pledgeWith({ number: "2", period: periodOf("2026-07-01", "2030-06-30") })
      ]),
      findings: [
        { messageId: "period", cells: ["이행현황!C4"], pledge: "1" },
        { messageId: "period", cells: ["이행현황!C4"], pledge: "2" }
      ]
    },
    {
      name: "all money in years outside the period",
      book: bookWith(TERM, periodOf("2025-01-01", "2026-12-31")),
      findings: [
        { messageId: "money-elsewhere", cells: ["이행현황!C4"], related: ["이행현황!C2", "이행현황!D2"] }
      ]
    }
  ]
});
