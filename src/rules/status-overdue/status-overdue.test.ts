import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { periodOf, statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { StatusClass } from "../../pledge/status";
import { rule } from ".";

function bookWith(marked: StatusClass, end: string | null): PledgeBook {
  return bookOf([pledgeWith({ status: statusOf(marked), period: periodOf("2022-01-01", end) })]);
}

testRule(rule, {
  passes: [{ name: "ends on the basis date", book: bookWith("on-track", "2023-12-31"), passes: 1 }],
  notApplicable: [
    { name: "completed", book: bookWith("completed", "2022-12-31") },
    { name: "open end", book: bookWith("on-track", null) },
    { name: "an impossible end", book: bookWith("on-track", "2023-02-30") },
    { name: "no period", book: bookOf([pledgeWith({ status: statusOf("on-track") })]) }
  ],
  reports: [
    {
      name: "ended the day before the basis date",
      book: bookWith("on-track", "2023-12-30"),
      findings: [
        {
          messageId: "overdue",
          severity: "warning",
          cells: ["이행현황!D41"],
          related: ["이행현황!C4"],
          actual: "2023-12-30"
        }
      ]
    }
  ]
});
