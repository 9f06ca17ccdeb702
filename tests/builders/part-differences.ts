import { textsOf } from "./package-parts";

/** What differs between two files, by part. */
export interface PartDifference {
  /** Tags, each with the text behind it, that the one file has and the other has not. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

export interface FileDifference {
  readonly partsGone: readonly string[];
  readonly partsFresh: readonly string[];
  readonly changed: Readonly<Record<string, PartDifference>>;
}

export function differenceOf(before: Uint8Array, after: Uint8Array): FileDifference {
  const [old, now] = [textsOf(before), textsOf(after)];
  const changed = Object.keys(now).filter((part) => part in old && old[part] !== now[part]);
  return {
    partsGone: Object.keys(old).filter((part) => !(part in now)),
    partsFresh: Object.keys(now).filter((part) => !(part in old)),
    changed: Object.fromEntries(
      changed.map((part) => [
        part,
        {
          gone: left(tagsOf(old[part]), tagsOf(now[part])),
          fresh: left(tagsOf(now[part]), tagsOf(old[part]))
        }
      ])
    )
  };
}

function tagsOf(text = ""): readonly string[] {
  return text.split("<").filter((piece) => piece !== "" && !piece.startsWith("/"));
}

/** Those of the one list without those of the other, one for one. */
function left(some: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of others) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return some.filter((tag) => {
    const count = counts.get(tag) ?? 0;
    counts.set(tag, count - 1);
    return count <= 0;
  });
}
