import type { CellRef } from "../workbook/address";
import type { CalendarDate } from "./calendar-date";
import type { Decimal } from "./decimal";
import type { Money } from "./money";

/** A place in a text: the cell, the line of it (from 0), and the words. */
export interface Mention {
  readonly cell: CellRef;
  readonly line: number;
  readonly text: string;
}

/** "14백만원", "2조 4,324억원". `money` is null where the text can be no amount ("2조 43246억"). */
export interface AmountMention extends Mention {
  readonly money: Money | null;
  /** "(국60, 군20)" behind the amount. */
  readonly split: readonly SplitPart[];
}

export interface SplitPart {
  /** As written: "국", "군". */
  readonly label: string;
  /** Canonical source, as in grids; null where unknown. */
  readonly source: string | null;
  readonly amount: Decimal;
}

/** A date, or the span of "2023.1.2.~1.13."; `day` is 0 where the text gives the month alone ("2023.5"). */
export interface DateMention extends Mention {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** "2023~2024(40백만원)": the years that a thing is spread over. */
export interface YearSpanMention extends Mention {
  readonly from: number;
  readonly to: number;
}

/** "10명(내부2, 외부8)", "8개 군: 1등급(7), 2등급(18) …". */
export interface CountMention extends Mention {
  readonly count: Decimal;
  /** "명", "개 군". */
  readonly noun: string;
  readonly parts: readonly { readonly label: string; readonly count: Decimal }[];
}

/** "이수율 85% · 474명 · 403명": a percentage with the two figures it is made of, where they stand with it. */
export interface PercentMention extends Mention {
  readonly percent: Decimal;
  readonly part: Decimal | null;
  readonly whole: Decimal | null;
}

/** A line of 추진현황 with what belongs under it. */
export interface NarrativeItem extends Mention {
  /** 1 = ❍, 2 = -, 3 = •, 4 = ⁃; a sub-item is inside its parent. */
  readonly level: number;
  readonly bullet: string;
  /** The text without bullet, amount and date: what names the item. */
  readonly title: string;
  readonly amounts: readonly AmountMention[];
  readonly dates: readonly DateMention[];
  readonly spans: readonly YearSpanMention[];
  readonly counts: readonly CountMention[];
  readonly percents: readonly PercentMention[];
  /** Told as done ("완료", "개최", "실시함"), not as a plan. */
  readonly done: boolean;
  /** The item's text stands in a small table inside 추진현황. */
  readonly inTable: boolean;
  readonly children: readonly NarrativeItem[];
}

/** A year of 추진현황. The same year may come several times, as on a card of several pages. */
export interface NarrativeYear extends Mention {
  readonly year: number;
  readonly items: readonly NarrativeItem[];
}

/** Every item of the list and everything below it, in reading order. */
export function* everyItem(items: readonly NarrativeItem[]): Generator<NarrativeItem> {
  for (const item of items) {
    yield item;
    yield* everyItem(item.children);
  }
}
