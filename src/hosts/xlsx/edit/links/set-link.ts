import {
  formatRange,
  contains,
  parseCell,
  parseRange,
  type CellAt,
  type Rectangle
} from "../../../../workbook/address";
import { isStrict, relationId, relationPrefix } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { appendInside, insertion, removal } from "../../write/parts/element-edits";
import { attributes } from "../../write/parts/markup";
import { attributeIn, attributesIn, childOf, childrenOf, type Element } from "../../write/parts/outline";
import { addExternalRelation, relationNamespace, removeRelation } from "../../write/parts/relations";
import { placeFor, WORKSHEET_ORDER } from "../../write/parts/schema-order";
import { localName } from "../../write/parts/tags";
import type { TextEdit } from "../../write/parts/text-edit";
import { sheetTextOf, type SheetText } from "../../write/sheet/sheet-text";
import type { LinkTarget } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";

/**
 * Makes a cell lead to a URL or to a place of the workbook, or to nothing. Other cells that shared its link keep theirs.
 * @throws Refusal for what is no cell, or no address.
 */
export function setLink(draft: PartsDraft, { part, name }: ListedSheet, edit: LinkTarget): void {
  const at = parseCell(edit.cell);
  if (!at) throw refuseEdit("edit-cell-invalid", { sheet: name, cell: edit.cell });
  const target = edit.target === null ? null : targetOf(edit.target);
  if (edit.target !== null && !target)
    throw refuseEdit("edit-link-invalid", { cell: edit.cell, target: edit.target });
  const { workbook } = draft.base;
  const strict = isStrict(draft.text(workbook), draft.outline(workbook));
  const id =
    target && "url" in target ? addExternalRelation(draft, part, "hyperlink", target.url, strict) : null;

  const sheet = sheetTextOf(part, draft.text(part));
  const list = childOf(sheet.root, "hyperlinks");
  const links = list ? childrenOf(list, "hyperlink") : [];
  const covering = links.filter((link) => {
    const range = parseRange(attributeIn(sheet.text, link, "ref") ?? "");
    return range !== null && contains(range, at);
  });
  const place = target && "place" in target ? { location: target.place } : {};
  const kept = covering[0] ? keptOf(sheet.text, covering[0], edit.cell) : {};
  const fresh = target === null ? "" : linkMarkup(sheet, { ref: edit.cell, ...place, ...kept }, id, strict);
  draft.edit(part, listEdits(sheet, list, links, covering, at, fresh));
  removeUnused(
    draft,
    part,
    covering.map((link) => relationId(sheet.text, link))
  );
}

type Target = { readonly url: string } | { readonly place: string };

/** A URL as relations hold it: percent-encoded, once. */
function targetOf(written: string): Target | null {
  const text = written.trim();
  if (text.startsWith("#")) return text.length > 1 ? { place: text.slice(1) } : null;
  if (text === "" || text.length > 2079) return null;
  try {
    return { url: encodeURI(text).replace(/%25([0-9A-Fa-f]{2})/g, "%$1") };
  } catch (cause) {
    // Half a character: no address has one.
    if (cause instanceof URIError) return null;
    throw cause;
  }
}

/** What a link over that very cell says beside its target. */
function keptOf(text: string, link: Element, cell: string): Record<string, string | undefined> {
  if (attributeIn(text, link, "ref") !== cell) return {};
  return { tooltip: attributeIn(text, link, "tooltip"), display: attributeIn(text, link, "display") };
}

function linkMarkup(
  { text, root }: SheetText,
  given: Readonly<Record<string, string | undefined>>,
  id: string | null,
  strict: boolean
): string {
  const bound = relationPrefix(attributesIn(text, root));
  const space = id !== null && bound === null ? ` xmlns:r="${relationNamespace(strict)}"` : "";
  const relation = id === null ? "" : attributes({ [`${bound ?? "r:"}id`]: id });
  return `<${root.prefix}hyperlink${space}${attributes(given)}${relation}/>`;
}

function listEdits(
  { text, root }: SheetText,
  list: Element | undefined,
  links: readonly Element[],
  covering: readonly Element[],
  at: CellAt,
  fresh: string
): readonly TextEdit[] {
  if (!list) {
    if (fresh === "") return [];
    const name = `${root.prefix}hyperlinks`;
    return [insertion(placeFor(root, "hyperlinks", WORKSHEET_ORDER), `<${name}>${fresh}</${name}>`)];
  }
  const shrunk = covering.map((link): TextEdit => {
    const range = parseRange(attributeIn(text, link, "ref") ?? "");
    const pieces = range ? without(range, at) : [];
    return { ...removal(link), text: pieces.map((piece) => copied(text, link, piece)).join("") };
  });
  const left = links.length - covering.length + shrunk.filter((edit) => edit.text !== "").length;
  if (left === 0 && fresh === "") return [removal(list)];
  return fresh === "" ? shrunk : [...shrunk, appendInside(text, list, fresh)];
}

/** The rectangles that make up a range without one of its cells. */
function without(range: Rectangle, { row, column }: CellAt): readonly Rectangle[] {
  const { top, left, bottom, right } = range;
  return [
    { top, left, bottom: row - 1, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
    { top: row + 1, left, bottom, right }
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

function copied(text: string, link: Element, range: Rectangle): string {
  const given = attributesIn(text, link).map(({ name, value }) => {
    // Each link has an identity of its own.
    return localName(name) === "uid"
      ? [name, undefined]
      : [name, name === "ref" ? formatRange(range) : value];
  });
  return `<${link.name}${attributes(Object.fromEntries(given) as Record<string, string | undefined>)}/>`;
}

function removeUnused(draft: PartsDraft, part: string, ids: readonly string[]): void {
  const sheet = sheetTextOf(part, draft.text(part));
  const list = childOf(sheet.root, "hyperlinks");
  const used = new Set(
    (list ? childrenOf(list, "hyperlink") : []).map((link) => relationId(sheet.text, link))
  );
  for (const id of new Set(ids)) if (id !== "" && !used.has(id)) removeRelation(draft, part, id);
}
