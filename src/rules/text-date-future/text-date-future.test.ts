import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, yearOf, type ItemParts } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(parts: ItemParts, title = "보고회 개최"): PledgeBook {
  return bookOf([pledgeWith({ narrative: [yearOf(2023, [itemOf(title, { cell: "B11", ...parts })])] })]);
}

testRule(rule, {
  passes: [
    { name: "done on the basis date", book: bookWith({ done: true, dates: ["2023-12-31"] }), passes: 1 },
    {
      name: "begun, and still going on",
      book: bookWith({ done: true, dates: ["2023-12-01~2024-02-01"] }),
      passes: 1
    }
  ],
  notApplicable: [
    {
      name: "a deadline of what goes on",
      book: bookWith({ done: true, dates: ["2024-06-00"] }, "2024.6.까지 운영")
    },
    { name: "not told as done", book: bookWith({ done: false, dates: ["2024-03-01"] }) },
    { name: "an impossible date", book: bookWith({ done: true, dates: ["2024-02-30"] }) }
  ],
  reports: [
    {
      name: "done the day after the basis date",
      book: bookWith({ done: true, dates: ["2024-01-01"] }),
      findings: [
        {
          messageId: "after-basis-date",
          severity: "warning",
          cells: ["이행현황!B11"],
          expected: "2023-12-31",
          actual: "2024-01-01"
        }
      ]
    },
    {
      name: "done in a month that has not begun",
      book: bookWith({ done: true, dates: ["2024-01-00"] }),
      findings: [{ messageId: "after-basis-date", cells: ["이행현황!B11"] }]
    }
  ]
});
