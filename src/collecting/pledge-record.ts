import { moneyOf } from "../dashboard/figures/pledge-money";
import { firstCardOf } from "../dashboard/figures/key-rates";
import { LeftOutList } from "../dashboard/figures/left-out";
import { areaOf, UNKNOWN } from "../pledge/area";
import { formatDecimal, trim, type Decimal } from "../pledge/decimal";
import type { Unit } from "../pledge/money";
import { pledgeId, textOf, type Pledge } from "../pledge/pledge";
import { markedOption, STATUS_CLASSES } from "../pledge/status";
import type { Finding } from "../rules/finding";
import { formatCellRef } from "../workbook/address";
import { longGridOf } from "./long-grid";
import type { PledgeAmounts, PledgeRecord } from "./office-record";

/** @param findings of this pledge alone */
export function pledgeRecordOf(pledge: Pledge, findings: readonly Finding[], common: Unit): PledgeRecord {
  const marked = pledge.status && markedOption(pledge.status);
  const area = areaOf(pledge);
  const place = firstCardOf(pledge);
  return {
    number: pledge.number,
    name: pledge.name,
    department: textOf(pledge, "department") || textOf(pledge, "leadDepartment"),
    area: area === UNKNOWN ? "" : area,
    status: marked ? (marked.class ? STATUS_CLASSES[marked.class] : marked.label) : "",
    statusClass: marked?.class ?? null,
    rate: written(pledge.status?.rate?.value),
    money: amountsOf(pledge, common),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    place: place ? formatCellRef(place) : "",
    grids: pledge.grids.map(longGridOf)
  };
}

/** 총계 of the first grid of each kind that states its unit; what is not settled is told, never taken for 0. */
function amountsOf(pledge: Pledge, common: Unit): PledgeAmounts {
  const leftOut = new LeftOutList();
  const { cost, plan, secured, executed } = moneyOf(pledge, common, leftOut);
  const whole = (grid: typeof plan): string | null => {
    const amount = grid?.whole();
    if (amount?.value === null) leftOut.addCell(amount.cell, pledgeId(pledge));
    return written(amount?.value);
  };
  return {
    cost: written(cost),
    plan: whole(plan),
    secured: whole(secured),
    executed: whole(executed),
    leftOut: leftOut.all.map(({ code, cell }) => ({ code, cell: formatCellRef(cell) }))
  };
}

function written(value: Decimal | null | undefined): string | null {
  return value ? formatDecimal(trim(value)) : null;
}
