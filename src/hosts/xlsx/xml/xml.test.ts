import fc from "fast-check";
import { decodeCharacters } from "./character-data";
import { CDATA, CLOSE, EMPTY, END, keyOf, OPEN, TEXT, XmlScanner } from "./xml-scanner";
import { DEEPEST, parseXml, type XmlElement } from "./xml-tree";

const KINDS: Readonly<Record<number, string>> = {
  [OPEN]: "open",
  [EMPTY]: "empty",
  [CLOSE]: "close",
  [TEXT]: "text",
  [CDATA]: "cdata"
};

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The tokens as "kind source". */
function tokensOf(text: string): string[] {
  const bytes = bytesOf(text);
  const scan = new XmlScanner(bytes, "a.xml");
  const tokens: string[] = [];
  while (scan.next() !== END) {
    tokens.push(`${KINDS[scan.kind]} ${Buffer.from(bytes.subarray(scan.from, scan.to)).toString()}`);
  }
  return tokens;
}

test("gives tokens with their offsets, and passes over comments, declarations and instructions", () => {
  expect(
    tokensOf(
      `<?xml version="1.0"?>\n<!-- <z> --><x:a b = '>"' >가<!--c--><?p <q>?><b/><![CDATA[<]]]]><c ></c\n></x:a>\n`
    )
  ).toEqual([
    `open <x:a b = '>"' >`,
    "text 가",
    "empty <b/>",
    "cdata <![CDATA[<]]]]>",
    "open <c >",
    "close </c\n>",
    "close </x:a>"
  ]);
});

test("attributes by local name: blanks, quotes, prefixes, entities", () => {
  const scan = new XmlScanner(bytesOf(`<a  r:id\t=\n'&quot;가"'b="" c='1'/>`), "a.xml");
  expect(scan.next()).toBe(EMPTY);
  expect(scan.attributeText(keyOf("id"))).toBe('"가"');
  expect([
    scan.attributeText(keyOf("b")),
    scan.attributeText(keyOf("c")),
    scan.attributeText(keyOf("d"))
  ]).toEqual(["", "1", undefined]);
  expect(
    Buffer.from(scan.bytes.subarray(scan.attributes.from(0), scan.attributes.valueTo(0) + 1)).toString()
  ).toContain("r:id");
  expect([scan.isNamed("a"), scan.isNamed("b")]).toEqual([true, false]);
});

test("more attributes than there is room for at first", () => {
  const many = Array.from({ length: 100 }, (_, index) => ` a${index}="${index}"`).join("");
  const scan = new XmlScanner(bytesOf(`<a${many}/>`), "a.xml");
  scan.next();
  expect([scan.attributes.count, scan.attributeText(keyOf("a99"))]).toEqual([100, "99"]);
});

test("skips an element whole, reads a text in pieces", () => {
  const scan = new XmlScanner(bytesOf("<a><b><b/><b>x</b></b><c>1<d>2</d>3<![CDATA[&]]>4</c></a>"), "a.xml");
  scan.next();
  scan.next();
  scan.skip();
  expect([scan.kind, scan.depth]).toEqual([CLOSE, 1]);
  scan.next();
  expect(scan.readText()).toBe("13&4");
  expect([scan.kind, scan.isNamed("c")]).toEqual([CLOSE, true]);
});

test.each([
  "",
  "a",
  "<",
  "<a",
  "<a>",
  "<a b>",
  "<a b=c/>",
  "<a b='1/>",
  "<a b='<'/>",
  "</a>",
  "<a></b>",
  "<a></ab>",
  "<ab></a>",
  "<a/><b/>",
  "<a/>x",
  "<a><!-- </a>",
  "<a><![CDATA[</a>",
  "<!DOCTYPE a><a/>",
  "<a>&nbsp;</a",
  "< a/>",
  "<a / >",
  "<a><?x </a>",
  "<x:a></y:a>"
])("%j is not well-formed", (text) => {
  expect(() => tokensOf(text)).toThrow("a.xml(XML, byte");
});

test("an element may not lie deeper than any workbook needs", () => {
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  expect(tokensOf(nested(DEEPEST))).toHaveLength(2 * DEEPEST);
  expect(() => tokensOf(nested(DEEPEST + 1))).toThrow("a.xml");
  expect(() => parseXml(nested(DEEPEST + 1), "a.xml")).toThrow("a.xml(XML depth)");
});

test("any text comes back from its UTF-8, whatever its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 1500, size: "max" }), (text) => {
      const plain = text.replace(/[\r&]/g, " ");
      const bytes = bytesOf(plain);
      expect(decodeCharacters(bytes, 0, bytes.length, "a.xml")).toBe(plain);
    }),
    { seed: 2, numRuns: 200 }
  );
});

test.each([
  [0x80],
  [0xc0, 0x80],
  [0xe0, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xe1, 0x80],
  [0xc3, 0x28]
])("bytes that are no UTF-8 are damage: %p", (...bytes) => {
  expect(() => decodeCharacters(Uint8Array.from(bytes), 0, bytes.length, "a.xml")).toThrow("UTF-8, byte 0");
});

test("a tree tells where each element stands, so that text can be spliced", () => {
  const text = `<?xml version="1.0"?>\r\n<x:a\r\n n='1'>가😀<b/>\r\n<x:c r:id="&lt;">x<d/>y</x:c><![CDATA[<z>]]></x:a>`;
  const root = parseXml(text, "a.xml");
  const sources = (element: XmlElement): string[] => [
    text.slice(element.from, element.to),
    ...element.children.flatMap(sources)
  ];
  expect(sources(root)).toEqual([
    text.slice(text.indexOf("<x:a")),
    "<b/>",
    `<x:c r:id="&lt;">x<d/>y</x:c>`,
    "<d/>"
  ]);
  const c = root.child("c");
  expect(text.slice(c?.innerFrom, c?.innerTo)).toBe("x<d/>y");
  expect([c?.text, c?.attribute("id"), c?.attribute("r:id"), c?.attribute("x")]).toEqual([
    "xy",
    "<",
    "<",
    undefined
  ]);
  expect(root.text).toBe("가😀\n<z>");
  expect(root.all("b")[0]?.innerFrom).toBe(root.all("b")[0]?.to);
});

test.each(["", "<a>", "<a></b>", "<a/><b/>", "<a>&x;</a>", "<a b='1' b='2'/>"])(
  "%j makes no tree",
  (text) => {
    expect(() => parseXml(text, "a.xml")).toThrow("a.xml");
  }
);
