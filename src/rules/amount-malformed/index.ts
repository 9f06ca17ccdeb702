import type { Pledge } from "../../pledge/pledge";
import { alike, foldSpaces } from "../../reading/labels/fold";
import type { CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";
import { lookupNamed } from "../sheet-lookup";
import { malformedAmounts } from "./malformed";
import { MESSAGES, type MessageId } from "./messages";

/** An amount in a text of the card can be one: its parts fit under each other, its commas part thousands. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "amount-malformed",
    severities: ["error"],
    scope: "pledge",
    topic: "text",
    title: { ko: "있을 수 없는 금액", en: "Amounts that cannot be" },
    fixable: false,
    waivable: false,
    messages: MESSAGES
  },
  check(pledge, context) {
    for (const { cell, text } of textsOf(pledge, context.snapshot)) {
      const found = malformedAmounts(alike(text));
      if (found.length === 0) context.pass();
      for (const { fault, text: amount, upper = "", lower = "", limit = "" } of found) {
        const told = foldSpaces(amount);
        context.report({
          messageId: fault,
          data: { text: told, upper, lower, limit },
          cells: [rangeOf(cell)],
          actual: told,
          keyParts: [told]
        });
      }
    }
  }
};

interface Text {
  readonly cell: CellRef;
  readonly text: string;
}

const AMOUNT = /[\d\uFF10-\uFF19]\s?[조억만천백십원兆億萬千]/u;

/** The texts on the pledge's cards that state money, each cell once. */
function* textsOf(pledge: Pledge, snapshot: Snapshot): Generator<Text> {
  const seen = new Set<string>();
  for (const { range } of pledge.cards) {
    const lookup = lookupNamed(snapshot, range.sheet);
    if (!lookup) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (const { column, value } of lookup.row(row)) {
        if (typeof value !== "string" || column < range.left || column > range.right) continue;
        if (!AMOUNT.test(value)) continue;
        const place = `${row},${column} ${range.sheet}`;
        if (seen.has(place)) continue;
        seen.add(place);
        yield { cell: { sheet: range.sheet, row, column }, text: value };
      }
    }
  }
}
