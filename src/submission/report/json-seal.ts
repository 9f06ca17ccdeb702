import { formatCellRef } from "../../workbook/address";
import type { SealChange } from "../seal/seal-change";
import { changeWords, sealRemarks, sealVerdict } from "../seal/seal-words";
import type { SealState, Verifier } from "../seal/verify";

/** What a seal is worth, for other programs. Texts are Korean. */
export interface JsonSeal {
  readonly state: SealState["kind"];
  readonly verdict: string;
  readonly digest: string | null;
  readonly basisDate: string | null;
  readonly ruleSet: string | null;
  readonly toolVersion: string | null;
  readonly signedBy: string | null;
  /** Sealed by other rules, or another version, than those that look at it. */
  readonly otherRuleSet: boolean;
  readonly otherToolVersion: boolean;
  readonly changes: readonly JsonSealChange[];
  /** Reasons, by the key of their finding, given for values that changed since. */
  readonly touchedWaivers: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly remarks: readonly string[];
}

export interface JsonSealChange {
  readonly kind: SealChange["kind"];
  readonly how: string | null;
  readonly cells: readonly string[];
  readonly sheet: string | null;
  readonly message: string;
}

export function jsonSeal(state: SealState, verifier: Verifier): JsonSeal {
  const sealed = state.kind === "intact" || state.kind === "changed" ? state : null;
  return {
    state: state.kind,
    verdict: sealVerdict(state, "ko"),
    digest: sealed?.seal.digest ?? null,
    basisDate: sealed?.seal.at ?? null,
    ruleSet: sealed?.seal.ruleSet ?? null,
    toolVersion: sealed?.seal.toolVersion ?? null,
    signedBy: sealed?.seal.signature?.role ?? null,
    otherRuleSet: sealed?.otherRules ?? false,
    otherToolVersion: sealed?.otherTool ?? false,
    changes: sealed?.changes.map(jsonChange) ?? [],
    touchedWaivers: sealed?.touchedWaivers ?? [],
    remarks: sealRemarks(state, verifier, "ko")
  };
}

function jsonChange(change: SealChange): JsonSealChange {
  return {
    kind: change.kind,
    how: "how" in change ? change.how : null,
    cells:
      change.kind === "cell"
        ? [formatCellRef(change.cell)]
        : change.kind === "followed" || change.kind === "recalculated"
          ? change.cells.map(formatCellRef)
          : [],
    sheet: change.kind === "cell" ? change.cell.sheet : "sheet" in change ? change.sheet : null,
    message: changeWords(change, "ko")
  };
}
