import { columnName, formatCell, formatCellRef } from "../../address";
import { lookupOf } from "../../cell-lookup";
import { movedCell, type LineChange } from "../../lines/line-change";
import type { CellChange, ColumnWidthsStep, Step } from "../../patch";
import type { ColumnWidth, PlacedFormat } from "../../sheet-content";
import type { SheetState, WorkbookState } from "../../workbook-state";
import { contentOf } from "../cells";
import { DEFAULT_LOOK } from "../looks";

/** Where something has lost what it refers to; null where nothing has. */
export function lostReference(
  before: WorkbookState,
  after: WorkbookState,
  change: LineChange
): string | null {
  for (const [index, { snapshot }] of before.sheets.entries()) {
    const then = after.sheets[index];
    if (!then || then.snapshot === snapshot) continue;
    const lookup = lookupOf(then.snapshot);
    for (const cell of snapshot.cells) {
      if (cell.formula === undefined) continue;
      const to = snapshot.name === change.sheet ? movedCell(change, cell) : cell;
      const formula = to && lookup.at(to.row, to.column)?.formula;
      if (formula && losses(formula) > losses(cell.formula))
        return formatCellRef({ sheet: snapshot.name, row: cell.row, column: cell.column });
    }
  }
  const lost = before.names.find(
    ({ refersTo }, index) => losses(after.names[index]?.refersTo ?? "") > losses(refersTo)
  );
  return lost?.name ?? null;
}

function losses(formula: string): number {
  return formula.split("#REF!").length;
}

/** The steps that give formulas and names what coming lines took from them by going, and the other way round. */
export function mendedFormulas(found: WorkbookState, wanted: WorkbookState): readonly Step[] {
  const cells = wanted.sheets.flatMap(({ snapshot }, index): readonly Step[] => {
    const is = found.sheets[index]?.snapshot;
    if (!is || is.cells === snapshot.cells) return [];
    const lookup = lookupOf(is);
    const changes = snapshot.cells.flatMap((cell): readonly CellChange[] => {
      const now = cell.formula === undefined ? undefined : lookup.at(cell.row, cell.column);
      if (!now || now.formula === cell.formula) return [];
      return [{ cell: formatCell(cell), before: contentOf(now), after: contentOf(cell) }];
    });
    return changes.length === 0 ? [] : [{ kind: "set-cells", sheet: snapshot.name, changes }];
  });
  const names = wanted.names.flatMap(({ name, refersTo, sheet }, index): readonly Step[] => {
    const before = found.names[index]?.refersTo ?? null;
    if (before === refersTo) return [];
    return [
      { kind: "set-name", name, before, after: refersTo, ...(sheet === undefined ? {} : { scope: sheet }) }
    ];
  });
  return [...cells, ...names];
}

/** The steps that give lines that are back the looks that they had. */
export function mendedLooks(found: SheetState, wanted: SheetState): readonly Step[] {
  const sheet = wanted.snapshot.name;
  const formats = [...new Set([...found.formats.keys(), ...wanted.formats.keys()])].flatMap(
    (range): readonly PlacedFormat[] => {
      const look = wanted.formats.get(range);
      if (look === found.formats.get(range)) return [];
      return [{ range, format: DEFAULT_LOOK }, ...(look ? [{ range, format: look }] : [])];
    }
  );
  const columns = [...new Set([...found.widths.keys(), ...wanted.widths.keys()])];
  const widths = columns.flatMap((column): readonly ColumnWidth[] => {
    const width = wanted.widths.get(column) ?? null;
    return width === (found.widths.get(column) ?? null) ? [] : [{ columns: columnName(column), width }];
  });
  const widthsStep: ColumnWidthsStep = { kind: "column-widths", sheet, widths };
  return [
    ...(formats.length === 0 ? [] : [{ kind: "format", sheet, formats } as const]),
    ...(widths.length === 0 ? [] : [widthsStep])
  ];
}
