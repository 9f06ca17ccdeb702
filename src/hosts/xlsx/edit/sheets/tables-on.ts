import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn } from "../../write/parts/outline";
import { ownedParts } from "../follow/sheet-parts";

export interface TableOn {
  /** As formulas name it. */
  readonly name: string;
  readonly id: string;
}

/** The tables of a sheet. */
export function tablesOn(draft: PartsDraft, part: string): readonly TableOn[] {
  return ownedParts(draft, part).flatMap(({ type, part: table }) => {
    if (type !== "table") return [];
    const text = draft.text(table);
    const root = draft.outline(table);
    const name = attributeIn(text, root, "displayName") ?? attributeIn(text, root, "name") ?? "";
    return [{ name, id: attributeIn(text, root, "id") ?? "" }];
  });
}
