import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Status } from "../../pledge/status";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(status: Status | null): PledgeBook {
  return bookOf([pledgeWith({ status })]);
}

testRule(rule, {
  passes: [{ name: "one class", book: bookWith(statusOf("completed")), passes: 1 }],
  notApplicable: [
    { name: "no status matrix", book: bookWith(null) },
    { name: "a matrix without classes", book: bookWith({ ...statusOf(null), options: [] }) }
  ],
  reports: [
    {
      name: "no class: all cells that could be marked",
      book: bookWith(statusOf(null, "100")),
      findings: [
        {
          messageId: "none",
          severity: "error",
          cells: ["B41", "C41", "D41", "E41", "F41", "G41"].map((cell) => `이행현황!${cell}`),
          actual: "0"
        }
      ]
    },
    {
      name: "two classes: the marked cells",
      book: bookWith(statusOf(["completed", "on-track"])),
      findings: [
        {
          messageId: "several",
          severity: "error",
          cells: ["이행현황!B41", "이행현황!D41"],
          actual: "2",
          data: { labels: "완료, 정상추진", marked: "완료, 정상추진" }
        }
      ]
    }
  ]
});
