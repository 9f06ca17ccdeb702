import { refuseWrite } from "../messages";
import {
  attributeOf,
  attributesOf,
  decodeReferences,
  localName,
  nextTag,
  prefixOf,
  type Attribute,
  type Tag
} from "./tags";

/** An element of a part by offsets into its text: found once, never built into a tree that is written back. */
export interface Element {
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly open: Tag;
  /** Offset behind the start tag; for an empty element the same as `to`. */
  readonly inner: number;
  /** Offset of the end tag; for an empty element the same as `to`. */
  readonly close: number;
  /** Offset behind the whole element. */
  readonly to: number;
  readonly children: readonly Element[];
}

/**
 * The outline of a part. Elements named (without prefix) in `opaque` are passed over whole: nothing within is listed.
 * @throws Refusal when tags do not match.
 */
export function outlineOf(part: string, text: string, opaque: ReadonlySet<string> = NOTHING): Element {
  const first = nextTag(text, 0);
  if (!first || first.kind === "close") throw malformed(part, "no root element");
  return elementAt(part, text, first, opaque);
}

const NOTHING: ReadonlySet<string> = new Set();

interface Unfinished {
  readonly open: Tag;
  readonly children: Element[];
}

/** The outline of the one element that begins with `open`. */
export function elementAt(
  part: string,
  text: string,
  open: Tag,
  opaque: ReadonlySet<string> = NOTHING
): Element {
  if (open.kind === "empty") return finished({ open, children: [] }, open.to, open.to);
  const stack: Unfinished[] = [{ open, children: [] }];
  let at = open.to;
  for (;;) {
    const top = stack[stack.length - 1];
    if (!top) throw malformed(part, "an end tag without its start");
    const tag =
      stack.length > 1 && opaque.has(localName(top.open.name))
        ? closingTag(text, at, top.open.name)
        : nextTag(text, at);
    if (!tag) throw malformed(part, `<${top.open.name}> is not closed`);
    at = tag.to;
    if (tag.kind === "open") stack.push({ open: tag, children: [] });
    else if (tag.kind === "empty") top.children.push(finished({ open: tag, children: [] }, tag.to, tag.to));
    else {
      if (tag.name !== top.open.name) throw malformed(part, `<${top.open.name}> ends with </${tag.name}>`);
      const element = finished(top, tag.from, tag.to);
      stack.pop();
      const parent = stack[stack.length - 1];
      if (!parent) return element;
      parent.children.push(element);
    }
  }
}

function finished(element: Unfinished, close: number, to: number): Element {
  const { name } = element.open;
  return {
    name,
    local: localName(name),
    prefix: prefixOf(name),
    open: element.open,
    inner: element.open.to,
    close,
    to,
    children: element.children
  };
}

/** The end tag of an element that never holds another of its name; one inside a comment or CDATA does not count. */
function closingTag(text: string, offset: number, name: string): Tag | null {
  const needle = `</${name}`;
  let checked = offset;
  for (let from = text.indexOf(needle, offset); from >= 0; from = text.indexOf(needle, from + 1)) {
    const after = text.charAt(from + needle.length);
    if (!" \t\r\n>".includes(after)) continue;
    const hidden = hiddenUntil(text, checked, from);
    if (hidden > from) {
      checked = hidden;
      continue;
    }
    const to = text.indexOf(">", from) + 1;
    return to === 0 ? null : { from, to, name, kind: "close" };
  }
  return null;
}

/** The end of the comment or CDATA section that holds `place`; 0 when none does. */
function hiddenUntil(text: string, offset: number, place: number): number {
  let at = text.indexOf("<!", offset);
  while (at >= 0 && at < place) {
    const ends = text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : ">";
    const end = text.indexOf(ends, at + 2);
    if (end < 0 || end > place) return end < 0 ? text.length : end + ends.length;
    at = text.indexOf("<!", end);
  }
  return 0;
}

function malformed(part: string, reason: string): Error {
  return refuseWrite("part-malformed", { part, reason });
}

export function childOf(element: Element, local: string): Element | undefined {
  return element.children.find((child) => child.local === local && child.prefix === element.prefix);
}

export function childrenOf(element: Element, local: string): readonly Element[] {
  return element.children.filter((child) => child.local === local && child.prefix === element.prefix);
}

/** The element itself and everything in it, in document order. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

export function attributeIn(text: string, element: Element, name: string): string | undefined {
  return attributeOf(text, element.open, name);
}

export function attributesIn(text: string, element: Element): readonly Attribute[] {
  return attributesOf(text, element.open);
}

/** The character data of the element and of all within, decoded; line ends as every parser of XML has them. */
export function textIn(text: string, element: Element): string {
  return text
    .slice(element.inner, element.close)
    .replace(/\r\n?/g, "\n")
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[")
        ? piece.slice(9, -3)
        : decodeReferences(piece.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ""))
    )
    .join("");
}
