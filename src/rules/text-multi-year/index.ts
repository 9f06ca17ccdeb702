import { gridOfKind, totalAt, yearColumn } from "../../pledge/grid-lookup";
import { joinYears, type JoinedYear } from "../../pledge/joined-year";
import type { Grid } from "../../pledge/grid";
import { formatMoney } from "../../pledge/money";
import { allItems } from "../../pledge/all-items";
import type { NarrativeItem, YearSpanMention } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import { plain } from "../figure";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  "one-year": {
    ko: "'{{title}}'의 {{amount}}{{amount:은/는}} {{from}}~{{to}}년의 금액인데 전액이 {{year}}년 추진현황에 있습니다. 연도별로 나누어 적었는지 확인하십시오.",
    en: "The {{amount}} of '{{title}}' is for {{from}}–{{to}}, but stands wholly under {{year}}. See whether it should be divided by year."
  }
} as const;

type MessageId = keyof typeof messages;

/** An amount of several years that the text places in one of them. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-multi-year",
    severities: ["warning"],
    scope: "pledge",
    topic: "text",
    title: { ko: "여러 해에 걸친 금액", en: "An amount of several years" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const grid = gridOfKind(pledge, "executed");
    const years = joinYears(pledge.narrative);
    for (const year of years) {
      for (const item of allItems(year.items)) {
        const span = item.spans.find(({ from, to }) => from < to && from <= year.year && year.year <= to);
        const [amount] = item.amounts;
        if (!span || !amount?.money) continue;
        if (isDivided(item, span, year, years)) {
          context.pass();
          continue;
        }
        context.report({
          messageId: "one-year",
          data: {
            title: item.title,
            amount: formatMoney(amount.money),
            from: span.from,
            to: span.to,
            year: year.year
          },
          cells: [rangeOf(amount.cell)],
          related: rangesOf(totalsOf(span, grid)),
          actual: plain(amount.money.value),
          unit: amount.money.unit,
          keyParts: [String(year.year), item.title]
        });
      }
    }
  }
};

/** Whether another year of the span tells an amount for the same thing. */
function isDivided(
  item: NarrativeItem,
  span: YearSpanMention,
  at: JoinedYear,
  years: readonly JoinedYear[]
): boolean {
  return years
    .filter(({ year }) => year !== at.year && span.from <= year && year <= span.to)
    .some((other) =>
      allItems(other.items).some(
        (candidate) => candidate.amounts.length > 0 && folded(candidate.title) === folded(item.title)
      )
    );
}

function totalsOf(span: YearSpanMention, grid: Grid | undefined): readonly CellOfTotal[] {
  if (!grid) return [];
  const years = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
  return years.flatMap((year) => {
    const column = yearColumn(grid, year);
    return (column && totalAt(grid, column)?.cell) ?? [];
  });
}

type CellOfTotal = NonNullable<ReturnType<typeof totalAt>>["cell"];

function folded(title: string): string {
  return title.replace(/\s+/g, "");
}
