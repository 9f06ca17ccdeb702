import {
  BASELINE_SETTING,
  baselineSchema,
  EARLIER_BASELINE_SETTING,
  type Baseline
} from "../../pledge/baseline";
import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
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
const known = new Map<string, { readonly text: string; readonly stored: StoredBaseline }>();

/**
 * The last submission before the basis date. Sealing keeps the figures that it seals: a workbook that is mended and
 * sealed again for the same day is compared with the submission before, never with its own first sealing.
 */
export function storedBaseline(
  { settings }: Pick<Snapshot, "settings">,
  basisDate: CalendarDate
): StoredBaseline {
  const before = (stored: StoredBaseline): boolean =>
    stored.baseline !== null && stored.baseline.basisDate < formatIsoDate(basisDate);
  const last = keptIn(settings, BASELINE_SETTING);
  if (last.unreadable || before(last)) return last;
  const earlier = keptIn(settings, EARLIER_BASELINE_SETTING);
  return earlier.unreadable || before(earlier) ? earlier : NONE;
}

/** The latest figures that the workbook keeps, of whatever day. */
export function lastStored({ settings }: Pick<Snapshot, "settings">): Baseline | null {
  return keptIn(settings, BASELINE_SETTING).baseline;
}

function keptIn(settings: Snapshot["settings"], key: string): StoredBaseline {
  const text = settings[key];
  if (text === undefined) return NONE;
  const same = known.get(key);
  if (same?.text === text) return same.stored;
  const stored = parsed(text);
  known.set(key, { text, stored });
  return stored;
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
