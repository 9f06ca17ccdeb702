import { damaged } from "../package/messages";
import { decodeCharacters } from "./character-data";
import { behind, isSpace, standsAt } from "./byte-search";
import type { TextPool } from "./text-pool";
import { AttributeTable } from "./attribute-table";
import { CDATA, CLOSE, EMPTY, END, OPEN, step, TEXT, type TokenKind } from "./tokens";
import { DEEPEST } from "./xml-tree";

export { CDATA, CLOSE, EMPTY, END, keyIn, keyOf, OPEN, TEXT, type TokenKind } from "./tokens";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;

/**
 * Reads an XML part once, from front to back, by offsets, and makes no object or string by itself.
 * Prefixes are passed over (`x:row` is `row`), comments and processing instructions skipped. Offsets are into `bytes`:
 * the current token is `from … to`, an element's tag with its angle brackets.
 *
 *     const scan = new XmlScanner(bytes, "xl/worksheets/sheet1.xml");
 *     while (scan.next() !== END) if (scan.kind === OPEN && scan.key === ROW) scan.attributeText(R)
 *
 * @throws Refusal file-damaged from `next` where the XML is not well-formed: unclosed, wrongly nested, cut off.
 */
export class XmlScanner {
  kind: TokenKind = END;
  from = 0;
  to = 0;
  /** Of OPEN, EMPTY and CLOSE: the local name, see `keyOf`. */
  key = 0;
  /** How many elements are open: after an OPEN token the new one counts, after its CLOSE it does not. */
  depth = 0;
  /** See `toSimpleEnd`. */
  textFrom = 0;
  textTo = 0;
  /** Of OPEN and EMPTY. */
  readonly attributes = new AttributeTable();
  /** Begin and end of the name of each open element. A typed array would cost more to make than most sheets to scan. */
  private readonly open: number[] = [];
  private nameFrom = 0;
  private nameTo = 0;
  private seenRoot = false;

  constructor(
    readonly bytes: Uint8Array,
    readonly place: string,
    private readonly pool?: TextPool
  ) {}

  /** Moves to the next token. */
  next(): TokenKind {
    const { bytes } = this;
    for (;;) {
      const from = this.to;
      this.from = from;
      if (from >= bytes.length) return this.finish();
      if (bytes[from] !== LT) {
        if (this.depth > 0) return this.text(from);
        this.blank(from);
        continue;
      }
      const mark = bytes[from + 1] ?? 0;
      if (mark === SLASH) return this.close(from);
      if (mark === BANG) {
        if (this.commentOrCdata(from)) return (this.kind = CDATA);
      } else if (mark === QUESTION) this.to = this.behind("?>", from + 2);
      else return this.tag(from);
    }
  }

  /** Moves past the CLOSE of the OPEN element just read; does nothing after an EMPTY one. */
  skip(): void {
    if (this.kind !== OPEN) return;
    for (const level = this.depth; this.depth >= level;) this.next();
  }

  /**
   * After an OPEN token: where the element reads byte for byte as one that was read before, to its last byte, moves to
   * its CLOSE in one go. Otherwise false, and nothing has moved.
   */
  skipSame(element: Uint8Array): boolean {
    const { bytes, from } = this;
    if (this.kind !== OPEN || from + element.length > bytes.length) return false;
    for (let at = element.length - 1; at >= 0; at--) if (bytes[from + at] !== element[at]) return false;
    this.to = from + element.length;
    this.depth--;
    this.kind = CLOSE;
    return true;
  }

  /** Whether the current element has that local name, compared by its letters. */
  isNamed(local: string): boolean {
    let at = this.nameTo - local.length;
    if (at < this.nameFrom || (at > this.nameFrom && this.bytes[at - 1] !== COLON)) return false;
    for (let index = 0; index < local.length; index++, at++) {
      if (this.bytes[at] !== local.charCodeAt(index)) return false;
    }
    return true;
  }

  /** An attribute's value by its local name's key, entities resolved; undefined when it is not there. */
  attributeText(key: number): string | undefined {
    const { attributes } = this;
    const index = attributes.find(key);
    if (index < 0) return undefined;
    return this.characters(attributes.valueFrom(index), attributes.valueTo(index));
  }

  /**
   * After an OPEN token whose content is one text or nothing, with an end tag as Excel writes it: moves to the CLOSE in
   * one go, and `textFrom … textTo` is the content. Otherwise false, and nothing has moved.
   */
  toSimpleEnd(): boolean {
    const { bytes, nameFrom } = this;
    const length = this.nameTo - nameFrom;
    let at = this.to;
    while (at < bytes.length && bytes[at] !== LT) at++;
    if (this.kind !== OPEN || bytes[at + 1] !== SLASH || bytes[at + 2 + length] !== GT) return false;
    for (let offset = 0; offset < length; offset++) {
      if (bytes[at + 2 + offset] !== bytes[nameFrom + offset]) return false;
    }
    this.textFrom = this.to;
    this.textTo = this.from = at;
    this.nameFrom = at + 2;
    this.nameTo = at + 2 + length;
    this.to = at + 3 + length;
    this.depth--;
    this.kind = CLOSE;
    return true;
  }

