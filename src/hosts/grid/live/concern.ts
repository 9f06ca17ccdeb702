import type { KeepParams } from "./kept/keep-mutation";
import type { Mutation } from "./mutations/mutation-feed";
import { sheetsOf } from "./mutations/mutation-feed";
import { KEEP_MUTATION } from "./mutations/mutation-kinds";

/** What a mutation may have changed of a snapshot. */
export interface Concerned {
  /** Ids of sheets of which anything may have changed. */
  readonly sheets: readonly string[];
  /** Ids of sheets of which flags or comments may have changed, and nothing else. */
  readonly marks: readonly string[];
  /** Names, settings, or which sheets there are and how they are called. */
  readonly book: boolean;
}

const NOTHING: Concerned = { sheets: [], marks: [], book: false };

export function concernOf({ id, params, kind }: Pick<Mutation, "id" | "params" | "kind">): Concerned {
  if (id === KEEP_MUTATION) return concernOfKept(params as unknown as KeepParams);
  if (kind.concern === "nothing") return NOTHING;
  return { sheets: sheetsOf(params), marks: [], book: kind.concern === "book" };
}

function concernOfKept({ changes }: KeepParams): Concerned {
  const marks = new Set<string>();
  let book = false;
  for (const change of changes) {
    if (change.kind === "flag" || change.kind === "comment") marks.add(change.sheet);
    else if (change.kind !== "rest") book = true;
  }
  return { sheets: [], marks: [...marks], book };
}
