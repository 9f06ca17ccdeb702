import type { CalendarDate } from "../../pledge/calendar-date";
import { pledgeId, type Pledge, type TextSection } from "../../pledge/pledge";
import { compact } from "../../reading/labels/fold";
import { formatCellRef, type CellRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import { sheetNamed } from "../../workbook/snapshot";
import { dayText } from "../change-register/append-entries";
import type { FillNote } from "../fill-note";
import type { CellPlan } from "./cell-plan";

/** What happened to a pledge, for the section 주요 변경사항 of its card. */
export interface ChangeRecordText {
  readonly date: CalendarDate;
  /** "부서이동: 건설과 → 도로과". */
  readonly what: string;
  readonly reason: string;
}

const NONE = /변경사항|변경내용|해당|없음/;

/**
 * Plans a dated record into the card's section 주요 변경사항: in place of "변경사항 없음", in the next row of its table,
 * or below the records that are there. The note tells where, or why there is none.
 */
export function recordChange(plan: CellPlan, pledge: Pledge, record: ChangeRecordText): FillNote {
  const { changes } = pledge;
  if (!changes) return { code: "record-no-section", data: { pledge: pledgeId(pledge) } };
  const { section } = changes;
  const rows = headedTable(plan, section);
  const none = changes.none ? noneCell(plan, section) : null;
  if (rows && !none) {
    const written = intoTable(plan, section, rows, record);
    if (written) return { code: "record-written", data: { cell: formatCellRef(written) } };
  }
  const text = recordText(record);
  const target = none?.cell ?? lastRecord(pledge) ?? firstCell(section);
  const { value, formula } = plan.after(target);
  if (formula !== undefined) return { code: "record-formula", data: { cell: formatCellRef(target) } };
  const old = typeof value === "string" ? value : "";
  if (none) plan.set(target, { value: withLine(old, none.line, text) });
  else plan.set(target, { value: old.trim() === "" ? text : `${old.trimEnd()}\n${bulletOf(old)}${text}` });
  return { code: "record-written", data: { cell: formatCellRef(target) } };
}

/** "2026. 11. 26. 부서이동: 건설과 → 도로과 (조직개편)". */
function recordText({ date, what, reason }: ChangeRecordText): string {
  return `${dayText(date)} ${what}${reason === "" ? "" : ` (${reason})`}`;
}

/** The mark that the records there begin with, so that the new one looks like them. */
function bulletOf(text: string): string {
  return /(?:^|\n)(\s*[❍○●•▪□■◦\-–]\s*)\S/u.exec(text)?.[1]?.replace(/^\n/, "") ?? "";
}

interface LineAt {
  readonly cell: CellRef;
  readonly line: number;
}

/** Where the section says that nothing changed. */
function noneCell(plan: CellPlan, section: TextSection): LineAt | null {
  for (const cell of cellsIn(plan, section)) {
    const { value } = plan.after(cell);
    if (typeof value !== "string") continue;
    const line = value.split("\n").findIndex((text) => text.includes("없음") && NONE.test(compact(text)));
    if (line >= 0) return { cell, line };
  }
  return null;
}

function withLine(text: string, at: number, line: string): string {
  const lines = text.split("\n");
  lines[at] = line;
  return lines.join("\n");
}

function lastRecord({ changes }: Pledge): CellRef | null {
  return changes?.records.at(-1)?.cell ?? changes?.section.items.at(-1)?.cell ?? null;
}

function firstCell({ range }: TextSection): CellRef {
  return { sheet: range.sheet, row: range.top, column: range.left };
}

/** Filled cells of the section, in reading order. */
function cellsIn(plan: CellPlan, { range }: TextSection): readonly CellRef[] {
  const sheet = sheetNamed(plan.snapshot, range.sheet);
  return (sheet?.cells ?? []).flatMap(({ row, column }) =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
      ? [{ sheet: range.sheet, row, column }]
      : []
  );
}

const TABLE_HEADS = {
  line: /^(?:연번|번호|순번)$/,
  date: /^(?:일자|변경일자?|변경시기)$/,
  before: /^(?:당초|변경전)$/,
  after: /^(?:변경|변경후|변경내용|변경사항)$/,
  reason: /^(?:사유|변경사유)$/
} as const;

type Head = keyof typeof TABLE_HEADS;

interface HeadedTable {
  readonly header: number;
  readonly columns: ReadonlyMap<Head, number>;
}

/** The heads of the section's table; null where its changes are told in lines. */
function headedTable(plan: CellPlan, section: TextSection): HeadedTable | null {
  const rows = new Map<number, Map<Head, number>>();
  for (const cell of cellsIn(plan, section)) {
    const { value } = plan.after(cell);
    const text = typeof value === "string" ? compact(value) : "";
    const head = (Object.keys(TABLE_HEADS) as Head[]).find((name) => TABLE_HEADS[name].test(text));
    if (!head) continue;
    const columns = rows.get(cell.row) ?? new Map<Head, number>();
    rows.set(cell.row, columns.set(head, cell.column));
  }
  for (const [header, columns] of rows)
    if (columns.has("date") && columns.has("after")) return { header, columns };
  return null;
}

/** The first row below the heads that is blank and ruled like a row of the table: not merged across its columns. */
function intoTable(
  plan: CellPlan,
  { range }: TextSection,
  { header, columns }: HeadedTable,
  { date, what, reason }: ChangeRecordText
): CellRef | null {
  const sheet = sheetNamed(plan.snapshot, range.sheet);
  if (!sheet) return null;
  const lookup = lookupOf(sheet);
  const own = [...columns.values()];
  for (let row = header + 1; row <= range.bottom + 1; row++) {
    const isBlank = lookup.row(row).length === 0;
    const isRuled = own.every((column) => lookup.anchor(row, column).column === column);
    if (!isBlank || !isRuled) continue;
    const [before = "", after = ""] = what.includes("→") ? what.split(/\s*→\s*/) : ["", what];
    const texts: Readonly<Record<Head, string>> = { line: "", date: dayText(date), before, after, reason };
    for (const [head, column] of columns)
      if (texts[head] !== "") plan.set({ sheet: range.sheet, row, column }, { value: texts[head] });
    return { sheet: range.sheet, row, column: columns.get("date") ?? own[0] ?? range.left };
  }
  return null;
}
