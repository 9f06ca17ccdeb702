import { SaxesParser } from "saxes";
import { damaged, refuseFile } from "../package/messages";

/** A part nested deeper than this is no part of a workbook. */
export const DEEPEST = 256;

/**
 * An element of a small part. Offsets are into the text that was parsed, so that a writer can splice: the element is
 * `text.slice(from, to)`, what lies between its tags `text.slice(innerFrom, innerTo)`.
 */
export interface XmlElement {
  /** As written, "x:sheet". */
  readonly name: string;
  /** Without its prefix, "sheet". */
  readonly local: string;
  readonly from: number;
  readonly to: number;
  /** Behind the open tag; for `<a/>` both inner offsets are the element's end. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly selfClosing: boolean;
  readonly children: readonly XmlElement[];
  /** The character data of the element itself, entities and CDATA resolved, without that of its children. */
  readonly text: string;
  /** By the name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** By the name as written, else by the name without its prefix: `id` finds `r:id`. */
  attribute(name: string): string | undefined;
  /** The first child of that local name. */
  child(local: string): XmlElement | undefined;
  /** All children of that local name. */
  all(local: string): readonly XmlElement[];
}

/**
 * Parses a small part (relationships, workbook, comments) into a tree. For sheets, strings and styles, which can be
 * large, use `XmlScanner`.
 * @param place the part's name, for the refusal
 * @throws Refusal file-damaged when the text is not well-formed; file-dtd.
 */
export function parseXml(text: string, place: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Building[] = [];
  const roots: Building[] = [];
  parser.on("error", (cause) => {
    throw damaged(place, "XML", cause);
  });
  parser.on("doctype", () => {
    throw refuseFile("file-dtd", { place });
  });
  parser.on("opentag", (tag) => {
    const element = new Building(tag.name, tag.attributes, tag.isSelfClosing);
    // A "<" cannot stand inside a tag: the last one before its end begins it.
    element.innerFrom = parser.position;
    element.from = text.lastIndexOf("<", parser.position - 1);
    if (open.length >= DEEPEST) throw damaged(place, "XML depth");
    (open[open.length - 1]?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.to = parser.position;
    element.innerTo = element.selfClosing ? parser.position : text.lastIndexOf("<", parser.position - 1);
  });
  const addText = (data: string): void => {
    const element = open[open.length - 1];
    if (element) element.text += data;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const [root] = roots;
  if (!root) throw damaged(place, "XML");
  return root;
}

class Building implements XmlElement {
  readonly local: string;
  readonly children: Building[] = [];
  from = 0;
  to = 0;
  innerFrom = 0;
  innerTo = 0;
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly selfClosing: boolean
  ) {
    this.local = name.slice(name.indexOf(":") + 1);
  }

  attribute(name: string): string | undefined {
    const exact = this.attributes[name];
    if (exact !== undefined) return exact;
    const suffix = `:${name}`;
    return Object.entries(this.attributes).find(([key]) => key.endsWith(suffix))?.[1];
  }

  child(local: string): XmlElement | undefined {
    return this.children.find((child) => child.local === local);
  }

  all(local: string): readonly XmlElement[] {
    return this.children.filter((child) => child.local === local);
  }
}
