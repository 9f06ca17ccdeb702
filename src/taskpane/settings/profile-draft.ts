import type { Profile } from "../../pledge/profile";
import { ALIAS_GROUPS, aliasDraftOf, aliasesFrom, aliasFault, type AliasDraft } from "./alias-draft";

/** The profile as it stands in the form: texts, not judged yet. */
export interface ProfileDraft {
  readonly name: string;
  readonly kind: Profile["municipality"]["kind"];
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly unit: Profile["unit"];
  readonly rounding: Profile["rounding"];
  readonly sources: string;
  readonly threshold: string;
  readonly aliases: AliasDraft;
}

export type DraftFault = "term" | "sources" | "threshold" | "aliases";

export function draftOf(profile: Profile): ProfileDraft {
  const { municipality, term, unit, rounding, sources, thresholds } = profile;
  return {
    ...municipality,
    ...term,
    unit,
    rounding,
    sources: sources.join("\n"),
    threshold: String(thresholds.executionRate),
    aliases: aliasDraftOf(profile)
  };
}

export function faultsOf({ from, to, sources, threshold, aliases }: ProfileDraft): ReadonlySet<DraftFault> {
  const faults = new Set<DraftFault>();
  if (from === "" || to === "" || from >= to) faults.add("term");
  if (linesOf(sources).length === 0) faults.add("sources");
  const rate = Number(threshold);
  if (threshold.trim() === "" || !(rate >= 0 && rate <= 100)) faults.add("threshold");
  if (ALIAS_GROUPS.some((group) => aliasFault(aliases[group]) !== null)) faults.add("aliases");
  return faults;
}

/** The profile with what the form says; what the form does not show stays. */
export function profileFrom(draft: ProfileDraft, known: Profile): Profile {
  return {
    ...known,
    municipality: { name: draft.name.trim(), kind: draft.kind },
    term: { label: draft.label.trim(), from: draft.from, to: draft.to },
    unit: draft.unit,
    rounding: draft.rounding,
    sources: [...linesOf(draft.sources)],
    thresholds: { ...known.thresholds, executionRate: Number(draft.threshold) },
    ...aliasesFrom(draft.aliases)
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
