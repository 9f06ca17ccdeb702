import type { BaselinePledge } from "../../pledge/baseline";
import { formatDecimal, groupDigits, trim } from "../../pledge/decimal";
import { fieldsOf, type Pledge } from "../../pledge/pledge";
import { markedOption, STATUS_CLASSES } from "../../pledge/status";
import { KIND_NAMES } from "../../rules/last-submission/figure-words";
import { isSameUnit } from "../../rules/last-submission/same-amount";
import type { PledgeThen } from "../../rules/last-submission/last-submission";
import type { GridsThen } from "../../rules/last-submission/pair-grids";
import { costChanged, periodChanged, periodText } from "../../rules/last-submission/stated-facts";
import type { CellRef } from "../../workbook/address";
import { reasonSaying, type ChangeReason } from "./change-reasons";

/** What a fact is of; a unit is one of a grid. */
export type FactKind = "number" | "name" | "class" | "rate" | "period" | "totalCost" | "unit";

/** A fact that is another one than it was, in words as the sheets have them. */
export interface FactChange {
  readonly fact: FactKind;
  readonly was: string;
  readonly now: string;
  readonly cell: CellRef | null;
  readonly reason: ChangeReason | null;
}

const SAYING: Readonly<Record<FactKind, RegExp>> = {
  number: /번호/,
  name: /공약명|명칭|이름/,
  class: /보류|폐기|완료|추진/,
  rate: /이행|목표/,
  period: /기간|연장|단축/,
  totalCost: /사업비|예산|증액|감액/,
  unit: /단위/
};

/** Number, name, class, rate, period, cost and units: told only where both sides have them. */
export function factChanges(
  pledge: Pledge,
  { was }: PledgeThen,
  pairs: readonly GridsThen[],
  reasons: readonly ChangeReason[]
): readonly FactChange[] {
  const place = (field: "number" | "name"): CellRef | null => fieldsOf(pledge, field)[0]?.cell ?? null;
  const told: Omit<FactChange, "reason">[] = [];
  const tell = (fact: FactKind, before: string, now: string, cell: CellRef | null): void => {
    if (before !== "" && now !== "") told.push({ fact, was: before, now, cell });
  };
  if (pledge.normalizedNumber !== was.number) tell("number", was.written, pledge.number, place("number"));
  if (pledge.name !== was.name) tell("name", was.name, pledge.name, place("name"));
  const option = pledge.status && markedOption(pledge.status);
  if (option?.class && was.class && option.class !== was.class)
    tell("class", STATUS_CLASSES[was.class], STATUS_CLASSES[option.class], option.cell);
  tellRate(pledge, was, tell);
  if (periodChanged(pledge, was))
    tell("period", periodText(was), pledge.period?.text ?? "", pledge.period?.cell ?? null);
  if (costChanged(pledge, was))
    tell("totalCost", costText(was), pledge.totalCost?.text ?? "", pledge.totalCost?.cell ?? null);
  for (const { now, was: tables } of pairs) {
    const other = tables.find((table) => !isSameUnit(now, table));
    const kind = KIND_NAMES[now.kind];
    if (other?.unit && now.unit)
      tell("unit", `${kind} ${other.unit}`, `${kind} ${now.unit}`, now.grid?.unit?.cell ?? null);
  }
  return told.map((change) => ({ ...change, reason: reasonSaying(reasons, SAYING[change.fact]) }));
}

type Tell = (fact: FactKind, was: string, now: string, cell: CellRef | null) => void;

function tellRate({ status }: Pledge, { rate }: BaselinePledge, tell: Tell): void {
  if (!status?.rate || rate === null) return;
  const now = formatDecimal(trim(status.rate.value));
  if (now !== rate) tell("rate", `${rate}%`, `${now}%`, status.rate.cell);
}

function costText({ totalCost }: BaselinePledge): string {
  return totalCost ? `${groupDigits(totalCost.value)}${totalCost.unit}` : "";
}
