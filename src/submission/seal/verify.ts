import type { Snapshot } from "../../workbook/snapshot";
import { resultSheetOf } from "../annotate/annotation-record";
import { compareSeal } from "./compare-seal";
import { parseSeal, SEAL_SETTING, type Seal } from "./seal";
import type { SealChange } from "./seal-change";
import { touchedWaivers, type TouchedWaiver } from "./touched-waivers";
import { sealCopyOn, sheetWithSealCopy } from "./sheet-copy";

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
  /** Reasons that were given for values which changed since. */
  readonly touchedWaivers: readonly TouchedWaiver[];
  /** Another program has dropped all that we keep in the workbook, reasons and profile too; the seal was read off its sheet. */
  readonly settingsGone: boolean;
  /** The sheet 검증결과 that the sealing made is gone. */
  readonly reportGone: boolean;
}

/** Whether the workbook is as it was when it was sealed, and if not, what changed. Says nothing of who sealed it. */
export function verifySeal(snapshot: Snapshot, verifier: Verifier): SealState {
  const kept = snapshot.settings[SEAL_SETTING];
  const sheet = sheetWithSealCopy(snapshot);
  if (kept === undefined && !sheet) return { kind: "unsealed" };
  const seal = parseSeal(kept ?? (sheet ? sealCopyOn(sheet) : null) ?? "");
  if (!seal) return { kind: "damaged" };
  const settingsGone = Object.keys(snapshot.settings).length === 0;
  const changes = compareSeal(seal, snapshot, { settingsGone });
  return {
    kind: changes.length === 0 ? "intact" : "changed",
    seal,
    changes,
    otherRules: seal.ruleSet !== verifier.ruleSet,
    otherTool: seal.toolVersion !== verifier.toolVersion,
    touchedWaivers: touchedWaivers(changes, snapshot),
    settingsGone,
    reportGone: seal.report !== null && resultSheetOf(snapshot) === null
  };
}
