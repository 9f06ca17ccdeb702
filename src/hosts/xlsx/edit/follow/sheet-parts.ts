import { relationshipsPartOf } from "../../package/part-name";
import { relationshipsOf } from "../../package/relationships";
import { unescapeText } from "../../read/escapes";
import { relationId, sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn } from "../../write/parts/outline";
import { PartFacts } from "./part-facts";

/** A sheet of any kind: what stands in the workbook's list and has a part. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  /** Chart sheets, dialogs and macro sheets have no cells of the usual kind. */
  readonly worksheet: boolean;
  /** Its place in the list, that local names count by. */
  readonly number: number;
}

export function listedSheets(draft: PartsDraft): readonly ListedSheet[] {
  const { workbook } = draft.base;
  return lists.of(draft, [workbook, relationshipsPartOf(workbook)]);
}

const lists = new PartFacts(([text = ""], draft): readonly ListedSheet[] => {
  const { workbook } = draft.base;
  const relations = new Map(relationshipsOf(draft, workbook).map((relation) => [relation.id, relation]));
  return sheetElements(draft.outline(workbook)).flatMap((element, number) => {
    const relation = relations.get(relationId(text, element));
    if (!relation || relation.external || !draft.has(relation.target)) return [];
    return {
      name: unescapeText(attributeIn(text, element, "name") ?? ""),
      part: relation.target,
      worksheet: relation.type === "worksheet",
      number
    };
  });
});

/** A part that belongs to a sheet, directly or through others: its drawing, the charts of that … */
export interface OwnedPart {
  /** Of the relation to it: "drawing", "chart", "table", "comments" … */
  readonly type: string;
  readonly part: string;
}

/** Parts through which others belong to a sheet. */
const OWNERS: ReadonlySet<string> = new Set(["drawing", "chart", "chartEx", "chartUserShapes"]);

export function ownedParts(draft: PartsDraft, part: string): readonly OwnedPart[] {
  const owned: OwnedPart[] = [];
  for (const { type, target, external } of relationshipsOf(draft, part)) {
    if (external || !draft.has(target)) continue;
    owned.push({ type, part: target });
    if (OWNERS.has(type)) owned.push(...ownedParts(draft, target));
  }
  return owned;
}
