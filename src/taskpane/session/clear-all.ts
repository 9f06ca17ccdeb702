import { clearPatch, keptResultSheet, resultSheetOf } from "../../submission/annotate";
import type { Patch, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { SESSION_TITLES } from "./session-messages";
import { waiversOf } from "../../submission/waivers/waiver-setting";

/** What 모두 지우기 takes away, and what it leaves because the user has written on it. */
export interface Traces {
  readonly flags: number;
  readonly resultSheet: string | null;
  readonly keptSheet: string | null;
  readonly waivers: number;
  readonly settings: boolean;
}

export function tracesOf(snapshot: Snapshot): Traces {
  const sheet = resultSheetOf(snapshot);
  return {
    flags: snapshot.sheets.reduce((count, { flags }) => count + flags.length, 0),
    resultSheet: sheet?.untouched === true ? sheet.sheet.name : null,
    keptSheet: keptResultSheet(snapshot),
    waivers: waiversOf(snapshot).size,
    settings: Object.keys(snapshot.settings).some((key) => !KEPT.test(key))
  };
}

/** The office's own templates are its work, and stay. */
const KEPT = /^template(?::\d+|Sheets)$/;

/** Flags, result sheet and every setting of ours off, but for those that remember the office's own templates. */
export function clearAllPatch(snapshot: Snapshot): Patch {
  const marks = clearPatch(snapshot).steps;
  const cleared = new Set(marks.map((step) => (step.kind === "setting" ? step.key : "")));
  const settings = Object.entries(snapshot.settings)
    .filter(([key]) => !cleared.has(key) && !KEPT.test(key))
    .map(([key, before]): Step => ({ kind: "setting", key, before, after: null }));
  return { title: SESSION_TITLES.clearAll.ko, steps: [...marks, ...settings] };
}
