import { CONTENT_TYPES_PART } from "../package/content-types";
import { partKey, relationshipsPartOf } from "../package/part-name";
import { relationshipsOf } from "../package/relationships";
import type { PartsDraft } from "../write/parts/draft";

/** Removes every part that nothing leads to from the package. */
export function keepReachable(draft: PartsDraft): void {
  const kept = new Set<string>([partKey(CONTENT_TYPES_PART)]);
  const visit = (part: string): void => {
    const key = partKey(part);
    if (kept.has(key)) return;
    kept.add(key);
    kept.add(partKey(relationshipsPartOf(part)));
    for (const { target, external } of relationshipsOf(draft, part)) {
      if (!external && draft.has(target)) visit(target);
    }
  };
  visit("");
  for (const name of draft.names()) {
    if (kept.has(partKey(name))) continue;
    draft.remove(name);
    draft.types.undeclare(name);
  }
}
