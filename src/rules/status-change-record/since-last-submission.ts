import { formatIsoDate, compareDates } from "../../pledge/calendar-date";
import { groupDigits, isZero } from "../../pledge/decimal";
import type { Pledge } from "../../pledge/pledge";
import type { CellRef } from "../../workbook/address";
import { changesIn } from "../last-submission/changed-figures";
import { lastSubmissionOf, type PledgeThen } from "../last-submission/last-submission";
import { pairGridsThen } from "../last-submission/pair-grids";
import { costChanged, periodChanged, periodText } from "../last-submission/stated-facts";
import { shown } from "../figure";
import type { RuleContext } from "../rule";

/** What is another than in the last submission, and should be recorded as a change. */
export interface ChangeSince {
  readonly what: "period" | "totalCost" | "plan";
  readonly was: string;
  readonly now: string;
  readonly cells: readonly CellRef[];
}

export interface Since {
  /** 기준일 of the last submission. */
  readonly date: string;
  readonly changes: readonly ChangeSince[];
  /** Whether the card has a record of a later day, or 변경대장 an entry. */
  readonly recorded: boolean;
}

/** Null where there is nothing to compare with, or the pledge took in another one, which 변경대장 tells. */
export function changedSince(
  pledge: Pledge,
  context: Pick<RuleContext, "book" | "snapshot" | "baseline">
): Since | null {
  const last = lastSubmissionOf(context);
  const then = last?.thenOf(pledge);
  if (!last || !then || then.merged.length > 0) return null;
  const records = pledge.changes?.none === true ? [] : (pledge.changes?.records ?? []);
  const later = records.some(({ date }) => date !== null && compareDates(date, last.basisDate) >= 0);
  return {
    date: formatIsoDate(last.basisDate),
    changes: changesOf(pledge, then),
    recorded: later || then.entries.length > 0
  };
}

function changesOf(pledge: Pledge, then: PledgeThen): readonly ChangeSince[] {
  const { was } = then;
  const { period, totalCost } = pledge;
  const changes: ChangeSince[] = [];
  if (period && periodChanged(pledge, was))
    changes.push({ what: "period", was: periodText(was), now: period.text, cells: [period.cell] });
  if (totalCost && was.totalCost && costChanged(pledge, was)) {
    const before = groupDigits(was.totalCost.value) + was.totalCost.unit;
    changes.push({ what: "totalCost", was: before, now: totalCost.text, cells: [totalCost.cell] });
  }
  return changes.length > 0 ? changes : planChange(pledge, then);
}

/** 총계 of the plan, where neither period nor cost tells the change. */
function planChange(pledge: Pledge, { was }: PledgeThen): readonly ChangeSince[] {
  for (const pair of pairGridsThen(pledge, [was]).pairs) {
    if (pair.now.kind !== "plan") continue;
    const [change] = changesIn(pair, "total");
    if (!change?.now || isZero(change.was)) continue;
    const unit = pair.now.unit ?? "";
    const cells = change.cells.map(({ cell }) => cell);
    return [{ what: "plan", was: shown(change.was) + unit, now: shown(change.now) + unit, cells }];
  }
  return [];
}
