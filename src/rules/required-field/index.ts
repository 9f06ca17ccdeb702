import { CARD_FIELDS, fieldsOf, textOf, type CardField, type Pledge } from "../../pledge/pledge";
import type { CellRef } from "../../workbook/address";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  empty: {
    ko: "'{{field}}'{{field:이/가}} 비어 있습니다. 반드시 적어야 하는 항목입니다.",
    en: "'{{field}}' is empty. It is a required field."
  },
  missing: {
    ko: "카드에 '{{field}}' 항목이 없습니다. 반드시 적어야 하는 항목입니다.",
    en: "The card has no '{{field}}'. It is a required field."
  }
} as const;

type MessageId = keyof typeof messages;

/** By-laws put the department that carries a pledge out under either name. */
const SATISFIED_BY: Partial<Record<CardField, readonly CardField[]>> = {
  department: ["department", "leadDepartment"]
};

/** Stand on every card; the others on the plan card alone. */
const ON_EVERY_CARD: readonly CardField[] = ["number", "name"];

/** Every field that the profile requires is filled in. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "required-field",
    severities: ["error"],
    scope: "pledge",
    topic: "submission",
    title: { ko: "필수 항목", en: "Required fields" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    for (const field of context.profile.requiredFields) {
      const accepted = SATISFIED_BY[field] ?? [field];
      if (accepted.some((candidate) => textOf(pledge, candidate) !== "")) {
        context.pass();
        continue;
      }
      const place = accepted.flatMap((candidate) => fieldsOf(pledge, candidate))[0];
      const cell = place?.cell ?? firstCell(pledge, field);
      if (!cell || (field === "totalCost" && isWithoutBudget(pledge))) continue;
      context.report({
        messageId: place ? "empty" : "missing",
        data: { field: CARD_FIELDS[place?.field ?? field] },
        cells: [rangeOf(cell)],
        keyParts: [field]
      });
    }
  }
};

/** The first cell of the card that should have the field; none where the workbook has no such card. */
function firstCell(pledge: Pledge, field: CardField): CellRef | undefined {
  const card =
    pledge.cards.find(({ kind }) => kind === "plan") ??
    (ON_EVERY_CARD.includes(field) ? pledge.cards[0] : undefined);
  return card && { sheet: card.range.sheet, row: card.range.top, column: card.range.left };
}

/** 비예산: there is no cost to fill in. */
function isWithoutBudget(pledge: Pledge): boolean {
  return textOf(pledge, "budgetKind").replace(/\s/g, "").includes("비예산");
}
