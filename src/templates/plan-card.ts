import { formatDecimal, groupDigits } from "../pledge/decimal";
import { formatCell, type CellAt } from "../workbook/address";
import type { CellContent } from "../workbook/snapshot";
import type { SheetContent } from "../workbook/sheet-content";
import type { PlanCardData, TemplateContext } from "./card-data";
import { cardDraft, gap, placeCardTitle, placeHeading, titleStem } from "./card-frame";
import { placeFields, type Field } from "./field-table";
import { placeGrid, type PlacedGrid } from "./grid-block";
import { GRAND_TOTAL, TOTAL_ROW, gridShape } from "./grid-shape";
import { pageOf } from "./look";
import type { SheetDraft } from "./sheet-draft";
import { formatRange } from "../workbook/address";
import { placeYears } from "./year-table";

const FIELD_ROWS = 3;
/** Points: room for two lines by hand. */
const WIDE_HEIGHT = 37;

/** 실천계획: the card of the plan. */
export function planCard(data: PlanCardData, context: TemplateContext): SheetContent {
  const { profile } = context;
  const draft = cardDraft(profile);
  const top = placeCardTitle(draft, `${titleStem(profile)} 관리카드(실천계획)`);
  let row = top + FIELD_ROWS;
  row = placeWide(draft, row, { 목적: data.purpose, 목표: data.goal });
  if (data.years !== null) {
    row = placeHeading(draft, gap(draft, row), "연차별 추진계획");
    row = placeYears(draft, row, "추   진   계   획", data.years);
  }
  let grid: PlacedGrid | null = null;
  if (data.figures !== null) {
    row = placeHeading(draft, gap(draft, row), "연차별 투자계획", profile.unit);
    const options = { termLabel: "투자계획", typedTotals: context.typedTotals === true };
    grid = placeGrid(draft, row, gridShape(profile), data.figures, options);
    row = grid.next;
  }
  row = placeWide(draft, row, { 기대효과: data.effect, "문제점·대책": data.problem });
  placeHeadFields(draft, top, data, totalCostOf(data, grid, context), context.departments);
  const printArea = formatRange({ top: 0, left: 0, bottom: row - 1, right: draft.lastColumn });
  return draft.finish({ page: pageOf("portrait", printArea), tabColor: "4F81BD" });
}

/** A gap, then a row a text, as wide as the sheet; those that are null are left out. */
function placeWide(draft: SheetDraft, row: number, texts: Readonly<Record<string, string | null>>): number {
  const rows = Object.entries(texts).flatMap(([label, value]): (readonly Field[])[] =>
    value === null ? [] : [[{ label, value, column: 0, labelColumns: 2, columns: draft.widths.length - 2 }]]
  );
  if (rows.length === 0) return row;
  const top = gap(draft, row);
  rows.forEach((_, index) => draft.height(top + index, WIDE_HEIGHT));
  return placeFields(draft, top, rows);
}

function placeHeadFields(
  draft: SheetDraft,
  top: number,
  { head }: PlanCardData,
  totalCost: CellContent | string,
  departments: readonly string[]
): void {
  const rest = draft.widths.length;
  const first = (label: string, value: string): Field => ({
    label,
    value,
    column: 0,
    labelColumns: 2,
    columns: 2
  });
  const second = (label: string, value: string): Field => ({
    label,
    value,
    column: 4,
    labelColumns: 1,
    columns: 2
  });
  const third = (label: string, value: CellContent | string): Field => ({
    label,
    value,
    column: 7,
    labelColumns: 1,
    columns: rest - 8
  });
  placeFields(draft, top, [
    [first("관리번호", head.number), { ...second("공약명", head.name), columns: rest - 5 }],
    [
      { ...first("총괄부서", head.leadDepartment), options: departments },
      second("추진담당", head.team),
      { ...third("협조부서", head.partners), options: departments }
    ],
    [first("담당자(☎)", head.officer), second("사업기간", head.period), third("총 사업비", totalCost)]
  ]);
}

/** The text that was given, or the formula that says the total of the card's own grid in words. */
function totalCostOf(
  data: PlanCardData,
  grid: PlacedGrid | null,
  { profile, typedTotals }: TemplateContext
): CellContent | string {
  if (data.totalCost !== undefined || grid === null) return data.totalCost ?? "";
  const total = grid.valueOf(TOTAL_ROW, GRAND_TOTAL);
  const value = total.coefficient === 0n ? "" : groupDigits(formatDecimal(total)) + profile.unit;
  return typedTotals === true
    ? value
    : { value, formula: amountInWords(grid.cellOf(TOTAL_ROW, GRAND_TOTAL), profile.unit) };
}

/** `=IF(C20=0,"",TEXT(C20,…)&"백만원")`: "640백만원", with the digits behind the point that there are. */
export function amountInWords(cell: CellAt, unit: string): string {
  const at = formatCell(cell);
  return `=IF(${at}=0,"",TEXT(${at},IF(${at}=INT(${at}),"#,##0","#,##0.0##"))&"${unit}")`;
}
