import type { OpcPackage } from "../package/opc-package";
import { relationshipsOf } from "../package/relationships";
import type { Notice } from "./messages";

/** What is to be known of a file before anything is written. */
export function fileNotices(parts: OpcPackage): readonly Notice[] {
  const notices: Notice[] = [];
  // The package's relation to its signatures is of the type …/digital-signature/origin.
  if (relationshipsOf(parts, "").some(({ type }) => type === "origin")) {
    notices.push({ code: "signed", data: {} });
  }
  if (relationshipsOf(parts, parts.workbook).some(({ type }) => type === "vbaProject")) {
    notices.push({ code: "macros", data: {} });
  }
  return notices;
}
