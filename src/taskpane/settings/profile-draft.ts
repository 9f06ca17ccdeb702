import type { Profile } from "../../pledge/profile";

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
}

export type DraftFault = "term" | "sources" | "threshold";

export function draftOf({ municipality, term, unit, rounding, sources, thresholds }: Profile): ProfileDraft {
  return {
    ...municipality,
    ...term,
    unit,
    rounding,
    sources: sources.join("\n"),
    threshold: String(thresholds.executionRate)
  };
}

export function faultsOf({ from, to, sources, threshold }: ProfileDraft): ReadonlySet<DraftFault> {
  const faults = new Set<DraftFault>();
  if (from === "" || to === "" || from >= to) faults.add("term");
  if (linesOf(sources).length === 0) faults.add("sources");
  const rate = Number(threshold);
  if (threshold.trim() === "" || !(rate >= 0 && rate <= 100)) faults.add("threshold");
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
    thresholds: { ...known.thresholds, executionRate: Number(draft.threshold) }
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
