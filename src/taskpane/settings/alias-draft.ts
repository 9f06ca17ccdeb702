import type { CardField } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { CARD_FIELDS } from "../../pledge/pledge";
import type { Profile } from "../../pledge/profile";
import { SOURCES } from "../../pledge/source";
import { STATUS_CLASSES, type StatusClass } from "../../pledge/status";
import { compact } from "../../reading/labels/fold";

/** A word of the office's sheets and what it stands for; "" where that is not chosen yet. */
export interface AliasRow {
  readonly word: string;
  readonly target: string;
}

export const ALIAS_GROUPS = ["sources", "fields", "statuses"] as const;
export type AliasGroup = (typeof ALIAS_GROUPS)[number];

/** The aliases of a profile as rows of the form. */
export type AliasDraft = Readonly<Record<AliasGroup, readonly AliasRow[]>>;

/** `unchosen`: a word without what it stands for. `twice`: the same word in two rows. */
export type AliasFault = "unchosen" | "twice";

export function aliasDraftOf({ sourceAliases, fieldAliases, statusAliases }: Profile): AliasDraft {
  const rows = (aliases: Readonly<Record<string, string>>): readonly AliasRow[] =>
    Object.entries(aliases).map(([word, target]) => ({ word, target }));
  return { sources: rows(sourceAliases), fields: rows(fieldAliases), statuses: rows(statusAliases) };
}

/** Rows without a word say nothing and are passed over. Words are compared as labels are: without spaces. */
export function aliasFault(rows: readonly AliasRow[]): AliasFault | null {
  const said = rows.filter(({ word }) => word.trim() !== "");
  if (said.some(({ target }) => target === "")) return "unchosen";
  return new Set(said.map(({ word }) => compact(word))).size < said.length ? "twice" : null;
}

/** What of the profile the rows make; a target that is none of the profile's is left out. */
export function aliasesFrom(
  draft: AliasDraft
): Pick<Profile, "sourceAliases" | "fieldAliases" | "statusAliases"> {
  return {
    sourceAliases: recordOf(draft.sources, (target) => (target === "" ? null : target)),
    fieldAliases: recordOf(draft.fields, (target) => (isField(target) ? target : null)),
    statusAliases: recordOf(draft.statuses, (target) => (isStatusClass(target) ? target : null))
  };
}

function recordOf<Target extends string>(
  rows: readonly AliasRow[],
  targetOf: (target: string) => Target | null
): Record<string, Target> {
  return Object.fromEntries(
    rows.flatMap(({ word, target }) => {
      const known = targetOf(target);
      return word.trim() === "" || known === null ? [] : [[word.trim(), known] as const];
    })
  );
}

function isField(target: string): target is CardField {
  return Object.hasOwn(CARD_FIELDS, target);
}

function isStatusClass(target: string): target is StatusClass {
  return Object.hasOwn(STATUS_CLASSES, target);
}

/** Words of the sheets that nobody has told the meaning of: sources of the office's own, marked classes. */
export function unknownWords({
  pledges,
  notUnderstood
}: PledgeBook): Readonly<Record<AliasGroup, readonly string[]>> {
  const canonical = new Set<string>(Object.values(SOURCES));
  const sources = new Set<string>();
  for (const { grids } of pledges)
    for (const { rows } of grids)
      for (const { source } of rows) if (source !== null && !canonical.has(source)) sources.add(source);
  const statuses = notUnderstood.flatMap(({ reason, data }) =>
    reason === "status-class-unknown" ? [String(data["label"])] : []
  );
  return { sources: [...sources], fields: [], statuses: [...new Set(statuses)] };
}
