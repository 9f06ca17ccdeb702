import { ownSheetOf, type OwnSheet } from "../workbook/own-sheet";
import type { Snapshot } from "../workbook/snapshot";

/** The setting that remembers which sheet is our dashboard, and how we left it. */
export const DASHBOARD_SETTING = "dashboard";

/** Our dashboard, though it may have been renamed or written on since; null where there is none. */
export function dashboardSheetOf(snapshot: Snapshot): OwnSheet | null {
  return ownSheetOf(snapshot, DASHBOARD_SETTING);
}
