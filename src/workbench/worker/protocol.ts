import type { GridBook, GridSheet } from "../../hosts/grid/grid-book";
import type { GridChanges } from "../../hosts/grid/grid-changes";
import type { Locale } from "../../language/message";

/** What the page asks of a worker; each worker does one job. */
export type Job =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "save"; readonly bytes: Uint8Array; readonly changes: GridChanges };

export type BilingualText = Readonly<Record<Locale, string>>;

/** What a worker answers, as plain data. Sheets come in portions, in their order, before `opened`. */
export type Answer =
  | { readonly kind: "progress"; readonly fraction: number }
  | { readonly kind: "sheets"; readonly sheets: readonly GridSheet[] }
  | {
      readonly kind: "opened";
      readonly header: Omit<GridBook, "sheets">;
      readonly notices: readonly BilingualText[];
    }
  | { readonly kind: "saved"; readonly bytes: Uint8Array; readonly notices: readonly BilingualText[] }
  | { readonly kind: "refused"; readonly code: string; readonly text: BilingualText }
  | { readonly kind: "fault"; readonly detail: string };
