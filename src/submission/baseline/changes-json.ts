import { formatDecimal, trim, type Decimal } from "../../pledge/decimal";
import { columnName } from "../../rules/last-submission/figure-words";
import { formatCellRef } from "../../workbook/address";
import type { ChangeReason } from "./change-reasons";
import type { AmountChange, Changes } from "./changes";

export interface JsonChangeReason {
  readonly from: "register" | "card";
  readonly date: string | null;
  readonly text: string;
  readonly cell: string;
}

/** 무엇이 달라졌나 for other programs; amounts are decimal strings in the unit of now. */
export interface JsonChanges {
  /** 기준일 of the last submission. */
  readonly since: string;
  readonly unchanged: number;
  readonly pledges: readonly {
    readonly number: string;
    readonly name: string;
    readonly merged: readonly string[];
    readonly facts: readonly {
      readonly fact: string;
      readonly was: string;
      readonly now: string;
      readonly cell: string | null;
      readonly reason: JsonChangeReason | null;
    }[];
    readonly amounts: readonly {
      readonly kind: AmountChange["kind"];
      readonly row: string;
      readonly column: string;
      readonly was: string;
      readonly now: string | null;
      readonly difference: string | null;
      readonly unit: string | null;
      readonly closed: boolean;
      readonly cell: string | null;
      readonly reason: JsonChangeReason | null;
    }[];
  }[];
  readonly added: readonly { readonly number: string; readonly name: string }[];
  readonly gone: readonly {
    readonly number: string;
    readonly name: string;
    readonly reason: JsonChangeReason | null;
  }[];
}

export function jsonChanges({ since, unchanged, pledges, added, gone }: Changes): JsonChanges {
  return {
    since,
    unchanged,
    pledges: pledges.map(({ number, name, merged, facts, amounts }) => ({
      number,
      name,
      merged,
      facts: facts.map(({ fact, was, now, cell, reason }) => ({
        fact,
        was,
        now,
        cell: cell && formatCellRef(cell),
        reason: jsonReason(reason)
      })),
      amounts: amounts.map(({ kind, row, slot, was, now, difference, unit, closed, cell, reason }) => ({
        kind,
        row,
        column: columnName(slot),
        was: plain(was),
        now: now && plain(now),
        difference: difference && plain(difference),
        unit,
        closed,
        cell: cell && formatCellRef(cell),
        reason: jsonReason(reason)
      }))
    })),
    added,
    gone: gone.map(({ number, name, reason }) => ({ number, name, reason: jsonReason(reason) }))
  };
}

function jsonReason(reason: ChangeReason | null): JsonChangeReason | null {
  return reason && { ...reason, cell: formatCellRef(reason.cell) };
}

function plain(value: Decimal): string {
  return formatDecimal(trim(value));
}
