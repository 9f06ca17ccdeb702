import { formatDecimal, isZero, percentOf, ZERO, type Decimal } from "../../pledge/decimal";
import type { Grid, GridKind } from "../../pledge/grid";
import { convert } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { onlyGrid } from "../grid-pair";
import type { PledgeRule, RuleContext } from "../rule";
import { rangeOf } from "../place";
import { spansOf } from "../spans";
import { isAtLeast, mixOf, sharesDiffer, type Mix } from "./shares";

const messages = {
  shifted: {
    ko: "{{source}}의 비중이 계획은 {{planned}}%인데 {{kind}}{{kind:은/는}} {{actual}}%입니다. 재원이 바뀌었으면 주요 변경사항에 적으십시오.",
    en: "{{source}} is {{planned}}% of the plan but {{actual}}% of {{kind}}. If the sources changed, record it under 주요 변경사항."
  },
  absent: {
    ko: "계획의 {{planned}}%인 {{source}}{{source:이/가}} {{kind}}에는 전혀 없습니다. 재원이 바뀌었으면 주요 변경사항에 적으십시오.",
    en: "{{source}}, {{planned}}% of the plan, has nothing at all in {{kind}}. If the sources changed, record it under 주요 변경사항."
  }
} as const;

type MessageId = keyof typeof messages;

const NAMES = { secured: "확보", executed: "집행" } as const satisfies Partial<Record<GridKind, string>>;

/** Points by which a share may move, and those under which a planned source is too small to be missed. */
const SHIFT = 20n;
const SMALL = 10n;
/** Less than this part of what was planned so far tells nothing yet. */
const ENOUGH = 50n;

/** The money comes from the sources that the plan names, or 주요 변경사항 says otherwise. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "source-mix",
    severities: ["warning"],
    scope: "pledge",
    topic: "plan",
    title: { ko: "재원 비중의 변화", en: "Change of the sources" },
    fixable: false,
    messages
  },
  check(pledge, context) {
    const plan = onlyGrid(pledge, "plan");
    if (!plan || !pledge.changes) return;
    const whole = mixOf(plan, () => true);
    const soFar = mixOf(plan, (year) => year <= context.basisDate.year);
    if (!whole || !soFar || whole.sources.size < 2) return;
    for (const kind of ["secured", "executed"] as const) {
      if (compareMix(pledge, plan, { whole, soFar }, kind, context)) return;
    }
  }
};

/** As planned in all, and as planned up to the year of the basis date: early years may have their own mix. */
interface Planned {
  readonly whole: Mix;
  readonly soFar: Mix;
}

/** Gives whether it said something: what moved already when it was secured is not told again of the execution. */
function compareMix(
  pledge: Pledge,
  plan: Grid,
  { whole, soFar }: Planned,
  kind: "secured" | "executed",
  context: RuleContext<MessageId>
): boolean {
  const grid = onlyGrid(pledge, kind);
  const mix = grid && mixOf(grid, () => true);
  if (!mix || !isComparable(plan, grid, soFar, mix)) return false;
  const moved = [...whole.sources.keys()].filter((source) =>
    [whole, soFar].every((planned) => differs(source, planned, mix))
  );
  const [source] = moved;
  if (source === undefined || (pledge.changes?.records.length ?? 0) > 0) {
    context.pass();
    return false;
  }
  const actual = shareOf(source, mix);
  const cells = moved.flatMap((one) => (mix.sources.get(one)?.cells ?? []).map(({ cell }) => cell));
  const absent = isZero(mix.sources.get(source)?.amount ?? ZERO);
  context.report({
    messageId: absent ? "absent" : "shifted",
    data: { source, kind: NAMES[kind], planned: shareOf(source, whole), actual },
    cells: cells.length > 0 ? spansOf(cells) : [grid.range],
    related: [
      ...spansOf((whole.sources.get(source)?.cells ?? []).map(({ cell }) => cell)),
      ...(pledge.changes ? [rangeOf(pledge.changes.section.heading.cell)] : [])
    ],
    expected: shareOf(source, whole),
    actual,
    unit: "%",
    keyParts: [grid.key, source]
  });
  return true;
}

function differs(source: string, planned: Mix, mix: Mix): boolean {
  const amount = planned.sources.get(source)?.amount ?? ZERO;
  const absent = isZero(mix.sources.get(source)?.amount ?? ZERO) && isAtLeast(amount, planned.total, SMALL);
  return absent || sharesDiffer(source, planned, mix, SHIFT);
}

/** Enough money to judge by, and every source that has some is a source of the plan: else the rows are cut differently. */
function isComparable(plan: Grid, grid: Grid, planned: Mix, mix: Mix): boolean {
  if (!plan.unit || !grid.unit || plan.kindGuessed || grid.kindGuessed) return false;
  const total = convert({ value: mix.total, unit: grid.unit.value }, plan.unit.value).value;
  if (!isAtLeast(total, planned.total, ENOUGH)) return false;
  return [...mix.sources].every(([source, { amount }]) => isZero(amount) || planned.sources.has(source));
}

function shareOf(source: string, mix: Mix): string {
  const share: Decimal | null = percentOf(mix.sources.get(source)?.amount ?? ZERO, mix.total);
  return share ? formatDecimal(share) : "0";
}
