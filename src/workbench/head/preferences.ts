import { createContext } from "react";
import type { Locale } from "../../language/message";

export type ThemeChoice = "system" | "light" | "dark";

/** How this browser's user wants the page. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  /** Pixels. */
  readonly paneWidth: number;
}

const KEY = "pledge-keeper.preferences";

/** Korean first: English only where the browser says so. */
function localeOf(language: string): Locale {
  return /^en\b/i.test(language) ? "en" : "ko";
}

export function keptPreferences(storage: Storage | null, language: string, paneWidth: number): Preferences {
  const kept = membersOf(storage?.getItem(KEY) ?? null);
  return {
    locale: kept.locale === "ko" || kept.locale === "en" ? kept.locale : localeOf(language),
    theme: kept.theme === "light" || kept.theme === "dark" ? kept.theme : "system",
    paneWidth: typeof kept.paneWidth === "number" ? kept.paneWidth : paneWidth
  };
}

export function keepPreferences(storage: Storage | null, preferences: Preferences): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Where nothing can be kept, the page begins the next time as it did this time.
  }
}

function membersOf(text: string | null): Partial<Record<keyof Preferences, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

export interface PreferenceControl {
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
}

export const PreferenceContext = createContext<PreferenceControl | null>(null);
