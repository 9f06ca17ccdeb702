import type { IColumnData, Worksheet } from "@univerjs/core";
import { formatCell, parseRange, type Rectangle } from "../../../../workbook/address";
import type { FormatHandle } from "../../../../workbook/format";
import type { Patch } from "../../../../workbook/patch";
import type { Snapshot } from "../../../../workbook/snapshot";
import { stateOf, type SheetState, type WorkbookState } from "../../../../workbook/workbook-state";
import { shownWidthOfPixels } from "../digits";
import type { GridServices } from "../grid-services";
import type { KeptValues } from "../kept/kept-values";
import { restOf } from "./sheet-rest";

/**
 * The state on which a patch is tried: the snapshot, and those looks and widths of the grid that the patch is going to
 * change, so that its inverse gives them back.
 */
export function stateBefore(
  services: GridServices,
  kept: KeptValues,
  snapshot: Snapshot,
  patch: Patch
): WorkbookState {
  const state = stateOf(snapshot);
  const wishes = wishesOf(patch);
  return {
    ...state,
    // Built-in names (print areas) belong to their sheet: they neither keep it from being removed nor outlive it.
    names: state.names.filter((name) => !name.name.startsWith("_xlnm.") || name.sheet === undefined),
    sheets: state.sheets.map((sheet) => {
      const wish = wishes.get(sheet.snapshot.name);
      const model = services.workbook.getSheetBySheetId(sheet.snapshot.id);
      return wish && model ? withLooks(services, kept, sheet, model, wish) : sheet;
    })
  };
}

interface Wish {
  readonly ranges: Rectangle[];
  widths: boolean;
  whole: boolean;
}

/** What is asked of each sheet, by the name that it has before the patch. */
function wishesOf(patch: Patch): ReadonlyMap<string, Wish> {
  const original = new Map<string, string>();
  const wishes = new Map<string, Wish>();
  const wishFor = (sheet: string): Wish => {
    const name = original.get(sheet) ?? sheet;
    const known = wishes.get(name) ?? { ranges: [], widths: false, whole: false };
    wishes.set(name, known);
    return known;
  };
  for (const step of patch.steps) {
    if (step.kind === "rename-sheet") original.set(step.to, original.get(step.sheet) ?? step.sheet);
    else if (step.kind === "column-widths") wishFor(step.sheet).widths = true;
    else if (step.kind === "remove-sheet") wishFor(step.sheet).whole = true;
    else if (step.kind === "format") {
      for (const { range } of step.formats) {
        const area = parseRange(range);
        if (area) wishFor(step.sheet).ranges.push(area);
      }
    }
  }
  return wishes;
}

function withLooks(
  services: GridServices,
  kept: KeptValues,
  state: SheetState,
  model: Worksheet,
  { ranges, widths, whole }: Wish
): SheetState {
  const looks = new Map<string, FormatHandle>();
  const areas = whole
    ? [{ top: 0, left: 0, bottom: model.getRowCount() - 1, right: model.getColumnCount() - 1 }]
    : ranges;
  for (const area of areas) addLooks(model, area, looks);
  return {
    ...state,
    formats: looks,
    widths: widths || whole ? widthsOf(services, model) : state.widths,
    rest: whole ? restOf(services, kept, model) : state.rest
  };
}

/** A cell without a look of its own is not listed. */
function addLooks(model: Worksheet, area: Rectangle, looks: Map<string, FormatHandle>): void {
  const matrix = model.getCellMatrix();
  for (let row = area.top; row <= Math.min(area.bottom, model.getRowCount() - 1); row++) {
    for (let column = area.left; column <= Math.min(area.right, model.getColumnCount() - 1); column++) {
      const style = matrix.getValue(row, column)?.s;
      if (typeof style === "string") looks.set(formatCell({ row, column }), { handle: style });
    }
  }
}

type Columns = Readonly<Record<number, Partial<IColumnData> | undefined>>;

function widthsOf(services: GridServices, model: Worksheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const columns: Columns = model.getColumnManager().getColumnData();
  for (const [key, column] of Object.entries(columns)) {
    if (column?.w !== undefined) widths.set(Number(key), shownWidthOfPixels(services, column.w));
  }
  return widths;
}
