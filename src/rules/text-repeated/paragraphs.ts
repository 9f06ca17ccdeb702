import { everyItem, type NarrativeItem, type NarrativeYear } from "../../pledge/narrative";

/** Something that can stand twice: an item's heading, a longer text below one, a row of a small table. */
export interface Paragraph {
  readonly kind: "heading" | "paragraph" | "table";
  readonly item: NarrativeItem;
  /** What names it, without spaces; of a row its cells. */
  readonly words: readonly string[];
}

/** Shorter texts ("계", "참여인원 : 50명") recur by nature. */
const SHORTEST = { heading: 5, paragraph: 15 } as const;
/** A row of fewer cells may be equal by chance. */
const FEWEST_CELLS = 4;

export function* paragraphsOf(sections: readonly NarrativeYear[]): Generator<Paragraph> {
  for (const section of sections) {
    for (const item of everyItem(section.items)) {
      const kind = item.inTable ? "table" : item.level === 1 ? "heading" : "paragraph";
      if (kind === "table") {
        const words = item.text.split("|").map(folded);
        if (words.length >= FEWEST_CELLS) yield { kind, item, words };
      } else {
        const words = folded(kind === "heading" ? item.title : item.text);
        if (words.length >= SHORTEST[kind]) yield { kind, item, words: [words] };
      }
    }
  }
}

/**
 * The same words. Headings that each tell an amount or a date of their own are two things, and a row repeats another
 * whose cells it begins with: a remark may stand behind.
 */
export function repeats(one: Paragraph, other: Paragraph): boolean {
  if (one.kind !== other.kind) return false;
  const shorter = Math.min(one.words.length, other.words.length);
  if (!one.words.slice(0, shorter).every((word, at) => word === other.words[at])) return false;
  if (one.kind !== "heading") return true;
  return isBare(one.item) || isBare(other.item) || folded(one.item.text) === folded(other.item.text);
}

function isBare(item: NarrativeItem): boolean {
  return item.amounts.length === 0 && item.dates.length === 0;
}

function folded(text: string): string {
  return text.replace(/[\s·․‧,.:]+/gu, "");
}
