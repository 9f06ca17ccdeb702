import { lookupOf } from "../../../../workbook/cell-lookup";
import { sameContent, sameValue, type Cell } from "../../../../workbook/snapshot";
import type { CopiedSheet, SheetState } from "../../../../workbook/workbook-state";
import { relationshipsOf } from "../../package/relationships";
import type { WrittenSheet } from "../book/new-sheets";
import { sheetChange } from "../change-plan";
import { CONTENT_TYPES } from "../parts/content-types";
import { addRelation } from "../parts/relations";
import { changeSheet } from "../sheet/change-sheet";
import { sheetTextOf } from "../sheet/sheet-text";
import type { WriteContext } from "../write-context";
import { copyDrawing } from "./copied-drawing";
import type { Following } from "./copied-formula";
import { copiedMarkup } from "./copied-markup";
import { copyRelations } from "./copied-relations";
import type { LeftOut } from "./left-out";
import { roomyHeights } from "./roomy-heights";

/** The sheet that a copy is made from, as it stands in the draft. */
export interface CopySource {
  readonly state: SheetState;
  readonly part: string;
  /** As formulas and names of the file name it. */
  readonly name: string;
  /** Its print area and title rows: built-in names, each with what it refers to. */
  readonly names: readonly (readonly [string, string])[];
}

export interface CopyOptions {
  /** The copy is to be in a workbook by itself: what looks at other sheets is lost, and no printer is told. */
  readonly alone?: boolean;
}

/** Writes the part of a copied sheet and what belongs to it; the workbook does not list it yet. */
export function writeCopiedSheet(
  context: WriteContext,
  state: SheetState,
  { places, bare, roomy = [] }: CopiedSheet,
  source: CopySource,
  printNames: (following: Following) => WrittenSheet["names"],
  { alone = false }: CopyOptions = {}
): WrittenSheet {
  const { draft, strict } = context;
  const { workbook } = draft.base;
  const following: Following = { from: source.name, to: state.snapshot.name, places, alone };
  const leftOut = (code: LeftOut): void => {
    context.notice({ code, data: { sheet: source.state.snapshot.name } });
  };
  const part = draft.freeName(`${source.part.slice(0, source.part.lastIndexOf("/") + 1)}sheet`, ".xml");
  draft.add(part, "");
  const kept = keptCells(state, source.state, following);
  const targets = new Map<string, true | string>();
  const relates = (id: string): boolean => {
    const target = copiedTarget(context, source.part, id, following, leftOut);
    if (target !== null) targets.set(id, target);
    return target !== null;
  };
  const sheet = sheetTextOf(source.part, draft.text(source.part));
  const { text, relations } = copiedMarkup(sheet, {
    following,
    merges: bare.snapshot.merges,
    keeps: (row, column) => kept.has(`${row},${column}`),
    heightFor: roomyHeights(sheet, state, roomy, context.styles),
    relates,
    leftOut
  });
  draft.add(part, text);
  draft.types.declare(part, CONTENT_TYPES.worksheet);
  copyRelations(context, source.part, part, ({ id }) => relations.has(id) && (targets.get(id) ?? true));
  for (const { type } of relationshipsOf(draft, source.part)) {
    if (type === "pivotTable") leftOut("copy-without-pivots");
  }
  if (source.state.snapshot.notes.length > 0) leftOut("copy-without-notes");
  const written: SheetState = { ...bare, snapshot: { ...bare.snapshot, cells: [...kept.values()] } };
  changeSheet(context, part, sheetChange(written, state));
  return {
    state,
    part,
    relation: addRelation(draft, workbook, "worksheet", part, strict),
    names: printNames(following)
  };
}

/** The cells of the copy that hold what the cells that they stand for hold; formulas are written anew. */
function keptCells(state: SheetState, source: SheetState, { places }: Following): ReadonlyMap<string, Cell> {
  const lookup = lookupOf(source.snapshot);
  const kept = new Map<string, Cell>();
  for (const cell of state.snapshot.cells) {
    const original = lookup.at(places.sourceOf(cell.row).row, cell.column);
    if (!original || original.formula !== undefined || cell.formula !== undefined) continue;
    if (sameContent(original, cell) && sameValue(original.value, cell.value)) {
      kept.set(`${cell.row},${cell.column}`, cell);
    }
  }
  return kept;
}

/** What a copy relates to in the place of what the sheet does: the same (true), another part, or nothing (null). */
function copiedTarget(
  context: WriteContext,
  part: string,
  id: string,
  { places, alone }: Following,
  leftOut: (what: LeftOut) => void
): true | string | null {
  const { draft } = context;
  const relation = relationshipsOf(draft, part).find((each) => each.id === id);
  if (!relation) return null;
  const { type, target, external } = relation;
  if (external || type === "image") return true;
  if (!draft.has(target)) return null;
  switch (type) {
    case "drawing":
      return copyDrawing(context, target, places, leftOut);
    case "vmlDrawing": {
      const name = draft.freeName(`${target.slice(0, target.lastIndexOf("/") + 1)}vmlDrawing`, ".vml");
      draft.add(name, draft.text(target));
      draft.types.declareByExtension(name, CONTENT_TYPES.vml);
      copyRelations(context, target, name, () => true);
      return name;
    }
    case "printerSettings": {
      if (alone === true) return null;
      const name = draft.freeName(`${target.slice(0, target.lastIndexOf("/") + 1)}printerSettings`, ".bin");
      draft.addCopy(name, target);
      draft.types.declareByExtension(name, PRINTER_SETTINGS);
      return name;
    }
    default:
      leftOut("copy-without-parts");
      return null;
  }
}

const PRINTER_SETTINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings";
