import { refusal } from "../../language/refusal";
import type { Unit } from "../../pledge/money";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { STATUS_CLASSES } from "../../pledge/status";
import type { Snapshot } from "../../workbook/snapshot";
import { CellPlan } from "../card-changes/cell-plan";
import type { ChangeOptions } from "../card-changes/change-options";
import { recordChange } from "../card-changes/change-record";
import { findPledge, requireWritable } from "../card-changes/find-pledge";
import { finishChange } from "../card-changes/finish-change";
import { CHANGE_REFUSALS, CHANGE_TITLES } from "../card-changes/messages";
import { requireRecord, stateOf } from "../drop-pledge/drop-pledge";
import { markDropped } from "../drop-pledge/mark-dropped";
import type { Filling } from "../fill";
import { mergeCosts } from "./merge-costs";
import { moveAmounts } from "./move-amounts";

export interface MergePledgesOptions extends ChangeOptions {
  /** The pledge that ends: its 관리번호. */
  readonly from: string;
  /** The one that takes its amounts. */
  readonly to: string;
}

/**
 * One pledge into another: amounts and 총사업비 move, the first is marked 폐기 with the record "…에 통합", and 변경대장
 * keeps its old totals. Its sheets stay; nothing is counted twice.
 * @throws Refusal with the cell where an amount has no place in the other pledge's grid; nothing is then done.
 */
export function mergePledgesPatch(
  book: PledgeBook,
  snapshot: Snapshot,
  options: MergePledgesOptions
): Filling {
  const from = findPledge(book, options.from);
  const to = findPledge(book, options.to);
  if (from === to) throw refusal(CHANGE_REFUSALS, "same-pledge", { number: pledgeId(to) });
  for (const pledge of [from, to]) requireWritable(snapshot, pledge);
  const plan = new CellPlan(snapshot);
  const marked = markDropped(plan, from);
  const { unit } = book.profile;
  const moved = moveAmounts(plan, from, to, unit);
  const unitOf = (pledge: Pledge): Unit => pledge.grids.find((grid) => grid.unit)?.unit?.value ?? unit;
  const costs = mergeCosts(plan, from, to, unitOf);
  const { date = options.basisDate, reason = "", basis = "" } = options;
  const into = `${pledgeId(to)} ${to.number === "" ? "" : to.name}`.trim();
  const out = `${pledgeId(from)} ${from.number === "" ? "" : from.name}`.trim();
  const ended = requireRecord(from, recordChange(plan, from, { date, what: `'${into}'에 통합`, reason }));
  const taken = recordChange(plan, to, { date, what: `'${out}' 통합`, reason });
  const { number, name } = from;
  const after = `'${into}'에 통합 (${STATUS_CLASSES.dropped})`;
  return finishChange(book, snapshot, {
    title: CHANGE_TITLES.merge.ko,
    plan,
    entries: [{ date, kind: "merged", number, name, before: stateOf(from), after, reason, basis }],
    notes: [
      ...moved,
      ...costs,
      marked,
      ended,
      taken,
      { code: "texts-not-merged", data: { to: pledgeId(to) } }
    ],
    basisDate: options.basisDate
  });
}
