import { ZERO, sum, toNumber, trim, type Decimal } from "../pledge/decimal";
import type { GridKind } from "../pledge/grid";
import type { Profile } from "../pledge/profile";
import { formatCell, formatRange, type CellAt } from "../workbook/address";
import type { CellFormat } from "../workbook/format";
import type { SheetContent } from "../workbook/sheet-content";
import type { CellContent } from "../workbook/snapshot";
import { titleStem } from "./card-frame";
import type { Ledger, LedgerLine } from "./ledger-line";
import { LOOK, PERCENT_FORMAT, pageOf } from "./look";
import { ratioContent, type OverviewColumn } from "./overview-column";
import { amountWidth, scaleOfLines, sourceColumns, yearColumns } from "./overview-money";
import {
  FROZEN_ROWS,
  HEADER_TOP,
  TOTAL_LOOK,
  overviewDraft,
  placeHeader,
  placeOverviewTitle
} from "./overview-sheet";
import type { PledgeLine } from "./pledge-line";
import type { SheetDraft } from "./sheet-draft";

/** The rows of a pledge, in their order. */
const KINDS: readonly { readonly kind: GridKind; readonly label: string }[] = [
  { kind: "plan", label: "계획" },
  { kind: "secured", label: "확보" },
  { kind: "executed", label: "집행" }
];
const KIND_COLUMN = 3;

/** What the rates below the table mean. */
const RATE_NOTES = [
  "확보율 = 확보 총계 ÷ 계획 총계,  집행률 = 집행 총계 ÷ 계획 총계,  확보액 대비 집행률 = 집행 총계 ÷ 확보 총계",
  "나눌 금액이 0이면 '-', 카드에 계획·확보·집행 표가 없는 공약은 그 줄을 비워 둡니다."
];

export function ledgerTitle(profile: Profile): string {
  return `${titleStem(profile)} 공약가계부`;
}

/** 공약가계부: what is planned, secured and executed of every pledge and of all, by source and by year. */
export function ledgerSheet({ lines, basisDate }: Ledger, profile: Profile): SheetContent {
  const pseudo = lines.flatMap((line) => KINDS.map(({ kind }) => pledgeLine(line, kind)));
  const scale = scaleOfLines(pseudo);
  const width = amountWidth(pseudo, scale);
  const amounts = [
    ...yearColumns(profile, scale, width, "연도별"),
    ...sourceColumns(profile, pseudo, scale, width, "재원별")
  ];
  const columns: readonly OverviewColumn[] = [
    heading("number", "관리번호", 15),
    heading("name", "공약명", 28),
    heading("department", "부서", 12),
    heading("kind", "구분", 7),
    ...amounts,
    heading("ofPlan", "확보율 ·\n집행률", 9),
    heading("ofSecured", "확보액 대비\n집행률", 11)
  ];
  const draft = overviewDraft(columns);
  placeOverviewTitle(draft, ledgerTitle(profile), [`기준일 : ${basisDate}`], profile.unit);
  placeHeader(draft, columns);
  const totals = FROZEN_ROWS;
  const first = totals + KINDS.length;
  const last = first + lines.length * KINDS.length - 1;
  lines.forEach((line, index) => {
    placePledge(draft, first + index * KINDS.length, line, columns, amounts);
  });
  placeTotals(draft, totals, { first, last: Math.max(first, last) }, columns, amounts, lines);
  const notes = Math.max(last, first - 1) + 1;
  RATE_NOTES.forEach((note, index) => {
    const place = { row: notes + index, column: 0, columns: columns.length };
    draft.set(place, `※ ${note}`, LOOK.note).height(place.row, 20);
  });
  draft.set(
    { row: notes + RATE_NOTES.length, column: 0, columns: columns.length },
    `※ 기준일 : ${basisDate}`,
    LOOK.note
  );
  const printArea = formatRange({
    top: 0,
    left: 0,
    bottom: notes + RATE_NOTES.length,
    right: draft.lastColumn
  });
  return draft.finish({
    page: pageOf("landscape", printArea, `${HEADER_TOP + 1}:${FROZEN_ROWS}`),
    frozen: { rows: FROZEN_ROWS, columns: KIND_COLUMN + 1 },
    tabColor: "4BACC6"
  });
}

function heading(key: string, label: string, width: number): OverviewColumn {
  return { key, label, group: null, width, format: LOOK.centered, content: () => ({ value: null }) };
}

/** The figures of one kind as a line that the columns of overviews can read. */
function pledgeLine({ number, name, department, kinds }: LedgerLine, kind: GridKind): PledgeLine {
  const figures = kinds[kind] ?? { bySource: {}, byYear: {} };
  const status = { class: null, name: { value: "" }, marks: {} };
  return {
    number,
    name,
    department,
    area: "",
    totalCost: null,
    ...figures,
    status,
    rate: null,
    headline: ""
  };
}

