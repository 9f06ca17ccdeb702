import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { itemOf, sectionOf, yearOf, type ItemParts } from "../../../tests/builders/pledge-narrative";
import { testRule } from "../../../tests/rules/rule-tester";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(parts: ItemParts): PledgeBook {
  return bookOf([pledgeWith({ narrative: [yearOf(2023, [itemOf("운영", { cell: "B11", ...parts })])] })]);
}

testRule(rule, {
  passes: [
    { name: "10명(내부2, 외부8)", book: bookWith({ count: [10, "명", 2, 8] }), passes: 1 },
    { name: "403 of 474 is 85 %", book: bookWith({ percent: ["85", "403", "474"] }), passes: 1 },
    { name: "403 of 474 is 85.0 %", book: bookWith({ percent: ["85.0", "403", "474"] }), passes: 1 },
    { name: "cut off instead of rounded", book: bookWith({ percent: ["66.6", "2", "3"] }), passes: 1 }
  ],
  notApplicable: [
    { name: "a count without parts", book: bookWith({ count: [85, "명"] }) },
    { name: "one part as an example", book: bookWith({ count: [50, "명", 20] }) },
    { name: "a percentage without figures", book: bookWith({ percent: ["90", null, null] }) },
    { name: "a percentage with one figure", book: bookWith({ percent: ["90", "403", null] }) },
    { name: "of nothing", book: bookWith({ percent: ["0", "0", "0"] }) }
  ],
  reports: [
    {
      name: "8개 군 against 82",
      book: bookWith({ count: [8, "개 군", 7, 18, 32, 19, 6] }),
      findings: [
        {
          messageId: "count",
          severity: "warning",
          cells: ["이행현황!B11"],
          expected: "82",
          actual: "8",
          data: { count: "8", noun: "개 군", parts: "7 + 18 + 32 + 19 + 6", sum: "82" }
        }
      ]
    },
    {
      name: "85.1 % where it is 85.0 %",
      book: bookWith({ percent: ["85.1", "403", "474"] }),
      findings: [
        {
          messageId: "percent",
          cells: ["이행현황!B11"],
          expected: "85",
          actual: "85.1",
          difference: "0.1",
          unit: "%"
        }
      ]
    },
    {
      name: "among the awards, too",
      book: bookOf([
        pledgeWith({ others: sectionOf([itemOf("평가단", { cell: "B32", count: [10, "명", 3, 8] })]) })
      ]),
      findings: [{ messageId: "count", cells: ["이행현황!B32"], expected: "11" }]
    },
    {
      name: "one part larger than the whole",
      book: bookWith({ count: [10, "명", 11] }),
      findings: [{ messageId: "count", cells: ["이행현황!B11"] }]
    }
  ]
});
