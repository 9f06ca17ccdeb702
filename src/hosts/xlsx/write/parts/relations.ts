import { relationshipsPartOf } from "../../package/part-name";
import { relationshipsOf, type Relationship } from "../../package/relationships";
import { CONTENT_TYPES } from "./content-types";
import type { PartsDraft } from "./draft";
import { appendInside, removal } from "./element-edits";
import { attributes } from "./markup";
import { attributeIn, childrenOf } from "./outline";

const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The namespace of `r:id`, and the beginning of Office's relation types. */
export function relationNamespace(strict: boolean): string {
  return strict ? STRICT_OFFICE : OFFICE;
}

/** The first relation of a part of that type ("comments", "styles" …), whether or not its part is there. */
export function relationOf(draft: PartsDraft, part: string, type: string): Relationship | undefined {
  return relationshipsOf(draft, part).find((relation) => relation.type === type && !relation.external);
}

/** "xl/worksheets/sheet1.xml" to "xl/comments1.xml" → "../comments1.xml". */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

/** Adds a relation of Office's type `type` ("comments") from a part and gives its id. */
export function addRelation(
  draft: PartsDraft,
  part: string,
  type: string,
  target: string,
  strict: boolean
): string {
  return added(draft, part, { type, strict, target: relativeTarget(part, target) });
}

/** Adds a relation to what lies outside the package: a link's address. */
export function addExternalRelation(
  draft: PartsDraft,
  part: string,
  type: string,
  target: string,
  strict: boolean
): string {
  return added(draft, part, { type, strict, target, mode: "External" });
}

interface NewRelation {
  readonly type: string;
  readonly strict: boolean;
  readonly target: string;
  readonly mode?: "External";
}

function added(draft: PartsDraft, part: string, { type, strict, target, mode }: NewRelation): string {
  const name = relationshipsPartOf(part);
  if (!draft.has(name)) {
    draft.add(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`
    );
    draft.types.declareByExtension(name, CONTENT_TYPES.relations);
  }
  const root = draft.outline(name);
  const id = freeId(relationshipsOf(draft, part).map((relation) => relation.id));
  const given = attributes({
    Id: id,
    Type: `${relationNamespace(strict)}/${type}`,
    Target: target,
    TargetMode: mode
  });
  draft.edit(name, [appendInside(draft.text(name), root, `<${root.prefix}Relationship${given}/>`)]);
  return id;
}

function freeId(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    if (!taken.includes(`rId${number}`)) return `rId${number}`;
  }
}

/** Takes a relation away; a relations part that is then empty goes with it. */
export function removeRelation(draft: PartsDraft, part: string, id: string): void {
  const name = relationshipsPartOf(part);
  const text = draft.text(name);
  const elements = childrenOf(draft.outline(name), "Relationship");
  const element = elements.find((candidate) => attributeIn(text, candidate, "Id") === id);
  if (!element) return;
  if (elements.length === 1) draft.remove(name);
  else draft.edit(name, [removal(element)]);
}