function placePledge(
  draft: SheetDraft,
  top: number,
  line: LedgerLine,
  columns: readonly OverviewColumn[],
  amounts: readonly OverviewColumn[]
): void {
  const rows = KINDS.length;
  draft.set({ row: top, column: 0, rows }, line.number, LOOK.centered);
  draft.set({ row: top, column: 1, rows }, line.name, LOOK.value);
  draft.set({ row: top, column: 2, rows }, line.department, LOOK.centered);
  KINDS.forEach(({ kind, label }, index) => {
    const row = top + index;
    draft.set({ row, column: KIND_COLUMN }, label, LOOK.label).height(row, 20);
    const own = pledgeLine(line, kind);
    const cell = (key: string): CellAt => ({ row, column: columnAt(columns, key) });
    for (const column of amounts) {
      const content = line.kinds[kind] ? column.content(own, cell) : { value: null };
      draft.set(cell(column.key), content, column.format);
    }
  });
  const value = (kind: GridKind): Decimal | null => totalOf(amounts, line, kind);
  placeRates(draft, top, columns, value, LOOK.centered);
  draft.outline({ top, left: 0, bottom: top + rows - 1, right: draft.lastColumn }, "thin");
}

/** 총계 of the kind; null where the pledge has no such grid. */
function totalOf(amounts: readonly OverviewColumn[], line: LedgerLine, kind: GridKind): Decimal | null {
  if (!line.kinds[kind]) return null;
  return amounts.find(({ key }) => key === TOTAL)?.amount?.(pledgeLine(line, kind)) ?? ZERO;
}

/** 총계 of the sources: a grid without years has it too. */
const TOTAL = "bySource";

function columnAt(columns: readonly OverviewColumn[], key: string): number {
  return columns.findIndex((column) => column.key === key);
}

/** Rates in the rows 확보 and 집행 of the three from `top` on. */
function placeRates(
  draft: SheetDraft,
  top: number,
  columns: readonly OverviewColumn[],
  valueOf: (kind: GridKind) => Decimal | null,
  look: CellFormat
): void {
  const total = (index: number): CellAt => ({ row: top + index, column: columnAt(columns, TOTAL) });
  const format = { ...look, numberFormat: PERCENT_FORMAT };
  const valueAt = (index: number): Decimal | null => valueOf(KINDS[index]?.kind ?? "plan");
  // what no card has a grid of is not known: that is no 0 %
  const rate = (part: number, whole: number): CellContent | null => {
    const [partOf, wholeOf] = [valueAt(part), valueAt(whole)];
    return partOf && wholeOf ? ratioContent(total(part), total(whole), partOf, wholeOf) : null;
  };
  const [ofPlan, ofSecured] = [columnAt(columns, "ofPlan"), columnAt(columns, "ofSecured")];
  draft.set({ row: top, column: ofPlan }, null, format).set({ row: top, column: ofSecured }, null, format);
  draft.set({ row: top + 1, column: ofPlan }, rate(1, 0), format);
  draft.set({ row: top + 1, column: ofSecured }, null, format);
  draft.set({ row: top + 2, column: ofPlan }, rate(2, 0), format);
  draft.set({ row: top + 2, column: ofSecured }, rate(2, 1), format);
}

/** 계: three rows above the pledges, each adding up the rows of its kind. */
function placeTotals(
  draft: SheetDraft,
  top: number,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly OverviewColumn[],
  amounts: readonly OverviewColumn[],
  lines: readonly LedgerLine[]
): void {
  draft.set({ row: top, column: 0, rows: KINDS.length, columns: KIND_COLUMN }, "계", LOOK.totalLabel);
  const stretch = (column: number): string =>
    formatRange({ top: first, bottom: last, left: column, right: column });
  KINDS.forEach(({ kind, label }, index) => {
    const row = top + index;
    draft.set({ row, column: KIND_COLUMN }, label, LOOK.totalLabel).height(row, 22);
    for (const column of amounts) {
      const at = { row, column: columnAt(columns, column.key) };
      const values = lines.map((line) => column.amount?.(pledgeLine(line, kind)) ?? ZERO);
      const label = formatCell({ row, column: KIND_COLUMN });
      draft.set(
        at,
        {
          value: toNumber(trim(sum([ZERO, ...values]))),
          formula: `=SUMIF(${stretch(KIND_COLUMN)},${label},${stretch(at.column)})`
        },
        { ...column.format, ...TOTAL_LOOK }
      );
    }
  });
  const value = (kind: GridKind): Decimal | null => {
    const known = lines.map((line) => totalOf(amounts, line, kind)).filter((total) => total !== null);
    return known.length === 0 ? null : sum(known);
  };
  placeRates(draft, top, columns, value, { ...LOOK.centered, ...TOTAL_LOOK });
  draft.outline({ top, left: 0, bottom: top + KINDS.length - 1, right: draft.lastColumn });
}
