import type { CardField, CardFieldAt, Pledge } from "../../src/pledge/pledge";
import { STATUS_CLASSES, type Status, type StatusClass } from "../../src/pledge/status";
import { money } from "../../src/pledge/money";
import { exact } from "./pledge-grid";
import { cellOf, dayOf } from "./pledge-narrative";

const CLASSES = Object.keys(STATUS_CLASSES) as StatusClass[];

/** The status matrix of the usual six classes, B41 to G41, with the 이행도 in H41. */
export function statusOf(
  marked: StatusClass | readonly StatusClass[] | null,
  rate: string | null = null
): Status {
  const all = [marked ?? []].flat();
  const rateCell = cellOf("H41");
  return {
    options: CLASSES.map((name, index) => ({
      class: name,
      label: STATUS_CLASSES[name],
      cell: cellOf(`${"BCDEFG"[index] ?? "B"}41`),
      marked: all.includes(name),
      text: all.includes(name) ? "○" : ""
    })),
    rate: rate === null ? null : { value: exact(rate), cell: rateCell, text: `${rate}%` },
    rateCell
  };
}

/** 사업기간 in C4; null = open. */
export function periodOf(from: string | null, to: string | null): NonNullable<Pledge["period"]> {
  const value = { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) };
  return { value, cell: cellOf("C4"), text: `${from ?? ""}~${to ?? ""}` };
}

/** 총사업비 in F4, in 백만원. */
export function costOf(amount: number): NonNullable<Pledge["totalCost"]> {
  return { value: money(amount, "백만원"), cell: cellOf("F4"), text: `${amount}백만원` };
}

export function fieldOf(field: CardField, text: string, cell = "C2"): CardFieldAt {
  const label = cellOf("A2");
  return { field, label: { value: field, cell: label, text: field }, cell: cellOf(cell), text };
}
