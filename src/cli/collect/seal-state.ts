import type { SealState } from "../../collecting/office-record";
import { verifySeal, type Verifier } from "../../submission/seal/verify";
import type { Snapshot } from "../../workbook/snapshot";

/** What the seal of a workbook says of it, in a word. */
export function sealStateOf(snapshot: Snapshot, verifier: Verifier): SealState {
  const state = verifySeal(snapshot, verifier);
  switch (state.kind) {
    case "unsealed":
      return "not-sealed";
    case "damaged":
      return "damaged";
    case "changed":
      return "changed";
    case "intact":
      return state.otherRules ? "other-rules" : "sealed";
  }
}

/** Whether what came is what was sealed; by other rules or not, it is. */
export function isIntact(seal: SealState): boolean {
  return seal === "sealed" || seal === "other-rules";
}
