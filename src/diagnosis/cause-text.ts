import type { Message, MessageData } from "../language/message";
import { formatDecimal, groupDigits, subtract, type Decimal } from "../pledge/decimal";
import { formatCell } from "../workbook/address";
import type { Change } from "./cause";
import type { Slip } from "./explanation";
import { CAUSE_MESSAGES, causeMessage, ITEM_MESSAGES, SEVERAL_MESSAGES } from "./messages";
import { itemOf } from "./miscount";
import { PATTERN_MESSAGES } from "./pattern-messages";
import type { Sums } from "./sums";

/** Of the cells that one cause changes, so many are told each with its figure. */
const MOST_TOLD = 3;

export interface Standing {
  readonly mends: number;
  /** All sums of the grid that are off. */
  readonly all: number;
  readonly ambiguous: boolean;
}

/** What a cause says: what went wrong, in which cells, what they become, and how many sums that mends. */
export function causeText(
  sums: Sums,
  slips: readonly Slip[],
  changes: readonly Change[],
  { mends, all, ambiguous }: Standing
): { readonly message: Message; readonly data: MessageData } {
  const [first, second] = changes;
  const [slip] = slips;
  const what =
    slips.length === 1 && slip ? ofOneSlip(sums, slip, changes) : { message: SEVERAL_MESSAGES.together };
  const told = changes.slice(0, changes.length > MOST_TOLD + 1 ? MOST_TOLD : changes.length);
  const named = told.map(({ cell, to }) => `${nameOf(sums, cell)} ${shown(to)}`).join(", ");
  return {
    message: causeMessage(what.message, { mends, all, ambiguous, more: told.length < changes.length }),
    data: {
      cell: first ? nameOf(sums, first.cell) : "",
      from: first ? shown(first.from) : "",
      to: first ? shown(first.to) : "",
      other: second ? nameOf(sums, second.cell) : "",
      otherFrom: second ? shown(second.from) : "",
      count: changes.length,
      changes: changes.length === 1 && first ? shown(first.to) : named,
      mends,
      all,
      ...what.data
    }
  };
}

interface What {
  readonly message: Message;
  readonly data?: MessageData;
}

function ofOneSlip(sums: Sums, slip: Slip, changes: readonly Change[]): What {
  const { pattern, kind } = slip;
  if (pattern) {
    const { along, name, line, of = "", by = 1n } = pattern;
    const data = { line, of, by: groupDigits(String(by)), ...placesOf(sums, changes) };
    return { message: PATTERN_MESSAGES[along][name], data };
  }
  if (changes.length > 1) return { message: SEVERAL_MESSAGES.carried, data: { rest: restOf(sums, changes) } };
  return miscountedItem(sums, kind, changes) ?? { message: CAUSE_MESSAGES[kind] };
}

/** "국비(E3)의 57": the item that a total leaves out or has twice, where only one has that figure. */
function miscountedItem(sums: Sums, kind: Slip["kind"], [change]: readonly Change[]): What | null {
  if (!change || (kind !== "omitted-addend" && kind !== "doubled-addend")) return null;
  const difference =
    kind === "omitted-addend" ? subtract(change.to, change.from) : subtract(change.from, change.to);
  const figure = difference.coefficient * 10n ** BigInt(sums.scale - difference.scale);
  const item = itemOf(sums, change.cell, figure);
  if (item === null) return null;
  const data = {
    item: labelBeside(sums, change.cell, item),
    itemCell: nameOf(sums, item),
    figure: shown(difference)
  };
  return { message: ITEM_MESSAGES[kind], data };
}

/** The row's label for an item of the same column, else the column's. */
function labelBeside(sums: Sums, total: number, item: number): string {
  const at = sums.cells[item]?.cell;
  const sameColumn = at?.column === sums.cells[total]?.cell.column;
  const line = sameColumn
    ? sums.grid.rows.find(({ row }) => row === at?.row)
    : sums.grid.columns.find(({ column }) => column === at?.column);
  return line?.key ?? "";
}

/** Of an amount in a wrong place: where it stands, and where it belongs. */
function placesOf(sums: Sums, changes: readonly Change[]): MessageData {
  const holder = changes.find(({ from }) => from.coefficient !== 0n);
  const place = changes.find((change) => change !== holder);
  return {
    holder: holder ? nameOf(sums, holder.cell) : "",
    amount: holder ? shown(holder.from) : "",
    place: place ? nameOf(sums, place.cell) : ""
  };
}

function restOf(sums: Sums, changes: readonly Change[]): string {
  return changes
    .slice(1, 1 + MOST_TOLD)
    .map(({ cell }) => nameOf(sums, cell))
    .join(", ");
}

function nameOf(sums: Sums, cell: number): string {
  const at = sums.cells[cell]?.cell;
  return at ? formatCell(at) : "";
}

function shown(value: Decimal): string {
  return groupDigits(formatDecimal(value));
}
