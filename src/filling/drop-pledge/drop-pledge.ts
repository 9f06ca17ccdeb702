import { refusal } from "../../language/refusal";
import { grandTotal } from "../../pledge/grid-lookup";
import { formatMoney } from "../../pledge/money";
import { pledgeId, type Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { STATUS_CLASSES, markedOption } from "../../pledge/status";
import type { Snapshot } from "../../workbook/snapshot";
import { CellPlan } from "../card-changes/cell-plan";
import type { ChangeOptions } from "../card-changes/change-options";
import { recordChange } from "../card-changes/change-record";
import { findPledge, requireWritable } from "../card-changes/find-pledge";
import { finishChange } from "../card-changes/finish-change";
import { CHANGE_REFUSALS, CHANGE_TITLES } from "../card-changes/messages";
import type { Filling } from "../fill";
import type { FillNote } from "../fill-note";
import { markDropped } from "./mark-dropped";

export interface DropPledgeOptions extends ChangeOptions {
  /** The pledge's 관리번호. */
  readonly number: string;
}

const KIND_NAMES = { plan: "계획", secured: "확보", executed: "집행" } as const;

/**
 * A pledge is given up: marked 폐기, with a dated record on its card and an entry in 변경대장. Its cards and amounts stay.
 * @throws Refusal where its card has no class 폐기 to mark, or no section for the record.
 */
export function dropPledgePatch(book: PledgeBook, snapshot: Snapshot, options: DropPledgeOptions): Filling {
  const pledge = findPledge(book, options.number);
  requireWritable(snapshot, pledge);
  const plan = new CellPlan(snapshot);
  const marked = markDropped(plan, pledge);
  const { date = options.basisDate, reason = "", basis = "" } = options;
  const record = requireRecord(
    pledge,
    recordChange(plan, pledge, { date, what: STATUS_CLASSES.dropped, reason })
  );
  const { number, name } = pledge;
  return finishChange(book, snapshot, {
    title: CHANGE_TITLES.drop.ko,
    plan,
    entries: [
      {
        date,
        kind: "dropped",
        number,
        name,
        before: stateOf(pledge),
        after: STATUS_CLASSES.dropped,
        reason,
        basis
      }
    ],
    notes: [marked, record],
    basisDate: options.basisDate
  });
}

/** A pledge that was given up without a dated record is an error of its own. @throws Refusal no-change-section. */
export function requireRecord(pledge: Pledge, note: FillNote): FillNote {
  if (note.code === "record-written") return note;
  throw refusal(CHANGE_REFUSALS, "no-change-section", { pledge: pledgeId(pledge) });
}

/** "정상추진, 계획 640백만원, 집행 179백만원": what a pledge stood at, for the register. */
export function stateOf(pledge: Pledge): string {
  const option = pledge.status && markedOption(pledge.status);
  const seen = new Set<string>();
  const totals = pledge.grids.flatMap((grid) => {
    const amount = grandTotal(grid)?.amount;
    if (!amount || seen.has(grid.kind)) return [];
    seen.add(grid.kind);
    const total = grid.unit ? formatMoney({ value: amount, unit: grid.unit.value }) : "";
    return total === "" ? [] : [`${KIND_NAMES[grid.kind]} ${total}`];
  });
  return [option?.label ?? "", ...totals].filter((part) => part !== "").join(", ");
}
