import { removeRelatedPart } from "../../write/book/removed-parts";
import { relationId } from "../../write/book/workbook-part";
import { relationshipsOf } from "../../package/relationships";
import type { PartsDraft } from "../../write/parts/draft";
import { removal, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childOf, childrenOf, everyElement } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import { ownedParts, type OwnedPart } from "../follow/sheet-parts";
import { anchorEdits, isAnchor } from "./anchors";
import type { LineChange } from "../../../../workbook/lines/line-change";
import { movedRef } from "../../../../workbook/lines/moved-area";
import { placedItemEdits, vmlLineEdits } from "./note-lines";
import { tableLineEdits } from "./table-lines";

/** Moves what lies on a sheet and is kept in parts of its own: drawings, notes, tables, pivot tables. */
export function moveOwnedParts(draft: PartsDraft, sheetPart: string, change: LineChange): void {
  const direct = new Set(relationshipsOf(draft, sheetPart).map(({ target }) => target));
  for (const owned of ownedParts(draft, sheetPart)) {
    if (!direct.has(owned.part)) continue;
    const edits = lineEdits(draft, owned, change);
    if (edits) draft.edit(owned.part, edits);
    else removeTable(draft, sheetPart, owned.part);
  }
}

/** Null where the part's whole object goes. */
function lineEdits(
  draft: PartsDraft,
  { type, part }: OwnedPart,
  change: LineChange
): readonly TextEdit[] | null {
  const items = ITEMS[type];
  if (items) return placedItemEdits(draft.text(part), draft.outline(part), items[0], items[1], change);
  switch (type) {
    case "table":
      return tableLineEdits(draft.text(part), draft.outline(part), change);
    case "drawing": {
      const text = draft.text(part);
      const anchors = [...everyElement(draft.outline(part))].filter(isAnchor);
      return anchors.flatMap((anchor) => anchorEdits(text, anchor, change));
    }
    case "vmlDrawing":
      return vmlLineEdits(draft.text(part), change);
    case "pivotTable": {
      const text = draft.text(part);
      const location = childOf(draft.outline(part), "location");
      if (!location) return [];
      const ref = attributeIn(text, location, "ref") ?? "";
      return setAttributes(text, location, { ref: movedRef(change, ref) ?? ref });
    }
    default:
      return [];
  }
}

/** Parts of items that stand at cells: the item's element and the attribute that tells its cell. */
const ITEMS: Readonly<Record<string, readonly [string, string] | undefined>> = {
  comments: ["comment", "ref"],
  threadedComment: ["threadedComment", "ref"],
  tableSingleCells: ["singleXmlCell", "r"],
  namedSheetView: ["nsvFilter", "ref"]
};

function removeTable(draft: PartsDraft, sheetPart: string, part: string): void {
  const relation = relationshipsOf(draft, sheetPart).find(({ target }) => target === part);
  if (!relation) return;
  const sheet = sheetTextOf(sheetPart, draft.text(sheetPart));
  const list = childOf(sheet.root, "tableParts");
  const tables = list ? childrenOf(list, "tablePart") : [];
  const own = tables.find((element) => relationId(sheet.text, element) === relation.id);
  if (list && own) {
    const count = setAttributes(sheet.text, list, { count: tables.length - 1 });
    draft.edit(sheetPart, tables.length === 1 ? [removal(list)] : [...count, removal(own)]);
  }
  removeRelatedPart(draft, sheetPart, relation.id);
}
