import { BASELINE_SETTING, baselineSchema, type Baseline } from "../../pledge/baseline";
import type { SettingStep } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";

/** The figures of the last submission as the workbook keeps them. */
export interface StoredBaseline {
  readonly baseline: Baseline | null;
  /** Something is kept and is no such figures, as when another program or a later version wrote it. */
  readonly unreadable: boolean;
}

const NONE: StoredBaseline = { baseline: null, unreadable: false };
const UNREADABLE: StoredBaseline = { baseline: null, unreadable: true };

/** The same text gives the same object, so that what was compared with it before stands. */
let last: { readonly text: string; readonly stored: StoredBaseline } | null = null;

export function storedBaseline({ settings }: Pick<Snapshot, "settings">): StoredBaseline {
  const text = settings[BASELINE_SETTING];
  if (text === undefined) return NONE;
  if (last?.text !== text) last = { text, stored: parsed(text) };
  return last.stored;
}

function parsed(text: string): StoredBaseline {
  try {
    const { data } = baselineSchema.safeParse(JSON.parse(text));
    return data ? { baseline: data, unreadable: false } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** Keeps the figures in the workbook, instead of those kept before. */
export function baselineStep({ settings }: Pick<Snapshot, "settings">, baseline: Baseline): SettingStep {
  return {
    kind: "setting",
    key: BASELINE_SETTING,
    before: settings[BASELINE_SETTING] ?? null,
    after: JSON.stringify(baseline)
  };
}
