import { CONTENT_TYPES_PART, contentTypesOf, type ContentTypes } from "../../package/content-types";
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
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml"
} as const;

const TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

interface Declaration {
  readonly part: string;
  readonly type: string;
}

/**
 * What a draft's parts are declared to be. Declarations are gathered and written at once: a thousand new parts must not
 * have the list read a thousand times.
 */
export class PartTypes {
  /** By key; null for a declaration that goes. */
  private readonly pending = new Map<string, Declaration | null>();
  private readonly extensions = new Map<string, string>();
  /** What the draft's own part says; read when it is first asked for, and anew after `save`. */
  private known: ContentTypes | undefined;
  private declared: ReadonlyMap<string, string> = new Map();

  constructor(private readonly draft: PartsDraft) {}

  /** Declares a part's type by an Override; one that says otherwise is replaced. */
  declare(part: string, type: string): void {
    const key = partKey(part);
    const present = this.pending.has(key) ? this.pending.get(key)?.type : this.overrides().get(key);
    if (present !== type) this.pending.set(key, { part, type });
  }

  undeclare(part: string): void {
    const key = partKey(part);
    if (this.overrides().has(key)) this.pending.set(key, null);
    else this.pending.delete(key);
  }

  /** Declares a part by its extension where the extension is free, by an Override where it means something else. */
  declareByExtension(part: string, type: string): void {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const present = this.types().of(part) ?? this.extensions.get(extension);
    if (present === type) return;
    if (present === undefined) this.extensions.set(extension, type);
    else this.declare(part, type);
  }

  /** Writes what was gathered into the draft. */
  save(): void {
    if (this.pending.size === 0 && this.extensions.size === 0) return;
    const { draft } = this;
    // A package without types is read by some programs; what we write declares its own parts.
    if (!draft.has(CONTENT_TYPES_PART)) {
      draft.add(
        CONTENT_TYPES_PART,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${TYPES_SPACE}"></Types>`
      );
    }
    const text = draft.text(CONTENT_TYPES_PART);
    const root = draft.outline(CONTENT_TYPES_PART);
    const replaced = childrenOf(root, "Override").filter((element) =>
      this.pending.has(partKey(attributeIn(text, element, "PartName") ?? ""))
    );
    const defaults = [...this.extensions].map(
      ([extension, type]) =>
        `<${root.prefix}Default${attributes({ Extension: extension, ContentType: type })}/>`
    );
    const overrides = [...this.pending.values()].map((declaration) =>
      declaration === null
        ? ""
        : `<${root.prefix}Override${attributes({ PartName: `/${declaration.part}`, ContentType: declaration.type })}/>`
    );
    const empty = root.open.kind === "empty";
    const first = empty ? "" : defaults.join("");
    const last = (empty ? defaults.join("") : "") + overrides.join("");
    draft.edit(CONTENT_TYPES_PART, [
      ...(first === "" ? [] : [insertion(root.inner, first)]),
      ...replaced.map(removal),
      ...(last === "" ? [] : [appendInside(text, root, last)])
    ]);
    this.pending.clear();
    this.extensions.clear();
    this.known = undefined;
  }

  private types(): ContentTypes {
    if (!this.known) {
      this.known = contentTypesOf(this.draft);
      this.declared = new Map([...this.known.overrides].map(([part, type]) => [partKey(part), type]));
    }
    return this.known;
  }

  private overrides(): ReadonlyMap<string, string> {
    this.types();
    return this.declared;
  }
}
