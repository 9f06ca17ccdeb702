import { relationshipsPartOf } from "../../package/part-name";
import { CONTENT_TYPES } from "../parts/content-types";
import { removal, setAttributes } from "../parts/element-edits";
import { attributeIn, childrenOf } from "../parts/outline";
import { relativeTarget } from "../parts/relations";
import { applyEdits } from "../parts/text-edit";
import type { WriteContext } from "../write-context";

/** A relation by its id, and the last step of its type. */
export interface RelationOf {
  readonly id: string;
  readonly type: string;
}

/**
 * Gives a part that lies in the same folder the relations of another, under the same ids.
 * @param wanted whether to have one, or the part that it is to lead to instead
 */
export function copyRelations(
  { draft }: WriteContext,
  from: string,
  to: string,
  wanted: (relation: RelationOf) => boolean | string
): void {
  const name = relationshipsPartOf(from);
  if (!draft.has(name)) return;
  const text = draft.text(name);
  const relations = childrenOf(draft.outline(name), "Relationship");
  let left = 0;
  const edits = relations.flatMap((relation) => {
    const type = (attributeIn(text, relation, "Type") ?? "").split("/").pop() ?? "";
    const answer = wanted({ id: attributeIn(text, relation, "Id") ?? "", type });
    if (answer === false) return [removal(relation)];
    left += 1;
    return answer === true ? [] : setAttributes(text, relation, { Target: relativeTarget(to, answer) });
  });
  if (left === 0) return;
  const copy = relationshipsPartOf(to);
  draft.add(copy, applyEdits(text, edits));
  draft.types.declareByExtension(copy, CONTENT_TYPES.relations);
}
