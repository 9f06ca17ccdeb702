import { BASELINE_SETTING, EARLIER_BASELINE_SETTING, type Baseline } from "../../pledge/baseline";
import type { Profile } from "../../pledge/profile";
import { refusal } from "../../language/refusal";
import { membersOf } from "../../workbook/json-members";
import { ownSheetText } from "../../workbook/own-sheet";
import type { Patch, SettingStep, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { ANNOTATION_SETTING } from "../annotate/annotation-record";
import { resultSheetName } from "../annotate/annotate-patch";
import { clearPatch, keptResultSheet } from "../annotate/clear-patch";
import { LAST_COLUMN, resultSheet } from "../annotate/result-sheet";
import { gateVerdict } from "../gate";
import { RuleTexts } from "../report/finding-words";
import { gateOn, type CheckedContent, type ReportHeader } from "../report/subject";
import { contentDigest } from "./content-digest";
import { SEAL } from "./messages";
import { digestOf, SEAL_SETTING, sealText, type Seal, type Signature } from "./seal";
import { PROFILE_SETTING, sealedFacts } from "./sealed-facts";
import { withSealCopy } from "./sheet-copy";
import { verifySeal } from "./verify";

/** All that a sealing is made of. */
export interface Sealing {
  /** The workbook whole, its result sheet of before included. */
  readonly snapshot: Snapshot;
  readonly workbook: CheckedContent;
  readonly header: ReportHeader;
  readonly publicCopy: boolean;
  /** The figures that are being sent, kept for the next time; null to keep none. */
  readonly figures: Baseline | null;
  /** Under which it was checked, where that is not the workbook's own: it is kept in the workbook. */
  readonly profile?: Profile;
  /** Signs the seal; absent for a seal without a signature. */
  readonly signer?: Signer;
}

export interface Signer {
  /** Who signs: a role, never a person. */
  readonly role: string;
  sign(seal: Omit<Seal, "signature">): Promise<Signature>;
}

export interface Sealed {
  readonly patch: Patch;
  readonly seal: Seal;
}

/**
 * Seals what was checked: result sheet, seal and figures as one patch; our flags go, since they are not for the receiver.
 * Null where it is sealed already and nothing has changed since: sealing again gives the same bytes.
 * @throws Refusal where the gate is shut, the user has written on our result sheet, or the signer refuses.
 */
export async function sealPatch(sealing: Sealing): Promise<Sealed | null> {
  const { snapshot, workbook, header, signer } = sealing;
  const gate = gateOn(workbook);
  if (!gate.open) {
    throw refusal(SEAL, "gate-shut", { ko: gateVerdict(gate, "ko"), en: gateVerdict(gate, "en") });
  }
  const kept = keptResultSheet(snapshot);
  if (kept !== null) throw refusal(SEAL, "report-touched", { sheet: kept });
  const profile = profileSteps(sealing);
  if (profile.length === 0 && (await isSealedAsAsked(sealing))) return null;

  const facts = sealedFacts(withSettings(snapshot, profile), { ...header, publicCopy: sealing.publicCopy });
  const digest = digestOf(facts);
  const clearing = clearPatch(snapshot);
  const sheet = resultSheetName(snapshot, clearing);
  const tells = { digest, role: signer?.role ?? null };
  const told = resultSheet(workbook, header, new RuleTexts(header.rules), tells);
  const unsigned = { ...facts, digest, report: contentDigest(told.cells) };
  const seal: Seal = { ...unsigned, signature: signer ? await signer.sign(unsigned) : null };
  const text = sealText(seal);
  const content = withSealCopy(told, text, LAST_COLUMN);
  const steps: Step[] = [
    ...clearing.steps,
    { kind: "add-sheet", sheet, content },
    { kind: "setting", key: ANNOTATION_SETTING, before: null, after: ownSheetText(sheet, content.cells) },
    ...profile,
    ...figureSteps(sealing),
    settingStep(snapshot, SEAL_SETTING, text)
  ];
  return { patch: { title: SEAL["seal-title"].ko, steps }, seal };
}

/** Intact, with its result sheet, of this day, by these rules, and with the very signature that is asked for, if any. */
async function isSealedAsAsked({ snapshot, header, publicCopy, signer }: Sealing): Promise<boolean> {
  const state = verifySeal(snapshot, header);
  if (
    state.kind !== "intact" ||
    state.otherRules ||
    state.otherTool ||
    state.reportGone ||
    state.settingsGone
  )
    return false;
  const { signature, ...seal } = state.seal;
  if (seal.digest !== digestOf(sealedFacts(snapshot, { ...header, publicCopy }))) return false;
  return !signer || JSON.stringify(await signer.sign(seal)) === JSON.stringify(signature);
}

function profileSteps({ snapshot, profile }: Sealing): readonly SettingStep[] {
  if (!profile) return [];
  const text = JSON.stringify(profile);
  return snapshot.settings[PROFILE_SETTING] === text ? [] : [settingStep(snapshot, PROFILE_SETTING, text)];
}

/**
 * The figures that are sent, for the next time. Those of an earlier day are kept beside them, so that a workbook that is
 * mended and sealed again is still compared with what was sent before, and not with its own first sealing.
 */
function figureSteps({ snapshot, figures }: Sealing): readonly SettingStep[] {
  if (!figures) return [];
  const { settings } = snapshot;
  const sent = settings[BASELINE_SETTING];
  const earlier = sent === undefined ? null : membersOf(sent)["basisDate"];
  const isEarlier = sent !== undefined && typeof earlier === "string" && earlier < figures.basisDate;
  return [
    settingStep(snapshot, BASELINE_SETTING, JSON.stringify(figures)),
    ...(isEarlier ? [settingStep(snapshot, EARLIER_BASELINE_SETTING, sent)] : [])
  ];
}

function settingStep({ settings }: Snapshot, key: string, after: string): SettingStep {
  return { kind: "setting", key, before: settings[key] ?? null, after };
}

function withSettings(snapshot: Snapshot, steps: readonly SettingStep[]): Snapshot {
  const changed = steps.flatMap(({ key, after }) => (after === null ? [] : [[key, after] as const]));
  return { ...snapshot, settings: { ...snapshot.settings, ...Object.fromEntries(changed) } };
}
