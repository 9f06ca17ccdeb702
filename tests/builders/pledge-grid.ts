import { decimalOfNumber, parseDecimal, ZERO, type Decimal } from "../../src/pledge/decimal";
import type { Grid, GridCell, GridColumn, GridRow } from "../../src/pledge/grid";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import { lookupOf } from "../../src/workbook/cell-lookup";
import { sheetFromText } from "./sheet-text";

/**
 * A grid drawn in text, without the reading: the first line names the columns by key (총계, 기투자, 소계, 2022, 이후), the
 * first cell of each line the row: 계, 국비, 기타 (a group with amounts), 기타/민자 (its child), (민자) (outside).
 */
export function gridFromText(text: string, extra: Partial<Grid> = {}): Grid {
  const sheet = sheetFromText("이행현황", text.trim());
  const lookup = lookupOf(sheet);
  const lines = (sheet.used?.bottom ?? 0) + 1;
  const label = (row: number, column: number): string => {
    const value = lookup.at(row, column)?.value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const columns = lookup
    .row(0)
    .slice(1)
    .map(({ column }) => columnFrom(label(0, column), column));
  const names = Array.from({ length: lines - 1 }, (_, index) => label(index + 1, 0));
  const rows = names.map((name, index) => rowFrom(name, index + 1, names));
  const cells = rows.map((row) =>
    columns.map(({ column }) => cellFrom(row.row, column, lookup.at(row.row, column)))
  );
  return {
    kind: "executed",
    key: "executed",
    range: { sheet: "이행현황", top: 0, left: 0, bottom: lines - 1, right: columns.length },
    unit: { value: "백만원", cell: { sheet: "이행현황", row: 0, column: 0 }, text: "백만원" },
    columns,
    rows,
    cells,
    scale: Math.max(0, ...cells.flat().map((cell) => cell.amount?.scale ?? 0)),
    rounding: "exact",
    ...extra
  };
}

/** The sheet that the grid was drawn on. */
export function sheetOfGrid(text: string): SheetSnapshot {
  return sheetFromText("이행현황", text.trim());
}

function columnFrom(key: string, column: number): GridColumn {
  const header = { sheet: "이행현황", row: 0, column };
  const year = /^20\d\d$/.test(key) ? { year: Number(key) } : {};
  const role =
    key === "총계"
      ? "grand-total"
      : key === "기투자"
        ? "prior"
        : key === "소계"
          ? "term-subtotal"
          : "year" in year
            ? "year"
            : "after";
  return { role, key, label: key, header, column, ...year };
}

function rowFrom(name: string, row: number, names: readonly string[]): GridRow {
  const [group = "", child] = name.split("/");
  const isGroup = names.some((other) => other.startsWith(`${name}/`));
  const bracketed = name.startsWith("(");
  const role = name === "계" ? "total" : isGroup ? "group" : bracketed ? "outside" : "source";
  return {
    role,
    key: name,
    source: role === "source" ? (child ?? name) : null,
    group: child === undefined ? null : group,
    bracketed,
    label: child ?? name,
    header: { sheet: "이행현황", row, column: 0 },
    row
  };
}

function cellFrom(row: number, column: number, cell: Cell | undefined): GridCell {
  const at = { sheet: "이행현황", row, column };
  const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
  const common = { cell: at, hidden: false, ...formula };
  if (!cell) return { ...common, notation: "blank", amount: ZERO, text: "" };
  if (typeof cell.value === "number") {
    return { ...common, notation: "number", amount: decimalOfNumber(cell.value), text: String(cell.value) };
  }
  const text = typeof cell.value === "string" ? cell.value : "";
  if (text === "-") return { ...common, notation: "dash", amount: ZERO, text };
  if (text === "미정") return { ...common, notation: "undetermined", amount: null, text };
  return { ...common, notation: "not-a-number", amount: null, text };
}

/** "102" → exact. */
export function exact(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`no decimal: ${text}`);
  return value;
}
