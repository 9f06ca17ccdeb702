import type { PartsDraft } from "../../write/parts/draft";

/**
 * Something that is worked out of the texts of parts and holds as long as these stay as they are: so that the hundredth
 * edit of a large workbook does not look through all of it once more.
 */
export class PartFacts<Fact> {
  private readonly kept = new WeakMap<
    PartsDraft,
    Map<string, { readonly texts: readonly string[]; readonly fact: Fact }>
  >();

  constructor(private readonly workOut: (texts: readonly string[], draft: PartsDraft) => Fact) {}

  of(draft: PartsDraft, parts: readonly string[]): Fact {
    const texts = parts.map((part) => (draft.has(part) ? draft.text(part) : ""));
    const known = this.kept.get(draft) ?? new Map<string, { texts: readonly string[]; fact: Fact }>();
    this.kept.set(draft, known);
    const key = parts.join("\n");
    const old = known.get(key);
    if (old?.texts.every((text, index) => text === texts[index])) return old.fact;
    const fact = this.workOut(texts, draft);
    known.set(key, { texts, fact });
    return fact;
  }
}
