import { STATUS_CLASSES } from "../pledge/status";
import type { Profile } from "../pledge/profile";
import { rateEquation } from "../pledge/rates";
import { formatRange } from "../workbook/address";
import type { SheetContent } from "../workbook/sheet-content";
import { titleStem } from "./card-frame";
import { LOOK, pageOf } from "./look";
import { contentOfText, rateColumn, ratioColumn, textColumn, type OverviewColumn } from "./overview-column";
import { placeGroups, type Grouping } from "./overview-groups";
import {
  DEPARTMENT_COLUMN,
  amountWidth,
  nameColumns,
  scaleOfLines,
  sourceColumns,
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
import type { Overview, PledgeLine } from "./pledge-line";
import { EXECUTION_RATE_NOTE } from "./progress-sheet";
import { CLASSES } from "./status-matrix";

export const UNMARKED = "(표시 없음)";

export function rollUpTitle(profile: Profile): string {
  return `${titleStem(profile)} 총괄표`;
}

const STATUS_COLUMN: OverviewColumn = {
  key: "status",
  label: "이행상태",
  group: null,
  width: 11,
  format: LOOK.centered,
  content: (line) => contentOfText(line.status.name)
};

/** 총괄표: every pledge by number with its money by source and by year, its status and rates; then totals by area, department and class. */
export function rollUpSheet({ lines, basisDate }: Overview, profile: Profile): SheetContent {
  const scale = scaleOfLines(lines);
  const width = amountWidth(lines, scale);
  const cost = totalCostColumn(scale, width);
  const sources = sourceColumns(profile, lines, scale, width);
  const total = sources[0] ?? cost;
  const [, ...years] = yearColumns(profile, scale, width);
  const columns: readonly OverviewColumn[] = [
    ...nameColumns(28),
    textColumn({ key: "area", label: "분야", group: null, width: 10 }, (line) => line.area, LOOK.centered),
    DEPARTMENT_COLUMN,
    cost,
    ...sources,
    ...years,
    STATUS_COLUMN,
    rateColumn({ key: "rate", label: "이행도", group: null, width: 8 }),
    ratioColumn({ key: "executionRate", label: "집행률", group: null, width: 8 }, total, cost)
  ];
  const draft = overviewDraft(columns);
  const notes = [
    `기준일 : ${basisDate}`,
    EXECUTION_RATE_NOTE.replace("총계", "계"),
    rateEquation("fulfilment", "ko")
  ];
  placeOverviewTitle(draft, rollUpTitle(profile), notes, profile.unit);
  placeHeader(draft, columns);
  const placed = placeLines(draft, columns, lines, 4);
  let row = placed.next;
  for (const grouping of groupingsOf(lines)) {
    row = placeGroups(draft, row, columns, lines, placed, grouping);
  }
  const printArea = formatRange({ top: 0, left: 0, bottom: row - 1, right: draft.lastColumn });
  return draft.finish({
    page: pageOf("landscape", printArea, `${HEADER_TOP + 1}:${FROZEN_ROWS}`),
    frozen: { rows: FROZEN_ROWS, columns: 2 },
    tabColor: "C0504D"
  });
}

function groupingsOf(lines: readonly PledgeLine[]): readonly Grouping[] {
  const distinct = (nameOf: (line: PledgeLine) => string): readonly string[] => [
    ...new Set(lines.map(nameOf))
  ];
  const area = (line: PledgeLine): string => line.area;
  const department = (line: PledgeLine): string => line.department;
  const status = (line: PledgeLine): string => line.status.name.value;
  const classes = CLASSES.map((name) => STATUS_CLASSES[name] as string);
  return [
    { heading: "분야별 집계", label: "분야", key: "area", names: distinct(area), nameOf: area },
    {
      heading: "부서별 집계",
      label: "부서",
      key: "department",
      names: distinct(department),
      nameOf: department
    },
    {
      heading: "이행상태별 집계",
      label: "이행상태",
      key: "status",
      names: [...classes, ...distinct(status).filter((name) => !classes.includes(name))],
      nameOf: status
    }
  ];
}
