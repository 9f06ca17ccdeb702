import { CONTENT_TYPES_PART, contentTypesOf } from "./content-types";
import { refuseFile } from "./messages";
import type { OpcPackage } from "./opc-package";
import { relationshipsOf } from "./relationships";

type Parts = Pick<OpcPackage, "has" | "text" | "names">;

/** .xlsx, .xlsm, .xltx, .xltm, .xlam; Strict and Transitional have the same. */
const WORKBOOK_TYPE = /\.(sheet|template|addin)(\.macroenabled)?\.main\+xml$/i;
const BINARY_TYPE = /\.binary\./i;

/**
 * The name of the workbook part: the one that the package's own relationships name; where they are missing or lead
 * nowhere, the one that has a workbook's content type.
 * @throws Refusal file-xlsb, file-not-workbook.
 */
export function findWorkbook(parts: Parts): string {
  const types = contentTypesOf(parts);
  const typed = [...types.overrides].find(([part, type]) => WORKBOOK_TYPE.test(type) && parts.has(part))?.[0];
  const related = relationshipsOf(parts, "").find(
    ({ type, target }) => type === "officeDocument" && parts.has(target)
  );
  const part = related?.target ?? typed;
  if (part === undefined) throw refuseFile("file-not-workbook", { found: kindOf(parts) });
  const type = types.of(part) ?? "";
  if (BINARY_TYPE.test(type) || part.toLowerCase().endsWith(".bin")) throw refuseFile("file-xlsb");
  if (WORKBOOK_TYPE.test(type)) return part;
  // Some programs declare plain XML; the part's own name then has to do.
  if (/xml$/i.test(type) && /(^|\/)workbook[^/]*\.xml$/i.test(part)) return part;
  throw refuseFile("file-not-workbook", { found: kindOf(parts) });
}

function kindOf(parts: Parts): string {
  if (parts.has("word/document.xml")) return "Word";
  if (parts.has("ppt/presentation.xml")) return "PowerPoint";
  if (parts.has("Contents/content.hpf") || parts.has("Contents/header.xml")) return "HWPX";
  if (parts.has("content.xml") && parts.has("META-INF/manifest.xml")) return "OpenDocument";
  return parts.has(CONTENT_TYPES_PART) ? "OOXML" : "zip";
}
