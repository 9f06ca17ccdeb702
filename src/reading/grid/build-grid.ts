import { forgetEquations } from "../../pledge/equation";
import type { Grid, GridCell, GridColumn, GridKind, GridRow } from "../../pledge/grid";
import type { Profile } from "../../pledge/profile";
import { shownText } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import type { ReadAmount } from "../amounts/amount-notation";
import { compact } from "../labels/fold";
import type { RowDraft } from "./body";
import { settleColumn, type ColumnDraft } from "./columns";
import type { ColumnReading } from "./column-roles";
import type { GridHeader } from "./header";
import { guessRounding } from "./rounding";
import type { RowReading } from "./row-roles";
import type { UnitNear } from "./unit-near";

export interface GridParts {
  readonly view: SheetView;
  readonly header: GridHeader;
  readonly kind: GridKind;
  readonly drafts: readonly ColumnDraft[];
  readonly columns: ColumnReading;
  readonly rows: readonly RowReading[];
  readonly unit: UnitNear;
  readonly profile: Profile;
}

/** Puts a grid together from its settled rows and columns. */
export function buildGrid(parts: GridParts): Grid {
  const { view, drafts, profile } = parts;
  const lastYear = drafts.reduce<number | null>((last, { year, roles }) => {
    return roles[0] === "year" && year !== undefined && (last === null || year > last) ? year : last;
  }, null);
  const kept = drafts.flatMap((draft, at) => {
    const role = parts.columns.roles[at] ?? null;
    return role ? [{ at, column: settleColumn(draft, role, lastYear, view) }] : [];
  });
  const columns = uniqueKeys(kept.map(({ column }) => column));
  const rows = uniqueKeys(parts.rows.map((row) => gridRow(view, row, profile)));
  const scale = scaleOf(parts.rows.map((row) => row.draft));
  const cells = parts.rows.map(({ draft }) =>
    kept.map(({ at, column }) => gridCell(view, draft.row, column.column, draft.amounts[at], scale))
  );
  const left = Math.min(...parts.rows.flatMap((row) => row.draft.pieces.map((piece) => piece.column)));
  const grid: Grid = {
    kind: parts.kind,
    key: parts.kind,
    range: view.range({
      top: parts.header.top,
      left,
      bottom: Math.max(...parts.rows.map((row) => row.draft.row)),
      right: Math.max(...columns.map((column) => column.column))
    }),
    unit: parts.unit.unit,
    columns,
    rows,
    cells,
    scale,
    rounding: "exact"
  };
  const rounding = guessRounding(grid, profile.rounding);
  forgetEquations(grid);
  return { ...grid, rounding };
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
  const seen = new Map<string, number>();
  return list.map((entry) => {
    const times = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, times);
    return times === 1 ? entry : { ...entry, key: `${entry.key}#${times}` };
  });
}

/** The digits behind the point of most amounts: one stray 24.394 among whole numbers does not widen the grid. */
function scaleOf(rows: readonly RowDraft[]): number {
  let fractions = 0;
  let figures = 0;
  let widest = 0;
  for (const row of rows)
    for (const { notation, amount } of row.amounts) {
      if (!amount || notation === "blank" || notation === "dash" || amount.coefficient === 0n) continue;
      figures += 1;
      if (amount.scale === 0) continue;
      fractions += 1;
      widest = Math.max(widest, amount.scale);
    }
  return fractions * 5 < figures ? 0 : widest;
}

function gridCell(
  view: SheetView,
  row: number,
  column: number,
  read: ReadAmount | undefined,
  scale: number
): GridCell {
  const cell = view.cellAt(row, column);
  const covered = cell !== undefined && view.isCovered(row, column);
  const { notation, amount, suggestion } = settled(read ?? NOTHING, scale);
  const place = { sheet: view.name, row, column };
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

const NOTHING: ReadAmount = { notation: "blank", amount: null };

/** 24.394 is a slip among whole numbers, and a number among decimals. */
function settled(read: ReadAmount, scale: number): ReadAmount {
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
