import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { fieldOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { CardFieldAt, CardSection } from "../../pledge/pledge";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

const card = (kind: CardSection["kind"]): CardSection => ({
  kind,
  range: { sheet: "실천계획", top: 2, left: 1, bottom: 9, right: 8 }
});

function bookWith(fields: readonly CardFieldAt[], kind: CardSection["kind"] = "plan"): PledgeBook {
  const profile = {
    ...DEFAULT_PROFILE,
    requiredFields: ["name" as const, "department" as const, "totalCost" as const]
  };
  return bookOf([pledgeWith({ fields, cards: [card(kind)] })], { profile });
}

const name = fieldOf("name", "가상 공약", "C2");
const lead = fieldOf("leadDepartment", "자치행정과", "C3");
const cost = fieldOf("totalCost", "640백만원", "F4");

testRule(rule, {
  passes: [
    { name: "all filled in, the department under 총괄부서", book: bookWith([name, lead, cost]), passes: 3 },
    {
      name: "empty once, filled in elsewhere",
      book: bookWith([fieldOf("name", ""), name, lead, cost]),
      passes: 3
    },
    {
      name: "비예산 has no cost",
      book: bookWith([name, lead, fieldOf("budgetKind", "비 예산")]),
      passes: 2
    },
    {
      name: "a status card alone need not have the plan's fields",
      book: bookWith([name], "status"),
      passes: 1
    }
  ],
  reports: [
    {
      name: "an empty field: its value cell",
      book: bookWith([name, fieldOf("department", "", "G3"), cost]),
      findings: [
        { messageId: "empty", severity: "error", cells: ["이행현황!G3"], data: { field: "주관부서" } }
      ]
    },
    {
      name: "missing fields: the card's first cell, one finding each",
      book: bookWith([name]),
      findings: [
        { messageId: "missing", cells: ["실천계획!B3"], data: { field: "주관부서" } },
        { messageId: "missing", cells: ["실천계획!B3"], data: { field: "총사업비" } }
      ]
    },
    {
      name: "a status card needs a name",
      book: bookWith([], "status"),
      findings: [{ messageId: "missing", cells: ["실천계획!B3"], data: { field: "공약명" } }]
    }
  ]
});
