import type { Locale } from "../../language/message";
import { formatIsoDate, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Severity } from "../../rules/finding";
import type { Snapshot } from "../../workbook/snapshot";
import { membersOf } from "../../workbook/json-members";

/** The setting that remembers how the office looks at this workbook. */
export const OPTIONS_SETTING = "pane";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface PaneOptions {
  /** Null = the language of Excel. */
  readonly locale: Locale | null;
  /** Which findings get a flag in their cells. */
  readonly flagged: readonly Severity[];
}

export const DEFAULT_OPTIONS: PaneOptions = { locale: null, flagged: SEVERITIES };

/** What the workbook remembers; absent members were never saved. */
export interface KeptOptions {
  readonly options: PaneOptions;
  readonly basisDate?: CalendarDate;
  readonly publicCopy?: boolean;
}

export function keptOptions(snapshot: Snapshot): KeptOptions {
  const { locale, flagged, basisDate, publicCopy } = membersOf(snapshot.settings[OPTIONS_SETTING]);
  const date = typeof basisDate === "string" ? parseIsoDate(basisDate) : null;
  return {
    options: {
      locale: locale === "ko" || locale === "en" ? locale : null,
      flagged: Array.isArray(flagged)
        ? SEVERITIES.filter((severity) => flagged.includes(severity))
        : SEVERITIES
    },
    ...(date ? { basisDate: date } : {}),
    ...(typeof publicCopy === "boolean" ? { publicCopy } : {})
  };
}

export function optionsText(options: PaneOptions, basisDate: CalendarDate, publicCopy: boolean): string {
  return JSON.stringify({ ...options, basisDate: formatIsoDate(basisDate), publicCopy });
}
