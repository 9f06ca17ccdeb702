import { partKey, relationshipsPartOf } from "../../package/part-name";
import { relationshipsOf } from "../../package/relationships";
import type { PartsDraft } from "../parts/draft";
import { removeRelation } from "../parts/relations";

/** Removes a part that `from` is related to, and what only it was related to (its drawing, notes, tables …). */
export function removeRelatedPart(draft: PartsDraft, from: string, relation: string): void {
  const target = relationshipsOf(draft, from).find(
    ({ id, external }) => id === relation && !external
  )?.target;
  removeRelation(draft, from, relation);
  if (target !== undefined) removeUnrelated(draft, target);
}

function removeUnrelated(draft: PartsDraft, part: string): void {
  if (!draft.has(part) || isTarget(draft, part)) return;
  const targets = relationshipsOf(draft, part)
    .filter((relation) => !relation.external)
    .map((relation) => relation.target);
  draft.remove(part);
  draft.types.undeclare(part);
  const relations = relationshipsPartOf(part);
  if (draft.has(relations)) draft.remove(relations);
  for (const target of targets) removeUnrelated(draft, target);
}

function isTarget(draft: PartsDraft, part: string): boolean {
  const key = partKey(part);
  return draft.names().some((name) => {
    const owner = ownerOf(name);
    return (
      owner !== null && relationshipsOf(draft, owner).some((relation) => partKey(relation.target) === key)
    );
  });
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; null for what is no relations part. */
function ownerOf(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return match ? `${match[1] ?? ""}${match[2] ?? ""}` : null;
}
