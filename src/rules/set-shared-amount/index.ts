import { grandTotal } from "../../pledge/grid-lookup";
import type { Grid } from "../../pledge/grid";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import type { RangeRef } from "../../workbook/address";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { BookRule, RuleContext } from "../rule";
import { fingerprintsOf, type Fingerprint } from "./fingerprint";

const messages = {
  shared: {
    ko: "'{{second}}'의 금액이 '{{first}}'의 금액과 같은 자리에서 {{figures}}개 모두 같습니다(총계 {{total}}{{unit}}). 한 예산을 두 공약에서 센 것이 아닌지 확인하십시오.",
    en: "All {{figures}} amounts of '{{second}}' equal those of '{{first}}' at the same places (total {{total}}{{unit}}). See whether one budget is counted in two pledges."
  }
} as const;

/** No two pledges have the very same amounts by source and year. */
export const rule: BookRule<"shared"> = {
  meta: {
    id: "set-shared-amount",
    severities: ["warning"],
    scope: "book",
    topic: "set",
    title: { ko: "두 공약의 같은 금액", en: "The same amounts in two pledges" },
    fixable: false,
    messages
  },
  check(context: RuleContext<"shared">) {
    const seen = new Map<string, { readonly pledge: Pledge; readonly print: Fingerprint }>();
    for (const pledge of context.book.pledges) {
      const told = new Set<Pledge>();
      const prints = fingerprintsOf(pledge);
      for (const print of prints) {
        const first = seen.get(print.text);
        if (!first) seen.set(print.text, { pledge, print });
        else if (!told.has(first.pledge) && areApart(first.pledge, pledge)) {
          told.add(first.pledge);
          reportPair(first.pledge, first.print.grid, pledge, print, context);
        }
      }
      if (told.size === 0 && prints.length > 0) context.pass();
    }
  }
};

/** Not the same pledge twice, nor a part of the other: "1-2" may be the sum of "1-2-1" alone. */
function areApart(one: Pledge, other: Pledge): boolean {
  if (one === other) return false;
  const [first, second] = [one.normalizedNumber, other.normalizedNumber];
  if (first === "" || second === "") return one.name !== other.name;
  return first !== second && !second.startsWith(`${first}-`) && !first.startsWith(`${second}-`);
}

function reportPair(
  first: Pledge,
  firstGrid: Grid,
  second: Pledge,
  { grid, figures }: Fingerprint,
  context: RuleContext<"shared">
): void {
  const total = grandTotal(grid)?.amount;
  const unit = grid.unit?.value ?? null;
  context.report({
    messageId: "shared",
    data: {
      first: pledgeId(first),
      second: pledgeId(second),
      figures,
      total: total ? shown(total) : "-",
      unit: total ? (unit ?? "") : ""
    },
    cells: [placeOf(grid)],
    related: [placeOf(firstGrid)],
    ...(total ? { actual: plain(total) } : {}),
    unit,
    keyParts: [pledgeId(first), pledgeId(second)]
  });
}

/** 계 × 총계; the whole grid where it has none. */
function placeOf(grid: Grid): RangeRef {
  const total = grandTotal(grid);
  return total ? rangeOf(total.cell) : grid.range;
}
