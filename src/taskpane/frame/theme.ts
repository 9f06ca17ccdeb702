import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark" | "high-contrast";

/** The fonts that Korean Office uses, and a size at which a narrow pane shows a table's row in one line. */
const TYPE = {
  fontFamilyBase:
    '"Segoe UI", "Malgun Gothic", "맑은 고딕", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", sans-serif',
  fontSizeBase200: "12px",
  fontSizeBase300: "13px",
  lineHeightBase300: "19px",
  fontSizeBase400: "14px"
} as const;

/** What native controls (dates, choices, scroll bars) are drawn like. */
export const COLOR_SCHEMES = {
  light: "light",
  dark: "dark",
  "high-contrast": "light dark"
} as const satisfies Record<ThemeName, string>;

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, ...TYPE },
  // Fluent's own red has a contrast of 4.16 on the dark background; small text needs 4.5.
  dark: { ...webDarkTheme, ...TYPE, colorPaletteRedForeground1: "#e37d80" },
  "high-contrast": { ...teamsHighContrastTheme, ...TYPE }
};

const QUERIES = { contrast: "(forced-colors: active)", dark: "(prefers-color-scheme: dark)" } as const;

function watchSystem(changed: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

function systemTheme(): ThemeName {
  if (window.matchMedia(QUERIES.contrast).matches) return "high-contrast";
  return window.matchMedia(QUERIES.dark).matches ? "dark" : "light";
}

/** Office's theme where it tells one, else the system's; high contrast goes before both. */
export function useThemeName(office: ThemeName | undefined): ThemeName {
  const system = useSyncExternalStore(watchSystem, systemTheme);
  return system === "high-contrast" ? system : (office ?? system);
}
