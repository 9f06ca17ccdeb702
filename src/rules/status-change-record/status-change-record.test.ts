import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { changesOf, itemOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { fieldOf, statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(parts: Partial<Pledge>): PledgeBook {
  return bookOf([pledgeWith(parts)]);
}

const heads = [fieldOf("number", "1-1", "C2"), fieldOf("name", "가상 공약", "C12")];
const longer = [
  ...heads,
  fieldOf("period", "2022년 ~ 2024년", "C4"),
  fieldOf("period", "2022년 ~ 2026년", "C14")
];
const dearer = [...heads, fieldOf("totalCost", "640백만원", "F4"), fieldOf("totalCost", "700백만원", "F14")];
const arrow = [yearOf(2023, [itemOf("사업기간 변경 : 2022~2024 → 2022~2026", { cell: "B11" })])];

testRule(rule, {
  passes: [
    {
      name: "suspended, with a dated record",
      book: bookWith({ status: statusOf("suspended"), changes: changesOf(["2023-04-01"]) }),
      passes: 1
    },
    {
      name: "a longer period, with a dated record",
      book: bookWith({ fields: longer, changes: changesOf(["2023-04-01"]) }),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "nothing changed", book: bookWith({ status: statusOf("completed"), changes: changesOf([]) }) },
    {
      name: "the same period in two spellings",
      book: bookWith({
        fields: [...heads, fieldOf("period", "2022년 ~ 2026년"), fieldOf("period", "2022. 7. ~ 2026. 6.")],
        changes: changesOf([])
      })
    },
    {
      name: "costs in two units are not compared",
      book: bookWith({
        fields: [...heads, fieldOf("totalCost", "640백만원"), fieldOf("totalCost", "6.4억원")],
        changes: changesOf([])
      })
    },
    {
      name: "an increase that is only asked for",
      book: bookWith({ narrative: [yearOf(2023, [itemOf("사업비 증액 협의")])], changes: changesOf([]) })
    },
    {
      name: "the cost of a part, in a table further down",
      book: bookWith({
        fields: [...heads, fieldOf("totalCost", "640백만원", "F4"), fieldOf("totalCost", "20백만원", "F40")],
        changes: changesOf([])
      })
    },
    { name: "a card without the section", book: bookWith({ fields: longer }) }
  ],
  reports: [
    {
      name: "dropped, without any record",
      book: bookWith({ status: statusOf("dropped"), changes: changesOf([]) }),
      findings: [
        { messageId: "stopped", severity: "error", cells: ["이행현황!G41"], related: ["이행현황!A30"] }
      ]
    },
    {
      name: "suspended, and the record has no date",
      book: bookWith({ status: statusOf("suspended"), changes: changesOf([null]) }),
      findings: [{ messageId: "stopped", cells: ["이행현황!F41"], related: ["이행현황!A31"] }]
    },
    {
      name: "suspended, on a card without the section",
      book: bookWith({ status: statusOf("suspended") }),
      findings: [{ messageId: "stopped", cells: ["이행현황!F41"], related: [] }]
    },
    {
      name: "변경사항 없음 beside a longer period",
      book: bookWith({ fields: longer, changes: changesOf([]) }),
      findings: [
        {
          messageId: "said-unchanged",
          severity: "error",
          cells: ["이행현황!A30"],
          related: ["이행현황!C4", "이행현황!C14"],
          actual: "2022년 ~ 2024년 → 2022년 ~ 2026년"
        }
      ]
    },
    {
      name: "변경사항 없음 beside a higher cost",
      book: bookWith({ fields: dearer, changes: changesOf([]) }),
      findings: [{ messageId: "said-unchanged", cells: ["이행현황!A30"], actual: "640백만원 → 700백만원" }]
    },
    {
      name: "a change told in the text, its record without a date",
      book: bookWith({ narrative: arrow, changes: changesOf([null]) }),
      findings: [{ messageId: "changed", cells: ["이행현황!A31"], related: ["이행현황!B11"] }]
    }
  ]
});
