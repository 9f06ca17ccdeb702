import { ZERO, divide, toNumber, trim, type Decimal } from "../pledge/decimal";
import { formatCell, type CellAt } from "../workbook/address";
import type { CellFormat } from "../workbook/format";
import type { CellContent } from "../workbook/snapshot";
import { contentOfFigure, sumFigure, type Figure } from "./figure";
import { LOOK, PERCENT_FORMAT, amountFormat } from "./look";
import type { PledgeLine, TextFigure } from "./pledge-line";

/** Where the row's cell of another column stands. */
export type CellByKey = (key: string) => CellAt;

/** A column of an overview sheet: how it is headed, and what it says of a pledge. */
export interface OverviewColumn {
  readonly key: string;
  readonly label: string;
  /** The heading it shares with its neighbours, in the row above. */
  readonly group: string | null;
  readonly width: number;
  readonly format: CellFormat;
  readonly content: (line: PledgeLine, cell: CellByKey) => CellContent;
  /** What its total adds up; absent where it has none. */
  readonly amount?: (line: PledgeLine) => Decimal;
  /** Of a ratio: its total is the ratio of the totals. */
  readonly ratio?: { readonly part: OverviewColumn; readonly whole: OverviewColumn };
  /** Of a rate: its total is the mean of those that are there. */
  readonly mean?: (line: PledgeLine) => Decimal | null;
}

type Heading = Pick<OverviewColumn, "key" | "label" | "group" | "width">;

export function textColumn(
  heading: Heading,
  text: (line: PledgeLine) => string,
  format: CellFormat
): OverviewColumn {
  return { ...heading, format, content: (line) => ({ value: text(line) === "" ? null : text(line) }) };
}

export function amountColumn(
  heading: Heading,
  figure: (line: PledgeLine) => Figure | null | undefined,
  scale: number
): OverviewColumn {
  return {
    ...heading,
    format: { ...LOOK.amount, numberFormat: amountFormat(scale) },
    content: (line) => contentOfFigure(figure(line) ?? undefined),
    amount: (line) => figure(line)?.value ?? ZERO
  };
}

/** The sum of other columns of the same row. */
export function sumColumn(heading: Heading, parts: readonly OverviewColumn[], scale: number): OverviewColumn {
  const values = (line: PledgeLine): readonly Decimal[] => parts.map((part) => part.amount?.(line) ?? ZERO);
  return {
    ...heading,
    format: { ...LOOK.amount, numberFormat: amountFormat(scale) },
    content: (line, cell) =>
      contentOfFigure(
        sumFigure(
          parts.map((part) => cell(part.key)),
          values(line)
        )
      ),
    amount: (line) => sumFigure([], values(line)).value
  };
}

/** 집행률 and the like: part ÷ whole of two columns of the same row. */
export function ratioColumn(heading: Heading, part: OverviewColumn, whole: OverviewColumn): OverviewColumn {
  return {
    ...heading,
    format: { ...LOOK.centered, numberFormat: PERCENT_FORMAT },
    ratio: { part, whole },
    content: (line, cell) =>
      ratioContent(cell(part.key), cell(whole.key), part.amount?.(line) ?? ZERO, whole.amount?.(line) ?? ZERO)
  };
}

/** 이행도: a fraction of each pledge, shown as a percent. */
export function rateColumn(heading: Heading): OverviewColumn {
  return {
    ...heading,
    format: { ...LOOK.centered, numberFormat: PERCENT_FORMAT },
    content: (line) => contentOfFigure(line.rate ?? undefined),
    mean: (line) => line.rate?.value ?? null
  };
}

/** `=IF(E8=0,"-",ROUND(F8/E8,3))`: a fraction with three digits (28.0 %), "-" where the whole is 0. */
export function ratioContent(
  part: CellAt,
  whole: CellAt,
  partValue: Decimal,
  wholeValue: Decimal
): CellContent {
  const formula = `=IF(${formatCell(whole)}=0,"-",ROUND(${formatCell(part)}/${formatCell(whole)},3))`;
  const value = divide(partValue, wholeValue, 3);
  return { value: value === null ? "-" : toNumber(trim(value)), formula };
}

/** A text with its formula; a formula that gives "" keeps its "". */
export function contentOfText({ value, formula }: TextFigure): CellContent {
  if (formula !== undefined) return { value, formula };
  return { value: value === "" ? null : value };
}
