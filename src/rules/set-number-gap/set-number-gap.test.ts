import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { fieldOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { normalizeNumber } from "../../reading/labels/fold";
import { rule } from ".";

/** The numbers, each in its own row of column C. */
const book = (...numbers: readonly string[]): PledgeBook =>
  bookOf(
    numbers.map((number, at): Pledge =>
      pledgeWith({
        number,
        normalizedNumber: normalizeNumber(number),
        fields: [fieldOf("number", number, `C${String(at + 1)}`)]
      })
    )
  );

testRule(rule, {
  passes: [
    { name: "one after the other, in any order", book: book("1-2", "1-1", "1-3"), passes: 3 },
    { name: "a series need not begin with 1", book: book("7-4)", "7-5)", "7-6)"), passes: 3 },
    { name: "the same number twice is another rule's", book: book("1-1", "1-2", "1-2", "1-3"), passes: 3 }
  ],
  notApplicable: [
    { name: "one of each", book: book("1-1", "2-1", "3-1") },
    { name: "two tell no series", book: book("1-1", "1-3") },
    { name: "even steps", book: book("10", "20", "30", "40") },
    { name: "more is missing than there is", book: book("1-3", "1-9", "1-17") },
    { name: "numbers that do not end in digits", book: book("가", "나", "라") },
    { name: "codes", book: book("A20230001", "A20230002", "A20230009") },
    { name: "no numbers", book: book("", "") }
  ],
  reports: [
    {
      name: "②-3 is missing",
      book: book("공감행정 ②-1", "공감행정 ➁-2", "공감행정 ②-4", "활력경제 ①-1"),
      findings: [
        {
          messageId: "gap",
          severity: "info",
          outcome: "violation",
          pledge: null,
          cells: ["이행현황!C3"],
          related: ["이행현황!C2"],
          expected: "공감행정 ➁-3",
          actual: "공감행정 ②-4",
          data: { before: "공감행정 ➁-2", after: "공감행정 ②-4", missing: "공감행정 ➁-3" },
          key: "set-number-gap | * | 공감행정2- | 3"
        }
      ]
    },
    {
      name: "two gaps of one series of three levels, the second of two numbers",
      book: book("1-2-1", "1-2-3", "1-2-4", "1-2-5", "1-2-8", "1-3-1"),
      findings: [
        {
          messageId: "gap",
          cells: ["이행현황!C2"],
          data: { before: "1-2-1", after: "1-2-3", missing: "1-2-2" }
        },
        {
          messageId: "gap",
          cells: ["이행현황!C5"],
          data: { before: "1-2-5", after: "1-2-8", missing: "1-2-6, 1-2-7" }
        }
      ]
    },
    {
      name: "the bracket behind a number stays; a circled last digit is written plainly",
      book: book("7-1)", "7-2)", "7-4)", "가①", "가②", "가④"),
      findings: [
        {
          messageId: "gap",
          cells: ["이행현황!C3"],
          data: { before: "7-2)", after: "7-4)", missing: "7-3)" }
        },
        { messageId: "gap", cells: ["이행현황!C6"], data: { before: "가②", after: "가④", missing: "가3" } }
      ]
    }
  ]
});
