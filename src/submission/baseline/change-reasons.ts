import { compareDates, formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { ChangeRecord } from "../../pledge/pledge";
import type { ReadChangeEntry } from "../../reading/change-register";
import { compact } from "../../reading/labels/fold";
import type { Slot } from "../../rules/last-submission/figure-table";
import type { CellRef } from "../../workbook/address";

/** Why something changed, as the workbook itself says it. */
export interface ChangeReason {
  readonly from: "register" | "card";
  /** "2024-03-05"; null where none stands there. */
  readonly date: string | null;
  readonly text: string;
  readonly cell: CellRef;
}

/** What 변경대장 and the card say since the day; what bears no date may be of any day, and is told too. */
export function reasonsOf(
  entries: readonly ReadChangeEntry[],
  records: readonly ChangeRecord[],
  since: CalendarDate | null = null
): readonly ChangeReason[] {
  const later = ({ date }: { readonly date: CalendarDate | null }): boolean =>
    !since || !date || compareDates(date, since) >= 0;
  return [
    ...entries.filter(later).map((entry): ChangeReason => ({
      from: "register",
      date: entry.date && formatIsoDate(entry.date),
      text: textOf(entry),
      cell: entry.cell
    })),
    ...records.filter(later).map(({ date, text, cell }): ChangeReason => ({
      from: "card",
      date: date && formatIsoDate(date),
      text: text.trim(),
      cell
    }))
  ];
}

/** "국비 확보 (640 → 700)". */
function textOf({ before, after, reason }: ReadChangeEntry): string {
  const change = [before, after].filter((text) => text !== "").join(" → ");
  if (reason === "") return change;
  return change === "" ? reason : `${reason} (${change})`;
}

const OF_MONEY = /사업비|예산|금액|집행|재원|추경|투자|정산|반납|증액|감액|이월/;

/** The reason that names the year or the source; else one that speaks of money; else the only one there is. */
export function reasonForFigure(
  reasons: readonly ChangeReason[],
  row: string,
  slot: Slot
): ChangeReason | null {
  const saying = (word: string): ChangeReason | undefined =>
    reasons.find(({ text }) => compact(text).includes(word));
  const ofYear = typeof slot === "number" ? saying(String(slot)) : undefined;
  const ofSource = row === "계" ? undefined : saying(compact(row));
  return ofYear ?? ofSource ?? reasonSaying(reasons, OF_MONEY);
}

/** The reason that speaks of the matter, or the only one there is. */
export function reasonSaying(reasons: readonly ChangeReason[], words: RegExp): ChangeReason | null {
  const found = reasons.find(({ text }) => words.test(compact(text)));
  return found ?? (reasons.length === 1 ? (reasons[0] ?? null) : null);
}
