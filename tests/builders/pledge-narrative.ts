import { parseIsoDate, type CalendarDate } from "../../src/pledge/calendar-date";
import { money, type Unit } from "../../src/pledge/money";
import type { NarrativeItem, NarrativeYear } from "../../src/pledge/narrative";
import type { Pledge, TextSection } from "../../src/pledge/pledge";
import { parseRangeRef, type CellRef } from "../../src/workbook/address";
import { exact } from "./pledge-grid";

/** What an item of 추진현황 tells, in short: `{ amount: 14 }`, `{ dates: ["2023-01-02~2023-01-13"] }`, `{ span: [2023, 2024] }`. */
export interface ItemParts {
  /** As "B5" of 이행현황. */
  readonly cell?: string;
  readonly level?: number;
  readonly amount?: number | string | readonly (number | string)[];
  readonly unit?: Unit;
  /** Label, source, amount. */
  readonly split?: readonly (readonly [string, string | null, number])[];
  readonly dates?: readonly string[];
  readonly span?: readonly [number, number];
  /** Count, noun, parts. */
  readonly count?: readonly [number, string, ...number[]];
  /** Percent, part, whole. */
  readonly percent?: readonly [string, string | null, string | null];
  readonly done?: boolean;
  readonly inTable?: boolean;
  readonly children?: readonly NarrativeItem[];
}

export function itemOf(title: string, parts: ItemParts = {}): NarrativeItem {
  const amounts = [parts.amount ?? []].flat();
  const text = [title, ...amounts, ...(parts.dates ?? [])].join(" ");
  const mention = { cell: cellOf(parts.cell ?? "B5"), line: 0, text };
  const split = (parts.split ?? []).map(([label, source, amount]) => ({
    label,
    source,
    amount: exact(String(amount))
  }));
  const level = parts.level ?? 1;
  return {
    ...mention,
    level,
    bullet: ["", "❍", "-", "•", "⁃"][level] ?? "",
    title,
    amounts: amounts.map((amount) => ({
      ...mention,
      split,
      money: { value: exact(String(amount)), unit: parts.unit ?? money(0, "백만원").unit }
    })),
    dates: (parts.dates ?? []).map((text) => ({ ...mention, text, ...spanOf(text) })),
    spans: parts.span ? [{ ...mention, from: parts.span[0], to: parts.span[1] }] : [],
    counts: parts.count
      ? [
          {
            ...mention,
            count: exact(String(parts.count[0])),
            noun: parts.count[1],
            parts: parts.count.slice(2).map((count) => ({ label: "", count: exact(String(count)) }))
          }
        ]
      : [],
    percents: parts.percent
      ? [
          {
            ...mention,
            percent: exact(parts.percent[0]),
            part: parts.percent[1] === null ? null : exact(parts.percent[1]),
            whole: parts.percent[2] === null ? null : exact(parts.percent[2])
          }
        ]
      : [],
    done: parts.done ?? false,
    inTable: parts.inTable ?? false,
    children: parts.children ?? []
  };
}

export function yearOf(year: number, items: readonly NarrativeItem[]): NarrativeYear {
  return { year, items, cell: cellOf("A5"), line: 0, text: `${year}년` };
}

/** A section such as 향후 추진계획, its heading in A30. */
export function sectionOf(items: readonly NarrativeItem[], heading = "향후 추진계획"): TextSection {
  const cell = cellOf("A30");
  return {
    heading: { value: heading, cell, text: heading },
    range: { sheet: cell.sheet, top: 30, bottom: 32, left: 0, right: 5 },
    items
  };
}

/** 주요 변경사항 with its records: a day each, or null for a record without one; none at all says "변경사항 없음". */
export function changesOf(days: readonly (string | null)[]): NonNullable<Pledge["changes"]> {
  const records = days.map((day) => ({
    cell: cellOf("A31"),
    line: 0,
    text: day ?? "변경",
    date: day === null ? null : dayOf(day)
  }));
  return { section: sectionOf([], "주요 변경사항"), records, none: days.length === 0 };
}

export function cellOf(text: string): CellRef {
  const range = parseRangeRef(text.includes("!") ? text : `이행현황!${text}`);
  if (!range) throw new Error(`no cell: ${text}`);
  return { sheet: range.sheet, row: range.top, column: range.left };
}

/** "2023-02-30" is given as written, though there is no such day; "2023-05-00" is a month without a day. */
export function dayOf(text: string): CalendarDate {
  const known = parseIsoDate(text);
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return known ?? { year, month, day };
}

function spanOf(text: string): { from: CalendarDate; to: CalendarDate } {
  const [from = "", to = from] = text.split("~");
  const day = dayOf(from);
  return { from: day, to: to.length < 10 ? dayOf(`${day.year}-${to}`) : dayOf(to) };
}