  /** After an OPEN token: all character data up to its CLOSE, without that of elements inside. Moves to the CLOSE. */
  readText(): string {
    if (this.kind !== OPEN) return "";
    if (this.toSimpleEnd()) return this.characters(this.textFrom, this.textTo);
    const level = this.depth;
    let text = "";
    while (this.next() !== CLOSE || this.depth >= level) {
      if (this.depth === level) text += this.tokenText();
    }
    return text;
  }

  /** The characters of a TEXT or CDATA token; "" for any other. */
  tokenText(): string {
    if (this.kind === TEXT) return this.characters(this.from, this.to);
    if (this.kind !== CDATA) return "";
    return decodeCharacters(this.bytes, this.from + 9, this.to - 3, this.place, true);
  }

  /** The characters that stand at `from … to`. */
  characters(from: number, to: number): string {
    return decodeCharacters(this.bytes, from, to, this.place, false, this.pool);
  }

  private finish(): TokenKind {
    if (this.depth > 0 || !this.seenRoot) throw this.malformed(this.bytes.length);
    return (this.kind = END);
  }

  private text(from: number): TokenKind {
    const { bytes } = this;
    // Most texts are a few digits: looking oneself is faster than a call.
    const near = Math.min(from + 24, bytes.length);
    let to = from;
    while (to < near && bytes[to] !== LT) to++;
    if (bytes[to] !== LT) to = bytes.indexOf(LT, to);
    if (to < 0) throw this.malformed(from);
    this.to = to;
    return (this.kind = TEXT);
  }

  /** Outside the root only white space may stand; a zero byte ends a part that was padded. */
  private blank(from: number): void {
    const byte = this.bytes[from] ?? 0;
    if (byte > SPACE) throw this.malformed(from);
    this.to = from + 1;
  }

  private close(from: number): TokenKind {
    const { bytes } = this;
    const index = 2 * (this.depth - 1);
    if (index < 0) throw this.malformed(from);
    const nameFrom = this.open[index] ?? 0;
    const length = (this.open[index + 1] ?? 0) - nameFrom;
    let key = 0;
    for (let offset = 0; offset < length; offset++) {
      const byte = bytes[from + 2 + offset] ?? 0;
      if (byte !== bytes[nameFrom + offset]) throw this.malformed(from);
      key = byte === COLON ? 0 : step(key, byte);
    }
    let at = from + 2 + length;
    this.nameFrom = from + 2;
    this.nameTo = at;
    while (isSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== GT) throw this.malformed(from);
    this.key = key;
    this.to = at + 1;
    this.depth--;
    return (this.kind = CLOSE);
  }

  private tag(from: number): TokenKind {
    const { bytes } = this;
    if (this.depth === 0 && this.seenRoot) throw this.malformed(from);
    let at = from + 1;
    let byte = bytes[at] ?? 0;
    let key = 0;
    while (byte > SPACE && byte !== GT && byte !== SLASH && byte !== LT && byte !== EQUALS) {
      key = byte === COLON ? 0 : step(key, byte);
      byte = bytes[++at] ?? 0;
    }
    if (at === from + 1) throw this.malformed(from);
    this.nameFrom = from + 1;
    this.nameTo = at;
    this.attributes.clear();
    while (isSpace(byte)) byte = bytes[++at] ?? 0;
    if (byte !== GT && byte !== SLASH) {
      at = this.attributes.read(bytes, at);
      if (at < 0) throw this.malformed(from);
      byte = bytes[at] ?? 0;
    }
    this.key = key;
    this.seenRoot = true;
    if (byte === SLASH) {
      if (bytes[at + 1] !== GT) throw this.malformed(from);
      this.to = at + 2;
      return (this.kind = EMPTY);
    }
    if (byte !== GT) throw this.malformed(from);
    if (this.depth >= DEEPEST) throw this.malformed(from);
    this.open[2 * this.depth] = this.nameFrom;
    this.open[2 * this.depth + 1] = this.nameTo;
    this.depth++;
    this.to = at + 1;
    return (this.kind = OPEN);
  }

  /** True for a CDATA section, which is a token; a comment is passed over. */
  private commentOrCdata(from: number): boolean {
    const { bytes } = this;
    if (standsAt(bytes, from, "<!--")) {
      this.to = this.behind("-->", from + 4);
      return false;
    }
    if (this.depth === 0 || !standsAt(bytes, from, "<![CDATA[")) throw this.malformed(from);
    this.to = this.behind("]]>", from + 9);
    return true;
  }

  private behind(mark: string, from: number): number {
    const at = behind(this.bytes, from, mark);
    if (at < 0) throw this.malformed(from);
    return at;
  }

  private malformed(at: number): Error {
    return damaged(this.place, `XML, byte ${at}`);
  }
}
