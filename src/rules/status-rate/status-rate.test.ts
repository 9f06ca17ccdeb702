import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { StatusClass } from "../../pledge/status";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(marked: StatusClass | null, rate: string | null): PledgeBook {
  return bookOf([pledgeWith({ status: statusOf(marked, rate) })]);
}

testRule(rule, {
  passes: [
    { name: "완료 and 100 %", book: bookWith("completed", "100.0"), passes: 1 },
    { name: "정상추진 and 99.9 %", book: bookWith("on-track", "99.9"), passes: 1 },
    { name: "이행후 계속추진 and 90 %", book: bookWith("continued", "90"), passes: 1 }
  ],
  notApplicable: [
    { name: "no rate", book: bookWith("completed", null) },
    { name: "no class", book: bookWith(null, "100") }
  ],
  reports: [
    {
      name: "완료 and 95 %",
      book: bookWith("completed", "95"),
      findings: [
        {
          messageId: "completed-below",
          severity: "error",
          cells: ["이행현황!H41"],
          related: ["이행현황!B41"],
          expected: "100",
          actual: "95",
          unit: "%"
        }
      ]
    },
    ...(["on-track", "partial"] as const).map((marked) => ({
      name: `100 % and ${marked}`,
      book: bookWith(marked, "100"),
      findings: [
        {
          messageId: "whole-but-open",
          severity: "warning" as const,
          cells: ["이행현황!H41"],
          expected: null,
          actual: "100"
        }
      ]
    }))
  ]
});
