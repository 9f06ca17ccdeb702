import type { DefinedName, Visibility } from "../../../workbook/snapshot";
import type { OpcPackage } from "../package/opc-package";
import { damaged } from "../package/messages";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { parseXml, type XmlElement } from "../xml/xml-tree";
import { unescapeText } from "./escapes";
import { isTrue } from "./formula-reader";

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The worksheet's part. */
  readonly part: string;
}

/** What the workbook part says. */
export interface BookPart {
  readonly relationships: readonly Relationship[];
  /** Worksheets alone: chart sheets, dialogs and macro sheets have no cells. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly externalLinks: readonly string[];
  /** Whether a result of 0 only holds the place of one that nobody has calculated yet. */
  readonly zerosWait: boolean;
}

/** @throws Refusal file-damaged when a worksheet's part is missing, or two sheets have one name. */
export function readBookPart(opened: OpcPackage): BookPart {
  const root = parseXml(opened.text(opened.workbook), opened.workbook);
  const relationships = relationshipsOf(opened, opened.workbook);
  const listed = root.child("sheets")?.all("sheet") ?? [];
  return {
    relationships,
    sheets: worksheets(opened, listed, relationships),
    names: definedNames(root, listed),
    date1904: isTrue(root.child("workbookPr")?.attribute("date1904")),
    externalLinks: externalLinks(opened, root, relationships),
    zerosWait: zerosWait(root.child("calcPr"))
  };
}

/**
 * Libraries that calculate nothing write 0 for every result, and have Excel calculate when it opens the file. They call
 * themselves by the number of the Excel that they were modelled on.
 */
const LIBRARY_CALCULATION = "124519";

function zerosWait(calculation: XmlElement | undefined): boolean {
  return (
    calculation?.attribute("calcId") === LIBRARY_CALCULATION &&
    isTrue(calculation.attribute("fullCalcOnLoad"))
  );
}

function worksheets(
  opened: OpcPackage,
  listed: readonly XmlElement[],
  relationships: readonly Relationship[]
): readonly BookSheet[] {
  const byId = new Map(relationships.map((relation) => [relation.id, relation]));
  const taken = new Set<string>();
  const sheets: BookSheet[] = [];
  for (const [index, element] of listed.entries()) {
    const relation = byId.get(element.attribute("id") ?? "");
    const name = nameOf(element);
    // Old macro modules stand in the list without a part.
    if (!relation && (element.attribute("id") ?? "") === "") continue;
    if (relation && relation.type !== "worksheet") continue;
    if (!relation || relation.external || !opened.has(relation.target)) {
      throw damaged(opened.workbook, `sheet '${name}'`);
    }
    const key = name.normalize("NFC").toUpperCase();
    if (taken.has(key)) throw damaged(opened.workbook, `sheet '${name}' twice`);
    taken.add(key);
    sheets.push({
      id: element.attribute("sheetId") ?? String(index + 1),
      name,
      visibility: visibilityOf(element.attribute("state")),
      part: relation.target
    });
  }
  return sheets;
}

function nameOf(sheet: XmlElement): string {
  return unescapeText(sheet.attribute("name") ?? "");
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** `localSheetId` counts every sheet that is listed, those without a part too. */
function definedNames(root: XmlElement, listed: readonly XmlElement[]): readonly DefinedName[] {
  const elements = root.child("definedNames")?.all("definedName") ?? [];
  return elements.map((element) => {
    const local = element.attribute("localSheetId");
    const sheet = local === undefined ? undefined : listed[Number(local)];
    return {
      name: element.attribute("name") ?? "",
      refersTo: unescapeText(element.text),
      ...(sheet ? { sheet: nameOf(sheet) } : {}),
      ...(isTrue(element.attribute("hidden")) ? { hidden: true } : {})
    };
  });
}

/** The file names alone, in the order in which formulas count them: `[1]Sheet!A1` is the first. */
function externalLinks(
  opened: OpcPackage,
  root: XmlElement,
  relationships: readonly Relationship[]
): readonly string[] {
  const references = root.child("externalReferences")?.all("externalReference") ?? [];
  const byId = new Map(relationships.map((relation) => [relation.id, relation]));
  return references.map((reference) => {
    const part = byId.get(reference.attribute("id") ?? "")?.target ?? "";
    const link =
      part === "" ? undefined : relationshipsOf(opened, part).find((relation) => relation.external);
    return fileName(link?.target ?? part);
  });
}

function fileName(target: string): string {
  const last = target.split(/[\\/]/).pop() ?? "";
  try {
    return decodeURIComponent(last);
  } catch (cause) {
    // A lone % belongs to the name.
    if (cause instanceof URIError) return last;
    throw cause;
  }
}
