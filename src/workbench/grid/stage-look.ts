import type { Locale } from "../../language/message";

/** How the grid itself speaks and looks. */
export interface StageLook {
  readonly locale: Locale;
  readonly isDark: boolean;
}
