import type { DatumKind } from "../../rules/personal-data/personal-datum";

/** What a public copy loses: personal data by their kind, and parts of the workbook that are nobody's to read. */
export type RemovalKind =
  | DatumKind
  | "hidden-sheet"
  | "result-sheet"
  | "template-sheet"
  | "formula"
  | "defined-name"
  | "sheet-name"
  | "covered-cell"
  | "comment"
  | "persons"
  | "properties"
  | "custom-xml"
  | "external-link"
  | "printer-settings"
  | "revisions"
  | "user-name"
  | "file-path"
  | "custom-view"
  | "macros"
  | "package-part";

/** One thing that was taken away or masked. */
export interface Removal {
  readonly kind: RemovalKind;
  /** A cell ("이행현황!F7"), a sheet, or a part of the file ("docProps/core.xml"). */
  readonly place: string;
  /** What stands there now, where something does. Never what stood there. */
  readonly now: string | null;
}

/** What stays although it may say too much, because nobody but its owner can judge it. */
export interface Remaining {
  readonly kind: "hidden-lines" | "hidden-sheet" | "pictures" | "objects" | "connections" | "still-there";
  readonly place: string;
}
