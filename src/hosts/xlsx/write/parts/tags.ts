/** A start or end tag in a part's text, by offsets. */
export interface Tag {
  /** Offset of "<". */
  readonly from: number;
  /** Offset behind ">". */
  readonly to: number;
  /** With its prefix, as written. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

export interface Attribute {
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  /** The whole of `name="value"`, with offsets in the part's text. */
  readonly from: number;
  readonly to: number;
}

const BLANKS = " \t\r\n";

/**
 * The first tag at or behind an offset; comments, CDATA, processing instructions and declarations are passed over.
 * Null at the end of the text and where markup is not closed.
 */
export function nextTag(text: string, offset: number): Tag | null {
  let from = text.indexOf("<", offset);
  while (from >= 0) {
    const mark = text.charCodeAt(from + 1);
    if (mark === 33 || mark === 63) {
      const to = behindOther(text, from);
      if (to < 0) return null;
      from = text.indexOf("<", to);
      continue;
    }
    const to = behindTag(text, from);
    if (to < 0) return null;
    const closing = mark === 47;
    const nameFrom = closing ? from + 2 : from + 1;
    let nameTo = nameFrom;
    while (!" \t\r\n/>".includes(text.charAt(nameTo))) nameTo++;
    const kind = closing ? "close" : text.charCodeAt(to - 2) === 47 ? "empty" : "open";
    return { from, to, name: text.slice(nameFrom, nameTo), kind };
  }
  return null;
}

function behindOther(text: string, from: number): number {
  const ends = text.startsWith("<!--", from)
    ? "-->"
    : text.startsWith("<![CDATA[", from)
      ? "]]>"
      : text.startsWith("<?", from)
        ? "?>"
        : ">";
  const at = text.indexOf(ends, from + 2);
  return at < 0 ? -1 : at + ends.length;
}

/** A ">" inside an attribute's quotes does not end a tag. */
function behindTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) return -1;
  }
  return -1;
}

export function attributesOf(text: string, tag: Tag): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = tag.from + 1 + tag.name.length;
  for (;;) {
    while (BLANKS.includes(text.charAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === 47 || code === 62 || at >= tag.to) return found;
    const from = at;
    while (!" \t\r\n=/>".includes(text.charAt(at))) at++;
    const name = text.slice(from, at);
    while (BLANKS.includes(text.charAt(at))) at++;
    if (text.charAt(at) !== "=") return found;
    at++;
    while (BLANKS.includes(text.charAt(at))) at++;
    const quote = text.charAt(at);
    const end = text.indexOf(quote, at + 1);
    if (end < 0 || end >= tag.to) return found;
    found.push({ name, value: decodeReferences(text.slice(at + 1, end)), from, to: end + 1 });
    at = end + 1;
  }
}

export function attributeOf(text: string, tag: Tag, name: string): string | undefined {
  return attributesOf(text, tag).find((attribute) => attribute.name === name)?.value;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
  );
}

/** "x:row" → "row". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "x:row" → "x:", "row" → "". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
