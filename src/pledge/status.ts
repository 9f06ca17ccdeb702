import type { CellRef } from "../workbook/address";
import type { Decimal } from "./decimal";
import type { Fact } from "./fact";

/** 완료, 이행후 계속추진, 정상추진, 일부추진, 보류, 폐기. */
export const STATUS_CLASSES = {
  completed: "완료",
  continued: "이행후 계속추진",
  "on-track": "정상추진",
  partial: "일부추진",
  suspended: "보류",
  dropped: "폐기"
} as const;

export type StatusClass = keyof typeof STATUS_CLASSES;

/** A class of the status matrix on the sheet, and what stands under it. */
export interface StatusOption {
  /** Null for a local class that the profile does not map. */
  readonly class: StatusClass | null;
  readonly label: string;
  /** The cell that is marked, or would be. */
  readonly cell: CellRef;
  readonly marked: boolean;
  /** The mark as written: "○", "●", "V", "100%". */
  readonly text: string;
}

export interface Status {
  readonly options: readonly StatusOption[];
  /** 이행도 in percent, 0–100. */
  readonly rate: Fact<Decimal> | null;
  /** Where the rate stands or would stand. */
  readonly rateCell: CellRef | null;
}

/** The one marked option; null where none or several are marked. */
export function markedOption(status: Status): StatusOption | null {
  const marked = status.options.filter((option) => option.marked);
  return marked.length === 1 ? (marked[0] ?? null) : null;
}
