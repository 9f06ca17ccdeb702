import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, sectionOf, yearOf, type ItemParts } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(title: string, parts: ItemParts): PledgeBook {
  return bookOf([pledgeWith({ narrative: [yearOf(2023, [itemOf(title, { cell: "B11", ...parts })])] })]);
}

testRule(rule, {
  passes: [
    {
      name: "a date of the year",
      book: bookWith("워크숍", { done: true, dates: ["2023-03-30"] }),
      passes: 1
    },
    {
      name: "a span that touches the year",
      book: bookWith("용역", { done: true, dates: ["2022-12-01~2023-02-28", "2023-12-01~2024-02-28"] }),
      passes: 2
    },
    {
      name: "a month of the year",
      book: bookWith("기간", { done: true, dates: ["2023-05-00~2023-09-00"] }),
      passes: 1
    },
    {
      name: "a deadline",
      book: bookWith("2024.6.까지 운영", { dates: ["2024-06-00"], done: true }),
      passes: 1
    },
    { name: "an item that looks ahead", book: bookWith("준공 예정", { dates: ["2024-06-30"] }), passes: 1 }
  ],
  notApplicable: [
    {
      name: "an impossible date is another rule's",
      book: bookWith("교육", { dates: ["2022-02-30", "2022-02-01~2022-02-30"] })
    },
    {
      name: "plans and awards",
      book: bookOf([
        pledgeWith({
          futurePlans: sectionOf([itemOf("교육", { dates: ["2024-01-01"] })]),
          others: sectionOf([itemOf("대상", { dates: ["2021-05-08"] })])
        })
      ])
    }
  ],
  reports: [
    {
      name: "a date of another year",
      book: bookWith("착수보고", { dates: ["2022-10-04"], done: true }),
      findings: [
        {
          messageId: "other-year",
          severity: "warning",
          cells: ["이행현황!B11"],
          expected: "2023",
          actual: "2022-10-04"
        }
      ]
    },
    {
      name: "done, though its text names a plan",
      book: bookWith("계획 수립 완료", { dates: ["2022-10-04"], done: true }),
      findings: [{ messageId: "other-year", cells: ["이행현황!B11"] }]
    }
  ]
});
