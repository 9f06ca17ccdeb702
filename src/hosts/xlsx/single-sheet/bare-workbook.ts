import { relationshipsPartOf } from "../package/part-name";
import { relationshipsOf } from "../package/relationships";
import type { WrittenSheet } from "../write/book/new-sheets";
import { relationPrefix } from "../write/book/workbook-part";
import type { PartsDraft } from "../write/parts/draft";
import { removal } from "../write/parts/element-edits";
import { attributes, escapeCellText, storedText } from "../write/parts/markup";
import { attributeIn, attributesIn, childrenOf, type Element } from "../write/parts/outline";
import { relationNamespace, removeRelation } from "../write/parts/relations";
import type { TextEdit } from "../write/parts/text-edit";

/** What a workbook says of itself and not of its sheets, its users or its machine. */
const KEPT: ReadonlySet<string> = new Set(["fileVersion", "workbookPr", "sheets", "calcPr"]);

/** Relations that a workbook of one sheet needs. */
const NEEDED: ReadonlySet<string> = new Set(["styles", "theme", "sharedStrings"]);

const PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Makes the workbook one of that sheet alone: its list, its names, its relations, and those of the package. */
export function bareWorkbook(draft: PartsDraft, sheet: WrittenSheet, strict: boolean): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const root = draft.outline(workbook);
  draft.edit(
    workbook,
    root.children.flatMap((child): TextEdit[] => {
      if (child.prefix !== root.prefix || !KEPT.has(child.local)) return [removal(child)];
      if (child.local !== "sheets") return [];
      const list = listMarkup(text, root, child, sheet, strict);
      return [{ from: child.open.from, to: child.to, text: list + namesMarkup(root, sheet) }];
    })
  );
  dropRelations(draft, workbook, sheet.relation);
  for (const { id, type } of relationshipsOf(draft, "")) {
    if (type !== "officeDocument") removeRelation(draft, "", id);
  }
  draft.types.declare(workbook, PLAIN_TYPE);
}

/** All at once: there is one for every sheet of the file. */
function dropRelations(draft: PartsDraft, workbook: string, kept: string): void {
  const name = relationshipsPartOf(workbook);
  const text = draft.text(name);
  const unwanted = childrenOf(draft.outline(name), "Relationship").filter((relation) => {
    const type = (attributeIn(text, relation, "Type") ?? "").split("/").pop() ?? "";
    return !NEEDED.has(type) && attributeIn(text, relation, "Id") !== kept;
  });
  draft.edit(name, unwanted.map(removal));
}

function listMarkup(
  text: string,
  root: Element,
  list: Element,
  sheet: WrittenSheet,
  strict: boolean
): string {
  const bound = relationPrefix([...attributesIn(text, root), ...attributesIn(text, list)]);
  const space = bound === null ? ` xmlns:r="${relationNamespace(strict)}"` : "";
  const given = attributes({
    name: storedText(sheet.state.snapshot.name),
    sheetId: 1,
    [`${bound ?? "r:"}id`]: sheet.relation
  });
  const start = text.slice(list.open.from, list.open.to).replace(/\/>$/, ">");
  return `${start}<${root.prefix}sheet${space}${given}/></${list.name}>`;
}

function namesMarkup(root: Element, { names }: WrittenSheet): string {
  if (names.length === 0) return "";
  const items = names.map(([name, refersTo]) => {
    const given = attributes({ name, localSheetId: 0 });
    return `<${root.prefix}definedName${given}>${escapeCellText(refersTo)}</${root.prefix}definedName>`;
  });
  return `<${root.prefix}definedNames>${items.join("")}</${root.prefix}definedNames>`;
}
