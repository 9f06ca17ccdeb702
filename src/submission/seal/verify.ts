import type { Snapshot } from "../../workbook/snapshot";
import { resultSheetOf } from "../annotate/annotation-record";
import { compareSeal } from "./compare-seal";
import { parseSeal, SEAL_SETTING, type Seal } from "./seal";
import type { SealChange } from "./seal-change";

/** With what a seal is looked at. */
export interface Verifier {
  readonly ruleSet: string;
  readonly toolVersion: string;
}

/** What a workbook's seal is worth. */
export type SealState =
  | { readonly kind: "unsealed" }
  /** The seal's own text is no seal, or does not fit its digest. */
  | { readonly kind: "damaged" }
  | SealedState;

export interface SealedState {
  readonly kind: "intact" | "changed";
  readonly seal: Seal;
  readonly changes: readonly SealChange[];
  /** Sealed with other rules than those of here: what it was found right by may differ. */
  readonly otherRules: boolean;
  readonly otherTool: boolean;
  /** The sheet 검증결과 that the sealing made is gone. */
  readonly reportGone: boolean;
}

/** Whether the workbook is as it was when it was sealed, and if not, what changed. Says nothing of who sealed it. */
export function verifySeal(snapshot: Snapshot, verifier: Verifier): SealState {
  const text = snapshot.settings[SEAL_SETTING];
  if (text === undefined) return { kind: "unsealed" };
  const seal = parseSeal(text);
  if (!seal) return { kind: "damaged" };
  const changes = compareSeal(seal, snapshot);
  return {
    kind: changes.length === 0 ? "intact" : "changed",
    seal,
    changes,
    otherRules: seal.ruleSet !== verifier.ruleSet,
    otherTool: seal.toolVersion !== verifier.toolVersion,
    reportGone: seal.report !== null && resultSheetOf(snapshot) === null
  };
}
