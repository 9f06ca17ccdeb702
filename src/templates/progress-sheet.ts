import { formatRange } from "../workbook/address";
import type { Profile } from "../pledge/profile";
import { rateEquation } from "../pledge/rates";
import type { SheetContent } from "../workbook/sheet-content";
import { titleStem } from "./card-frame";
import { LOOK, pageOf } from "./look";
import { ratioColumn, textColumn, type OverviewColumn } from "./overview-column";
import {
  DEPARTMENT_COLUMN,
  amountWidth,
  nameColumns,
  scaleOfLines,
  totalCostColumn,
  yearColumns
} from "./overview-money";
import {
  FROZEN_ROWS,
  HEADER_TOP,
  overviewDraft,
  placeHeader,
  placeLines,
  placeOverviewTitle
} from "./overview-sheet";
import type { Overview } from "./pledge-line";

/** The formula of the 집행률 on every overview, told on the sheet. */
export const EXECUTION_RATE_NOTE = rateEquation("of-cost", "ko");

export function progressTitle(profile: Profile): string {
  return `${titleStem(profile)} 추진현황표`;
}

/** 추진현황표: a row a pledge with what was executed each year, the rate, and the latest of its narrative. */
export function progressSheet({ lines, basisDate }: Overview, profile: Profile): SheetContent {
  const scale = scaleOfLines(lines);
  const width = amountWidth(lines, scale);
  const cost = totalCostColumn(scale, width);
  const years = yearColumns(profile, scale, width);
  const total = years[0] ?? cost;
  const columns: readonly OverviewColumn[] = [
    ...nameColumns(30),
    DEPARTMENT_COLUMN,
    textColumn(
      { key: "headline", label: "최근 추진내용", group: null, width: 40 },
      (line) => line.headline,
      LOOK.value
    ),
    cost,
    ...years,
    ratioColumn({ key: "executionRate", label: "집행률", group: null, width: 8 }, total, cost)
  ];
  const draft = overviewDraft(columns);
  const notes = [`기준일 : ${basisDate}`, EXECUTION_RATE_NOTE];
  placeOverviewTitle(draft, progressTitle(profile), notes, profile.unit);
  placeHeader(draft, columns);
  const { next } = placeLines(draft, columns, lines, 4);
  const printArea = formatRange({ top: 0, left: 0, bottom: next - 1, right: draft.lastColumn });
  return draft.finish({
    page: pageOf("landscape", printArea, `${HEADER_TOP + 1}:${FROZEN_ROWS}`),
    frozen: { rows: FROZEN_ROWS, columns: 2 },
    tabColor: "F79646"
  });
}
