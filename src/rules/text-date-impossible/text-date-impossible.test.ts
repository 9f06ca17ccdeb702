import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { changesOf, itemOf, sectionOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { periodOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(parts: Partial<Pledge>): PledgeBook {
  return bookOf([pledgeWith(parts)]);
}

function told(...dates: readonly string[]): PledgeBook {
  return bookWith({ narrative: [yearOf(2023, [itemOf("교육", { cell: "B11", dates })])] });
}

testRule(rule, {
  passes: [
    {
      name: "days of the calendar",
      book: told("2023-02-28", "2024-02-29", "2023-01-02~2023-01-13"),
      passes: 3
    },
    { name: "months without days", book: told("2023-05-00~2023-05-00", "2023-05-20~2023-05-00"), passes: 2 },
    {
      name: "an end without a year passes New Year",
      book: told("2022-12-28~01-05", "2022-10-28~03-05"),
      passes: 2
    },
    { name: "사업기간", book: bookWith({ period: periodOf("2022-01-01", "2026-12-31") }), passes: 1 }
  ],
  notApplicable: [
    { name: "no dates", book: told() },
    { name: "an open period", book: bookWith({ period: periodOf("2022-01-01", null) }) }
  ],
  reports: [
    {
      name: "2023.2.30., a 13th month, a month 0",
      book: told("2023-02-30", "2023-13-01", "2023-00-10"),
      findings: ["2023-00-10", "2023-02-30", "2023-13-01"].map((actual) => ({
        messageId: "no-such-day",
        severity: "error" as const,
        cells: ["이행현황!B11"],
        actual
      }))
    },
    {
      name: "an end before its start",
      book: told("2023-09-04~2023-05-01", "2023-05-09~01-01", "2023-12-09~04-01", "2023-09-00~2023-05-00"),
      findings: [
        "2023-05-09~01-01",
        "2023-09-00~2023-05-00",
        "2023-09-04~2023-05-01",
        "2023-12-09~04-01"
      ].map((actual) => ({
        messageId: "end-before-start",
        cells: ["이행현황!B11"],
        actual
      }))
    },
    {
      name: "everywhere on the card",
      book: bookWith({
        period: periodOf("2026-01-01", "2022-12-31"),
        futurePlans: sectionOf([itemOf("교육", { cell: "B31", dates: ["2024-02-30"] })]),
        others: sectionOf([itemOf("대상", { cell: "B32", dates: ["2023-11-31"] })]),
        changes: {
          ...changesOf([]),
          section: sectionOf([itemOf("변경", { cell: "B33", dates: ["2023-04-31"] })])
        }
      }),
      findings: [
        { messageId: "end-before-start", cells: ["이행현황!C4"] },
        { messageId: "no-such-day", cells: ["이행현황!B31"] },
        { messageId: "no-such-day", cells: ["이행현황!B32"] },
        { messageId: "no-such-day", cells: ["이행현황!B33"] }
      ]
    }
  ]
});
