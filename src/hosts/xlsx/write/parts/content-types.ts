import { CONTENT_TYPES_PART, contentTypesOf } from "../../package/content-types";
import { partKey } from "../../package/part-name";
import { appendInside, insertion, removal } from "./element-edits";
import type { PartsDraft } from "./draft";
import { attributes } from "./markup";
import { attributeIn, childrenOf } from "./outline";

export const CONTENT_TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml"
} as const;

const TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Declares a part's type by an Override; one that says otherwise is replaced. */
export function declarePart(draft: PartsDraft, part: string, type: string): void {
  ensureTypes(draft);
  const { overrides } = contentTypesOf(draft);
  const old = [...overrides].find(([name]) => partKey(name) === partKey(part));
  if (old?.[1] === type) return;
  if (old) undeclarePart(draft, part);
  const root = draft.outline(CONTENT_TYPES_PART);
  const given = attributes({ PartName: `/${part}`, ContentType: type });
  draft.edit(CONTENT_TYPES_PART, [
    appendInside(draft.text(CONTENT_TYPES_PART), root, `<${root.prefix}Override${given}/>`)
  ]);
}

export function undeclarePart(draft: PartsDraft, part: string): void {
  if (!draft.has(CONTENT_TYPES_PART)) return;
  const text = draft.text(CONTENT_TYPES_PART);
  const edits = childrenOf(draft.outline(CONTENT_TYPES_PART), "Override")
    .filter((element) => partKey(attributeIn(text, element, "PartName") ?? "") === partKey(part))
    .map(removal);
  draft.edit(CONTENT_TYPES_PART, edits);
}

/** Declares a part by its extension where the extension is free, by an Override where it means something else. */
export function declareByExtension(draft: PartsDraft, part: string, type: string): void {
  ensureTypes(draft);
  const present = contentTypesOf(draft).of(part);
  if (present === type) return;
  if (present !== undefined) {
    declarePart(draft, part, type);
    return;
  }
  const root = draft.outline(CONTENT_TYPES_PART);
  const text = draft.text(CONTENT_TYPES_PART);
  const given = attributes({ Extension: part.slice(part.lastIndexOf(".") + 1), ContentType: type });
  const markup = `<${root.prefix}Default${given}/>`;
  draft.edit(CONTENT_TYPES_PART, [
    root.open.kind === "empty" ? appendInside(text, root, markup) : insertion(root.inner, markup)
  ]);
}

/** A package without types is read by some programs; what we write declares its own parts. */
function ensureTypes(draft: PartsDraft): void {
  if (draft.has(CONTENT_TYPES_PART)) return;
  draft.add(
    CONTENT_TYPES_PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${TYPES_SPACE}"></Types>`
  );
}
