import type { CardFieldAt } from "../../pledge/pledge";
import type { Status } from "../../pledge/status";
import type { TabledPledge } from "../grid/read-grids";
import { foldSpaces, normalizeNumber } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";
import type { CardDraft } from "./card-draft";
import { percentOfCell } from "./status-matrix";
import { unknownClass, unmappedClasses } from "./unknown-class";

/** The draft of a pledge that is a row or a block of a table. */
export function tabledDraft(view: SheetView, { block, columns, grids }: TabledPledge): CardDraft {
  const fields = columns.flatMap(({ column, what, row }): CardFieldAt[] => {
    if (what === "rate" || what === "state") return [];
    const area = view.areaAt(block.top, column);
    const label = {
      value: what,
      cell: view.ref({ row, column }),
      text: foldSpaces(view.textAt(row, column))
    };
    const cell = view.ref({ row: area.top, column: area.left });
    return [{ field: what, label, cell, text: foldSpaces(view.textAt(block.top, column)) }];
  });
  const textOf = (wanted: CardFieldAt["field"]): string =>
    fields.find(({ field, text }) => field === wanted && text !== "")?.text ?? "";
  const number = textOf("number");
  const { left, right } = view.used;
  const { top, bottom } = block;
  const executed = grids.some(({ grid, kindSaid }) => kindSaid && grid.kind === "executed");
  const status = statusOf(view, top, columns);
  return {
    sheet: view.name,
    title: null,
    cards: [{ kind: executed ? "status" : "plan", range: view.range({ top, bottom, left, right }) }],
    number,
    normalizedNumber: normalizeNumber(number),
    name: textOf("name"),
    fields,
    grids: grids.map((found) => ({ grid: found.grid, kind: found.grid.kind })),
    narrative: [],
    status,
    futurePlans: null,
    changes: null,
    others: null,
    notUnderstood: unmappedClasses(status)
  };
}

function statusOf(view: SheetView, row: number, columns: TabledPledge["columns"]): Status | null {
  const state = columns.find(({ what }) => what === "state");
  const rated = columns.find(({ what }) => what === "rate");
  const label = state ? foldSpaces(view.textAt(row, state.column)) : "";
  const options = state && label !== "" ? optionsAt(view, row, state.column, label) : [];
  const percent = rated ? percentOfCell(view.shownAt(row, rated.column), true) : null;
  if (options.length === 0 && !percent) return null;
  const rateCell = rated ? view.ref({ row, column: rated.column }) : null;
  return {
    options,
    rate:
      percent && rateCell
        ? { value: percent, cell: rateCell, text: view.textAt(row, rateCell.column).trim() }
        : null,
    rateCell
  };
}

function optionsAt(view: SheetView, row: number, column: number, label: string): Status["options"] {
  const status = view.meaningAt(row, column)?.status;
  const cell = view.ref({ row, column });
  if (!status) return unknownClass(label, cell);
  return [{ class: "class" in status ? status.class : null, label, cell, marked: true, text: label }];
}
