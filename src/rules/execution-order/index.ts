import { subtract, ZERO } from "../../pledge/decimal";
import type { GridKind } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown } from "../figure";
import type { Severity } from "../finding";
import { isEmptyGrid, onlyGrid, pairGrids, type GridPair } from "../grid-pair";
import { rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { judgePair, type Bound, type Breach } from "./breaches";
import { MESSAGES, REASONS, type MessageId, type Reason } from "./messages";

/** What is only a shift in time or between sources is worth knowing, no more; `source-mix` judges large shifts. */
const SEVERITY: Readonly<Record<Reason, Severity>> = {
  "carried-over": "info",
  "moved-between-years": "info",
  "moved-between-sources": "info",
  "change-recorded": "warning",
  "kind-guessed": "warning"
};

const NAMES: Readonly<Record<GridKind, string>> = { plan: "계획", secured: "확보", executed: "집행" };

/** 집행 ≤ 확보 ≤ 계획, cell by cell and in total. A grid without a 확보 grid between is held against the plan. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "execution-order",
    severities: ["error", "warning", "info"],
    scope: "pledge",
    topic: "plan",
    title: { ko: "집행 ≤ 확보 ≤ 계획", en: "Executed ≤ secured ≤ planned" },
    fixable: false,
    messages: MESSAGES,
    reasons: REASONS
  },
  check(pledge, context) {
    const secured = bounding(pledge, "secured");
    compareKinds(pledge, "executed", secured ? "secured" : "plan", context);
    if (secured) compareKinds(pledge, "secured", "plan", context);
  }
};

/** A grid that nobody has filled in bounds nothing. */
function bounding(pledge: Pledge, kind: Bound): ReturnType<typeof onlyGrid> {
  const grid = onlyGrid(pledge, kind);
  return grid && grid.unit && !isEmptyGrid(grid) ? grid : null;
}

function compareKinds(
  pledge: Pledge,
  kind: "executed" | "secured",
  bound: Bound,
  context: RuleContext<MessageId>
): void {
  const grid = onlyGrid(pledge, kind);
  const limit = bounding(pledge, bound);
  const pair = grid && limit && pairGrids(grid, limit);
  if (!pair) return;
  const { breaches, within } = judgePair(pair, bound);
  context.pass(within);
  const changed = bound === "plan" && (pledge.changes?.records.length ?? 0) > 0;
  const guessed = pair.grid.kindGuessed ?? pair.other.kindGuessed ?? false;
  const groups = new Map<string, Breach[]>();
  for (const breach of breaches) {
    const reason = breach.reason ?? (guessed ? "kind-guessed" : changed ? "change-recorded" : null);
    const group = reason ?? breach.row.row.key;
    const known = groups.get(group);
    if (known) known.push({ ...breach, reason });
    else groups.set(group, [{ ...breach, reason }]);
  }
  for (const group of groups.values()) reportGroup(pair, group, context);
}

/** Breaches of one row that nothing explains, or of the whole grid that the same reason may explain. */
function reportGroup(pair: GridPair, group: readonly Breach[], context: RuleContext<MessageId>): void {
  const [first] = group;
  if (!first) return;
  const { row, at, sums, reason } = first;
  const amount = at.amount ?? ZERO;
  const limit = at.otherAmount ?? ZERO;
  const difference = subtract(amount, limit);
  context.report({
    messageId: reason === null ? "over" : "over-in-part",
    severity: reason === null ? "error" : SEVERITY[reason],
    ...(reason === null ? {} : { reason }),
    data: {
      row: row.row.key,
      column: at.column.key,
      lower: NAMES[pair.grid.kind],
      upper: NAMES[pair.other.kind],
      amount: shown(amount),
      limit: shown(limit),
      difference: shown(difference),
      unit: pair.unit,
      sum: shown(sums?.amount ?? amount),
      limitSum: shown(sums?.limit ?? limit),
      count: group.length
    },
    cells: rangesOf(group.map((breach) => breach.at.cell.cell)),
    related: rangesOf(group.map((breach) => breach.at.other.cell)),
    expected: plain(limit),
    actual: plain(amount),
    difference: plain(difference),
    unit: pair.unit,
    keyParts: [pair.grid.key, pair.other.key, reason ?? row.row.key]
  });
}
