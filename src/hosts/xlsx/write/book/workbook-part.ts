import { relationshipsOf } from "../../package/relationships";
import { unescapeText } from "../../read/escapes";
import type { PartsDraft } from "../parts/draft";
import { attributeIn, attributesIn, childOf, childrenOf, type Element } from "../parts/outline";
import { localName, type Attribute } from "../parts/tags";

/** A `<sheet>` of the workbook, in its order; chart sheets and sheets without a part count too. */
export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  /** The worksheet's part; null for what is no worksheet. */
  readonly part: string | null;
}

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function mainNamespace(strict: boolean): string {
  return strict ? STRICT_MAIN : MAIN;
}

export function isStrict(text: string, root: Element): boolean {
  return attributesIn(text, root).some(
    ({ name, value }) => name.startsWith("xmlns") && value === STRICT_MAIN
  );
}

export function sheetElements(root: Element): readonly Element[] {
  const sheets = childOf(root, "sheets");
  return sheets ? childrenOf(sheets, "sheet") : [];
}

export function sheetEntries(draft: PartsDraft): readonly SheetEntry[] {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const relations = new Map(relationshipsOf(draft, workbook).map((relation) => [relation.id, relation]));
  return sheetElements(draft.outline(workbook)).map((element) => {
    const id = relationId(text, element);
    const relation = relations.get(id);
    const worksheet = relation?.type === "worksheet" && !relation.external && draft.has(relation.target);
    return {
      name: unescapeText(attributeIn(text, element, "name") ?? ""),
      relation: id,
      part: worksheet ? relation.target : null
    };
  });
}

/** The value of `r:id`, whatever its prefix. */
export function relationId(text: string, element: Element): string {
  return (
    attributesIn(text, element).find(({ name }) => name.includes(":") && localName(name) === "id")?.value ??
    ""
  );
}

/** The prefix that these attributes bind to relations ("r:"), or null where they bind none. */
export function relationPrefix(given: readonly Attribute[]): string | null {
  const bound = given.find(
    ({ name, value }) => name.startsWith("xmlns:") && /\/officeDocument(\/2006)?\/relationships$/.test(value)
  );
  return bound ? `${bound.name.slice("xmlns:".length)}:` : null;
}
