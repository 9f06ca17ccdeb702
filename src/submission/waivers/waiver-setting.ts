import { parseIsoDate } from "../../pledge/calendar-date";
import type { SettingStep } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { isRecord, membersOf } from "../../workbook/json-members";
import { WAIVERS_SETTING, type Covered, type Waiver, type Waivers } from "./waiver";

/** The reasons that the workbook keeps. What is no reason is left out; see `unreadableWaivers`. */
export function waiversOf(snapshot: Snapshot): Waivers {
  const waivers = new Map<string, Waiver>();
  for (const [key, value] of Object.entries(membersOf(snapshot.settings[WAIVERS_SETTING]))) {
    const waiver = waiverOf(value);
    if (waiver) waivers.set(key, waiver);
  }
  return waivers;
}

/** The keys of what is kept and is no reason; "" where the whole setting is none, as when another program changed it. */
export function unreadableWaivers(snapshot: Snapshot): readonly string[] {
  const text = snapshot.settings[WAIVERS_SETTING];
  if (text === undefined) return [];
  const members = Object.entries(membersOf(text));
  if (members.length === 0) return [""];
  return members.filter(([, value]) => !waiverOf(value)).map(([key]) => key);
}

/** Keeps each reason under its key, or takes it away with null. */
export function waiversStep(snapshot: Snapshot, changes: ReadonlyMap<string, Waiver | null>): SettingStep {
  const members = new Map(Object.entries(membersOf(snapshot.settings[WAIVERS_SETTING])));
  for (const [key, waiver] of changes) {
    if (waiver) members.set(key, waiver);
    else members.delete(key);
  }
  return {
    kind: "setting",
    key: WAIVERS_SETTING,
    before: snapshot.settings[WAIVERS_SETTING] ?? null,
    after: members.size === 0 ? null : JSON.stringify(Object.fromEntries(members))
  };
}

function waiverOf(value: unknown): Waiver | null {
  if (!isRecord(value)) return null;
  const { reason, role, date, expires = null, covers = [] } = value;
  if (typeof reason !== "string" || typeof role !== "string" || typeof date !== "string") return null;
  if (expires !== null && (typeof expires !== "string" || !parseIsoDate(expires))) return null;
  if (!Array.isArray(covers) || !covers.every(isCovered)) return null;
  return { reason, role, date, expires, covers };
}

function isCovered(value: unknown): value is Covered {
  return isRecord(value) && typeof value["cell"] === "string" && typeof value["value"] === "string";
}
