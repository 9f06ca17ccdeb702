import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { fieldOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import { rule } from ".";

const pledge = (number: string, normalizedNumber: string, cell: string): Pledge =>
  pledgeWith({ number, normalizedNumber, name: `공약 ${cell}`, fields: [fieldOf("number", number, cell)] });

testRule(rule, {
  passes: [
    {
      name: "each its own, with a gap",
      book: bookOf([pledge("①-1", "1-1", "C2"), pledge("①-3", "1-3", "C22")]),
      passes: 2
    }
  ],
  notApplicable: [
    { name: "no numbers", book: bookOf([pledge("", "", "C2"), pledge("", "", "C22")]) },
    { name: "no pledges", book: bookOf([]) }
  ],
  reports: [
    {
      name: "➁-8 and ②-8 are one number",
      book: bookOf([
        pledge("공감행정 ➁-8", "공감행정2-8", "C2"),
        pledge("공감행정 ➁-9", "공감행정2-9", "C12"),
        pledge("공감행정②-8", "공감행정2-8", "C22")
      ]),
      findings: [
        {
          messageId: "twice",
          severity: "error",
          cells: ["이행현황!C22"],
          related: ["이행현황!C2"],
          actual: "2",
          data: { number: "공감행정 ➁-8", count: 2, names: "'공약 C2', '공약 C22'" }
        }
      ]
    },
    {
      name: "a pledge without the field is shown by its card",
      book: bookOf([
        pledge("1", "1", "C2"),
        pledgeWith({
          number: "1",
          cards: [{ kind: "plan", range: { sheet: "둘째", top: 0, left: 0, bottom: 5, right: 5 } }]
        })
      ]),
      findings: [{ messageId: "twice", cells: ["둘째!A1"] }]
    }
  ]
});
