import { relationshipsOf } from "../../package/relationships";
import { relationId } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { childOf, childrenOf } from "../../write/parts/outline";
import { removeRelation } from "../../write/parts/relations";
import { sheetTextOf, type SheetText } from "../../write/sheet/sheet-text";
import type { InsertLines, RemoveLines } from "../file-edit";
import { followBook } from "../follow/book-formulas";
import { removeNames } from "../follow/names";
import { followSources } from "../follow/pivot-sources";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";
import { obstaclesOf, pivotSources, type Obstacle } from "../obstacles";
import { whyRefused } from "../shape";
import { requireNoSlicers } from "../sheets/slicers";
import { tablesOn, type TableOn } from "../sheets/tables-on";
import { frozenViews, planFrozen } from "../views/frozen";
import { cellLineEdits } from "./cell-lines";
import { columnLineEdits } from "./column-lines";
import { lastLine, movedRectangle, type LineChange } from "../../../../workbook/lines/line-change";
import { lineChange } from "./change-of-edit";
import { lineRestructuring } from "../../../../workbook/lines/line-formulas";
import { movedRef } from "../../../../workbook/lines/moved-area";
import { moveOwnedParts } from "./owned-lines";
import { requireRoom } from "./room";
import { sheetMarkEdits } from "./sheet-marks";
import { movedFrozenLines } from "./views";

/**
 * Inserts or removes rows or columns of a sheet, and has everything that points to its cells follow: formulas first,
 * for they count from where their cells stand before.
 * @throws Refusal where a table, pivot table or array would be cut, or what a sheet holds would be pushed off it.
 */
export function changeLines(draft: PartsDraft, sheet: ListedSheet, edit: InsertLines | RemoveLines): void {
  const change = lineChange({ ...edit, sheet: sheet.name });
  requireLines(change);
  const obstacles = obstaclesOf(draft, sheet, pivotSources(draft));
  const refused = whyRefused(obstacles, edit);
  if (refused) throw refused;
  const { part } = sheet;
  requireRoom(draft, sheetText(draft, part), change);
  unfreezeLost(draft, part, change);

  const lost = tablesLost(draft, part, obstacles, change);
  requireNoSlicers(draft, sheet, lost, "tables alone");
  const names = lost.map(({ name }) => name);
  followBook(draft, lineRestructuring(change, names));
  followSources(draft, sheet.name, ({ ref, ...source }) => ({
    ...source,
    ref: movedRef(change, ref) ?? ref
  }));

  const before = sheetText(draft, part);
  draft.edit(part, [
    ...cellLineEdits(before, change),
    ...(change.axis === "column" ? columnLineEdits(before, change) : []),
    ...sheetMarkEdits(before.text, before.root, before.data, change)
  ]);
  moveOwnedParts(draft, part, change);
  const after = sheetText(draft, part);
  if (childOf(before.root, "autoFilter") && !childOf(after.root, "autoFilter")) {
    removeNames(draft, (name, local) => name === "_xlnm._FilterDatabase" && local === sheet.number);
  }
  removeLostLinks(draft, part, before, after);
}

/** The tables of which all rows or columns go. */
function tablesLost(
  draft: PartsDraft,
  part: string,
  obstacles: readonly Obstacle[],
  change: LineChange
): readonly TableOn[] {
  const gone = obstacles.filter(({ kind, range }) => kind === "table" && !movedRectangle(change, range));
  return tablesOn(draft, part).filter(({ name }) => gone.some((table) => table.name === name));
}

function sheetText(draft: PartsDraft, part: string): SheetText {
  return sheetTextOf(part, draft.text(part));
}

function requireLines({ sheet, axis, at, removed, inserted }: LineChange): void {
  const end = lastLine(axis);
  const whole = [at, removed, inserted].every(Number.isInteger);
  if (whole && removed >= 0 && inserted >= 0 && removed + inserted > 0) {
    if (at >= 0 && at <= end && at + removed - 1 <= end) return;
  }
  throw refuseEdit("edit-lines-invalid", { sheet, lines: `${at + 1}–${at + removed}` });
}

/** A view of which all lines that it holds fast go holds none fast. */
function unfreezeLost(draft: PartsDraft, part: string, change: LineChange): void {
  const sheet = sheetText(draft, part);
  draft.edit(
    part,
    frozenViews(sheet).flatMap(({ view, rows, columns }) => {
      const count = change.axis === "row" ? rows : columns;
      if (count === 0 || movedFrozenLines(sheet.text, view, change) > 0) return [];
      return planFrozen(
        sheet.text,
        view,
        change.axis === "row" ? { rows: 0, columns } : { rows, columns: 0 }
      );
    })
  );
}

/** A link's target is kept among the sheet's relations: with the last cell that has it, it goes. */
function removeLostLinks(draft: PartsDraft, part: string, before: SheetText, after: SheetText): void {
  const left = linkIds(after);
  const lost = [...linkIds(before)].filter((id) => !left.has(id));
  for (const { id, type } of relationshipsOf(draft, part)) {
    if (type === "hyperlink" && lost.includes(id)) removeRelation(draft, part, id);
  }
}

function linkIds({ text, root }: SheetText): ReadonlySet<string> {
  const list = childOf(root, "hyperlinks");
  return new Set((list ? childrenOf(list, "hyperlink") : []).map((link) => relationId(text, link)));
}
