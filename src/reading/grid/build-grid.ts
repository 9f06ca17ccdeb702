import type { Grid, GridCell, GridColumn, GridKind, GridRow } from "../../pledge/grid";
import { convert } from "../../pledge/money";
import type { Profile } from "../../pledge/profile";
import type { CellAt, Rectangle } from "../../workbook/address";
import { shownText } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import type { ReadAmount } from "../amounts/amount-notation";
import { compact } from "../labels/fold";
import { settleColumn, withInferredYears, type ColumnDraft } from "./columns";
import type { ColumnReading } from "./column-roles";
import type { RowReading } from "./row-readings";
import type { RowsReading } from "./row-roles";
import type { UnitNear } from "./unit-near";

export interface GridParts {
  readonly view: SheetView;
  /** The first row of its range. */
  readonly top: number;
  readonly kind: GridKind;
  readonly drafts: readonly ColumnDraft[];
  readonly columns: ColumnReading;
  readonly rows: RowsReading;
  readonly unit: UnitNear;
  /** Digits behind the point that the amounts of the table show. */
  readonly scale: number;
  readonly profile: Profile;
}

/** Puts a grid together from its settled rows and columns. */
export function buildGrid(parts: GridParts): Grid {
  const { view, profile } = parts;
  const drafts = withInferredYears(parts.drafts, parts.columns.roles);
  const read = parts.rows.rows;
  const unstated = [...parts.columns.unstated, ...parts.rows.unstated];
  const lastYear = drafts.reduce<number | null>((last, { year, roles }) => {
    return roles[0] === "year" && year !== undefined && (last === null || year > last) ? year : last;
  }, null);
  const places: number[] = [];
  const settled: GridColumn[] = [];
  drafts.forEach((draft, at) => {
    const role = parts.columns.roles[at] ?? null;
    if (!role) return;
    places.push(at);
    settled.push(settleColumn(draft, role, lastYear, view));
  });
  const columns = uniqueKeys(settled);
  const rows = withParts(uniqueKeys(read.map((row) => gridRow(view, row, profile))), read);
  const { scale } = parts;
  const cells = read.map(({ draft }) =>
    places.map((at, index) => {
      const place = draft.places?.[at] ?? { row: draft.row, column: settled[index]?.column ?? 0 };
      return gridCell(view, place, inUnit(draft.amounts[at], parts.unit), scale);
    })
  );
  return {
    kind: parts.kind,
    key: parts.kind,
    range: view.range(extentOf(read, columns, parts.top)),
    unit: parts.unit.unit,
    columns,
    rows,
    cells,
    scale,
    ...(unstated.length === 0 ? {} : { unstated }),
    // where it is guessed, all grids of the sheet tell
    rounding: profile.rounding === "rounded" ? "rounded" : "exact"
  };
}

function withParts(rows: readonly GridRow[], read: readonly RowReading[]): readonly GridRow[] {
  return rows.map((row, at) => {
    const places = read[at]?.parts;
    return places ? { ...row, parts: places.flatMap((place) => rows[place]?.key ?? []) } : row;
  });
}

function extentOf(rows: readonly RowReading[], columns: readonly GridColumn[], top: number): Rectangle {
  const places = rows.flatMap(({ draft }) => draft.places ?? []);
  return {
    top,
    left: Math.min(...rows.flatMap(({ draft }) => draft.pieces.map(({ column }) => column))),
    bottom: Math.max(...rows.map(({ draft }) => draft.row)),
    right: Math.max(...columns.map(({ column }) => column), ...places.map(({ column }) => column))
  };
}

function gridRow(view: SheetView, row: RowReading, profile: Profile): GridRow {
  const { header, role } = row;
  const label = row.bracketed ? row.label.replace(/^[(（[〈<]\s*|\s*[)）\]〉>]$/g, "") : row.label;
  const name = role === "total" ? "계" : spelling(label, row.group, profile);
  return {
    role,
    key: row.group === null ? name : `${row.group}/${name}`,
    source: row.source === null ? null : row.source.replace(/^[(（[〈<]\s*|\s*[)）\]〉>]$/g, ""),
    group: row.group,
    bracketed: row.bracketed,
    label: row.label,
    header: view.ref(header),
    row: row.draft.row
  };
}

/** As the profile spells the source, where it names it: "자담등" and "자담 등" are one row. */
function spelling(label: string, group: string | null, profile: Profile): string {
  const wanted = compact(group === null ? label : `${group}/${label}`);
  const known = profile.sources.find((source) => compact(source) === wanted);
  return known ? known.slice(known.lastIndexOf("/") + 1) : label;
}

function uniqueKeys<Keyed extends GridColumn | GridRow>(list: readonly Keyed[]): readonly Keyed[] {
  if (new Set(list.map(({ key }) => key)).size === list.length) return list;
  const seen = new Map<string, number>();
  return list.map((entry) => {
    const times = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, times);
    return times === 1 ? entry : { ...entry, key: `${entry.key}#${times}` };
  });
}

function gridCell(
  view: SheetView,
  { row, column }: CellAt,
  read: ReadAmount | undefined,
  scale: number
): GridCell {
  const cell = view.cellAt(row, column);
  const covered = cell !== undefined && view.isCovered(row, column);
  const { notation, amount, suggestion } = settledAmount(read ?? NOTHING, scale);
  const place = view.ref({ row, column });
  const formula = cell?.formula;
  const hidden = covered || view.isHidden(row, column);
  const text = shownText(cell, view.date1904);
  // written out, not spread: a thousand cards have a hundred thousand of these
  if (suggestion) {
    return formula === undefined
      ? { cell: place, notation, amount, suggestion, hidden, text }
      : { cell: place, notation, amount, suggestion, formula, hidden, text };
  }
  return formula === undefined
    ? { cell: place, notation, amount, hidden, text }
    : { cell: place, notation, amount, formula, hidden, text };
}

/** What a cell states in a unit of its own, in the unit of the grid: "12억" among 백만원 means 1,200. */
function inUnit(read: ReadAmount | undefined, { unit }: UnitNear): ReadAmount | undefined {
  if (!read?.suggestion || read.unit === undefined || !unit || read.unit === unit.value) return read;
  return { ...read, suggestion: convert({ value: read.suggestion, unit: read.unit }, unit.value).value };
}

const NOTHING: ReadAmount = { notation: "blank", amount: null };

/** 24.394 is a slip among whole numbers, and a number among decimals. */
function settledAmount(read: ReadAmount, scale: number): ReadAmount {
  const { notation, amount } = read;
  if (!amount) return read;
  if (notation === "number" && scale === 0 && amount.scale === 3) {
    const suggestion = { coefficient: amount.coefficient, scale: 0 };
    return { notation: "decimal-for-comma", amount, suggestion };
  }
  return notation === "decimal-for-comma" && scale > 0
    ? { notation: "text-number", amount, suggestion: amount }
    : read;
}
