import type { Finding } from "../../rules/finding";
import type { SettingStep } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { isRecord, membersOf } from "./json-members";

/** The setting that keeps the reasons, by the key of their finding. */
export const WAIVERS_SETTING = "waivers";

/** 사유: why a finding stays as it is. A role, never a person. */
export interface Waiver {
  readonly reason: string;
  readonly role: string;
  /** "2023-12-31". */
  readonly date: string;
}

export type Waivers = ReadonlyMap<string, Waiver>;

export function waiversOf(snapshot: Snapshot): Waivers {
  const waivers = new Map<string, Waiver>();
  for (const [key, value] of Object.entries(membersOf(snapshot.settings[WAIVERS_SETTING]))) {
    if (!isRecord(value)) continue;
    const { reason, role, date } = value;
    if (typeof reason === "string" && typeof role === "string" && typeof date === "string") {
      waivers.set(key, { reason, role, date });
    }
  }
  return waivers;
}

/** Keeps the reason for the finding, or takes it away with null. */
export function waiverStep(snapshot: Snapshot, finding: Finding, waiver: Waiver | null): SettingStep {
  const waivers = new Map(waiversOf(snapshot));
  if (waiver) waivers.set(finding.key, waiver);
  else waivers.delete(finding.key);
  return {
    kind: "setting",
    key: WAIVERS_SETTING,
    before: snapshot.settings[WAIVERS_SETTING] ?? null,
    after: waivers.size === 0 ? null : JSON.stringify(Object.fromEntries(waivers))
  };
}
