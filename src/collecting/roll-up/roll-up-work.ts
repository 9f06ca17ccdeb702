import { formatDecimal, groupDigits } from "../../pledge/decimal";
import { leavingNoStartSheet } from "../../templates/empty-workbook";
import { pageOf } from "../../templates/look";
import { FROZEN_ROWS, HEADER_TOP, overviewDraft, placeOverviewTitle } from "../../templates/overview-sheet";
import { EXECUTION_RATE_NOTE } from "../../templates/progress-sheet";
import { formatCell, formatRange, quoteSheet } from "../../workbook/address";
import type { Patch, Step } from "../../workbook/patch";
import type { SheetContent } from "../../workbook/sheet-content";
import { sumOf } from "./figures";
import { fileRowsOf, filesLayout } from "./files-sheet";
import { findingRowsOf, findingsLayout, findingsSheet } from "./findings-sheet";
import { leftSheet, unsealedSheet } from "./left-sheets";
import { MONEY, pledgeRowsOf, pledgesLayout, scaleOf } from "./pledges-sheet";
import { SHEETS, type RollUp } from "./roll-up";
import { ROLL_UP_SETTING } from "./roll-up-setting";
import { FIRST_ROW, placeHead, rowsOf, withRows, type PlacedRow, type TableLayout } from "./row-table";

/** A roll-up workbook in the making. The same roll-up gives the same. */
export interface RollUpWork {
  /** Makes the workbook out of an empty one, with the first pledge of the list alone. */
  readonly patch: Patch;
  /** The other pledges, each row with the looks of the first: tens of thousands of rows are no patch. */
  readonly more: { readonly sheet: string; readonly rows: Iterable<PlacedRow> };
}

export function rollUpWork(rollUp: RollUp): RollUpWork {
  const pledgeRows = pledgeRowsOf(rollUp);
  const fileRows = fileRowsOf(rollUp);
  const findingRows = findingRowsOf(rollUp);
  const scale = scaleOf(pledgeRows);
  const width = widthOf(rollUp, scale);
  const fileAt = (order: number): string =>
    `${quoteSheet(SHEETS.files)}!${formatCell({ row: FIRST_ROW + order - 1, column: 0 })}`;
  const pledges = pledgesLayout(pledgeRows, scale, width, fileAt);
  const findings = findingsLayout(findingRows);
  const files = filesLayout(fileRows, pledges, findings, scale, width);
  const notes = notesOf(rollUp);
  const contents: readonly (readonly [sheet: string, content: SheetContent])[] = [
    [SHEETS.files, overview(files, fileRows, notes, rollUp.unit, "C0504D")],
    [SHEETS.pledges, overview(pledges, pledgeRows.slice(0, 1), notes, rollUp.unit, "4F81BD")],
    [SHEETS.findings, findingsSheet(findingRows, findings, notes.slice(0, 2))],
    [SHEETS.left, leftSheet(rollUp)],
    [SHEETS.unsealed, unsealedSheet(rollUp)]
  ];
  const steps = contents.map(([sheet, content]): Step => ({ kind: "add-sheet", sheet, content }));
  const mark = JSON.stringify({ basisDate: rollUp.basisDate, toolVersion: rollUp.toolVersion });
  const patch = leavingNoStartSheet({
    title: SHEETS.files,
    steps: [...steps, { kind: "setting", key: ROLL_UP_SETTING, before: null, after: mark }]
  });
  return { patch, more: { sheet: SHEETS.pledges, rows: rowsOf(pledges, pledgeRows, 1) } };
}

function overview<Row>(
  layout: TableLayout<Row>,
  rows: readonly Row[],
  notes: readonly string[],
  unit: string,
  tabColor: string
): SheetContent {
  const draft = overviewDraft(layout.columns);
  placeOverviewTitle(draft, layout.sheet, notes, unit);
  placeHead(draft, layout, 4);
  const printArea = formatRange({ top: 0, left: 0, bottom: layout.last, right: draft.lastColumn });
  const content = draft.finish({
    page: pageOf("landscape", printArea, `${HEADER_TOP + 1}:${FROZEN_ROWS}`),
    frozen: { rows: FROZEN_ROWS, columns: 4 },
    tabColor
  });
  return withRows(content, layout, rows);
}

function notesOf({ basisDate, toolVersion, ruleSet, files, leftFiles }: RollUp): readonly string[] {
  return [
    `기준일 : ${basisDate}   파일 ${files.length}개 모음, 빠진 파일 ${leftFiles.length}개`,
    `공약지기 ${toolVersion} · 규칙 묶음 ${ruleSet.slice(0, 12)}`,
    `${EXECUTION_RATE_NOTE}   평균 이행도 = 이행도가 적힌 공약의 산술평균   금액은 종류마다 첫 표의 총계`
  ];
}

/** Characters that the largest amount needs, which is the total of all. */
function widthOf({ files }: RollUp, scale: number): number {
  const all = files.flatMap(({ pledges }) => pledges.map(({ money }) => money));
  const lengths = MONEY.map(
    ({ key }) => groupDigits(formatDecimal(sumOf(all.map((money) => money[key])))).length
  );
  return Math.max(9, ...lengths.map((length) => length + scale + 1));
}
