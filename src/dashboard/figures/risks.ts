import { compareDates, formatIsoDate, isPossible } from "../../pledge/calendar-date";
import type { Pledge } from "../../pledge/pledge";
import type { Finding } from "../../rules/finding";
import type { CellRef } from "../../workbook/address";
import { classOf, isFinished, type ClassName } from "./class-counts";
import { errorsByPledge } from "./errors-by-pledge";
import { firstCardOf } from "./key-rates";
import type { PledgeMoney } from "./pledge-money";
import type { Circumstances, Risk } from "./risk";
import { slowExecution } from "./slow-execution";
import { stillYear } from "./still-year";

export interface PledgeAtRisk {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** At least one, the gravest first. */
  readonly risks: readonly [Risk, ...Risk[]];
}

/** The pledges at risk, those with the most reasons first, else in the order of the book. */
export function pledgesAtRisk(
  all: readonly PledgeMoney[],
  findings: readonly Finding[],
  circumstances: Circumstances,
  departmentOf: (pledge: Pledge) => string
): readonly PledgeAtRisk[] {
  const errors = errorsByPledge(
    all.map(({ pledge }) => pledge),
    findings
  );
  return all
    .flatMap((money): PledgeAtRisk[] => {
      const { pledge, id } = money;
      const [first, ...rest] = risksOf(money, errors.get(pledge) ?? [], circumstances);
      if (!first) return [];
      return [{ id, name: pledge.name, department: departmentOf(pledge), risks: [first, ...rest] }];
    })
    .sort((one, other) => other.risks.length - one.risks.length);
}

function risksOf(
  money: PledgeMoney,
  errors: readonly Finding[],
  circumstances: Circumstances
): readonly Risk[] {
  const { pledge } = money;
  const name = classOf(pledge);
  const wrong = errorRisk(errors);
  // What is finished or dropped can only be wrongly told.
  if (isFinished(name) || name === "dropped") return wrong;
  return [
    ...overdue(pledge, circumstances),
    ...wrong,
    ...slowExecution(money, circumstances),
    ...stillYear(money, circumstances),
    ...suspended(pledge, name),
    ...withoutStatus(pledge)
  ];
}

function errorRisk(errors: readonly Finding[]): readonly Risk[] {
  const range = errors[0]?.cells[0];
  if (!range) return [];
  const cell = { sheet: range.sheet, row: range.top, column: range.left };
  return [{ code: "errors", cell, data: { count: errors.length } }];
}

function overdue(pledge: Pledge, { basisDate }: Circumstances): readonly Risk[] {
  const { period } = pledge;
  const end = period?.value.to;
  if (!period || !end || !isPossible(end) || compareDates(end, basisDate) >= 0) return [];
  return [{ code: "overdue", cell: markedCell(pledge) ?? period.cell, data: { end: formatIsoDate(end) } }];
}

function suspended(pledge: Pledge, name: ClassName): readonly Risk[] {
  const cell = markedCell(pledge);
  return name === "suspended" && cell ? [{ code: "suspended", cell, data: {} }] : [];
}

function withoutStatus(pledge: Pledge): readonly Risk[] {
  if (pledge.status || pledge.cards.some(({ kind }) => kind === "status")) return [];
  const cell = firstCardOf(pledge);
  return cell ? [{ code: "no-status", cell, data: {} }] : [];
}

function markedCell({ status }: Pledge): CellRef | null {
  return status?.options.find((option) => option.marked)?.cell ?? null;
}
