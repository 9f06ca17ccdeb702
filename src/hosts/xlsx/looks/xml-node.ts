import { CLOSE, EMPTY, END, keyOf, OPEN, TEXT, CDATA, XmlScanner } from "../xml/xml-scanner";

const ALTERNATE = keyOf("AlternateContent");
const CHOICE = keyOf("Choice");
const FALLBACK = keyOf("Fallback");

/**
 * A small element of a large part, as a tree: a font, a rule. Names are known by the keys of their local names, so that
 * prefixes and Strict namespaces make no difference.
 */
export class XmlNode {
  constructor(
    readonly key: number,
    private readonly attributes: readonly (readonly [key: number, value: string])[],
    readonly children: readonly XmlNode[],
    /** The character data of the element itself. */
    readonly text: string
  ) {}

  attribute(key: number): string | undefined {
    for (const [own, value] of this.attributes) if (own === key) return value;
    return undefined;
  }

  /** A number; undefined where there is none, or something else. */
  number(key: number): number | undefined {
    const text = this.attribute(key)?.trim();
    const number = text === undefined || text === "" ? NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  /** XML's two ways of writing a truth. @param missing what it is when it is not written */
  truth(key: number, missing = false): boolean {
    const text = this.attribute(key)?.trim();
    if (text === undefined) return missing;
    return text === "1" || text === "true" || text === "on";
  }

  child(key: number): XmlNode | undefined {
    return this.children.find((child) => child.key === key);
  }

  all(key: number): readonly XmlNode[] {
    return this.children.filter((child) => child.key === key);
  }

  /** All elements of that name, however deep. */
  deep(key: number): readonly XmlNode[] {
    return this.children.flatMap((child) =>
      child.key === key ? [child, ...child.deep(key)] : child.deep(key)
    );
  }
}

/**
 * Reads the element that the scanner stands on, moved to its end. Where there is an `mc:AlternateContent`, what its first
 * Choice holds (or its Fallback where it has none) stands in its place.
 */
export function readNode(scan: XmlScanner): XmlNode {
  const { key } = scan;
  const attributes = attributesOf(scan);
  if (scan.kind !== OPEN) return new XmlNode(key, attributes, [], "");
  const children: XmlNode[] = [];
  let text = "";
  const level = scan.depth;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind === TEXT || scan.kind === CDATA) text += scan.tokenText();
    else if (scan.kind === OPEN || scan.kind === EMPTY) children.push(...alternatives(readNode(scan)));
  }
  return new XmlNode(key, attributes, children, text);
}

/** Reads an element that is alone in its bytes. @throws Refusal file-damaged where it is not well-formed. */
export function nodeIn(bytes: Uint8Array, place: string): XmlNode {
  const scan = new XmlScanner(bytes, place);
  scan.next();
  const node = readNode(scan);
  while (scan.next() !== END);
  return node;
}

function attributesOf(scan: XmlScanner): readonly (readonly [number, string])[] {
  const { attributes } = scan;
  const read: (readonly [number, string])[] = [];
  for (let index = 0; index < attributes.count; index++) {
    const value = scan.characters(attributes.valueFrom(index), attributes.valueTo(index));
    read.push([attributes.key(index), value]);
  }
  return read;
}

function alternatives(node: XmlNode): readonly XmlNode[] {
  if (node.key !== ALTERNATE) return [node];
  return (node.child(CHOICE) ?? node.child(FALLBACK))?.children ?? [];
}
