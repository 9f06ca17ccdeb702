import { strFromU8, strToU8, unzipSync } from "fflate";
import { xlsxFrom, xlsxParts, zipOf } from "../../../../tests/builders/xlsx-zip";
import { openPackage, writePackage } from "./opc-package";

const BASE = xlsxFrom({
  sheets: { 카드: `<sheetData><row r="1"><c r="A1"><v>179</v></c></row></sheetData>` },
  more: { "docProps/한글.xml": "<a/>" }
});

test("tells the parts in the order of the zip, and finds them whatever the case, the slashes and a leading one", () => {
  const opened = openPackage(BASE);
  expect(opened.names).toEqual([
    ...xlsxParts({ sheets: { 카드: "" }, more: { "docProps/한글.xml": "" } }).keys()
  ]);
  expect(opened.workbook).toBe("xl/workbook.xml");
  for (const name of ["/xl/Workbook.XML", "xl\\workbook.xml", "docProps/한글.xml"])
    expect(opened.has(name)).toBe(true);
  expect(opened.has("xl/styles.xml")).toBe(false);
  expect(() => opened.bytes("xl/styles.xml")).toThrow("no such part");
});

test("a Node Buffer is written as plain bytes are", () => {
  const changes = new Map([["docProps/한글.xml", strToU8("<b/>")]]);
  const plain = writePackage(openPackage(BASE), changes);
  expect(Buffer.from(writePackage(openPackage(Buffer.from(BASE)), changes))).toEqual(Buffer.from(plain));
});

test("without a change gives the very bytes", () => {
  expect(writePackage(openPackage(BASE), new Map())).toBe(BASE);
});

test("changes what is named and leaves every other entry's bytes alone", () => {
  const opened = openPackage(BASE);
  const written = writePackage(
    opened,
    new Map([
      ["XL/worksheets/sheet1.xml", strToU8("<worksheet/>")],
      ["docProps/한글.xml", null],
      ["customXml/item1.xml", strToU8("<새것/>")]
    ])
  );
  const files = unzipSync(written);
  const before = unzipSync(BASE);
  expect(Object.keys(files)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
    "customXml/item1.xml"
  ]);
  expect(strFromU8(files["xl/worksheets/sheet1.xml"]!)).toBe("<worksheet/>");
  expect(strFromU8(files["customXml/item1.xml"]!)).toBe("<새것/>");
  expect(files["xl/workbook.xml"]).toEqual(before["xl/workbook.xml"]);
  // The first four entries come before the first change: even their place is the same.
  const changedAt = Buffer.from(BASE).indexOf("xl/worksheets/sheet1.xml") - 30;
  expect(Buffer.from(written).subarray(0, changedAt).equals(Buffer.from(BASE).subarray(0, changedAt))).toBe(
    true
  );
});

test("a change and its opposite give every part back", () => {
  const opened = openPackage(BASE);
  const name = "xl/worksheets/sheet1.xml";
  const there = writePackage(opened, new Map([[name, strToU8("<worksheet/>")]]));
  const back = writePackage(openPackage(there), new Map([[name, opened.bytes(name)]]));
  expect(unzipSync(back)).toEqual(unzipSync(BASE));
});

test("will not remove what is not there", () => {
  expect(() => writePackage(openPackage(BASE), new Map([["xl/calcChain.xml", null]]))).toThrow(
    "no such part"
  );
});

test("reads UTF-16 and other encodings as UTF-8, with the declaration corrected", () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><a>공약</a>`;
  const opened = openPackage(
    zipOf(
      xlsxParts({
        more: {
          "le.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
          "be.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le").swap16()),
          "euckr.xml": new Uint8Array([
            ...Buffer.from(`<?xml version="1.0" encoding='euc-kr'?><a>`),
            0xb0,
            0xf8,
            ...Buffer.from("</a>")
          ]),
          "bom.xml": new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from("<a/>")])
        }
      })
    )
  );
  expect(opened.text("le.xml")).toBe(xml.replace("UTF-16", "UTF-8"));
  expect(opened.text("be.xml")).toBe(xml.replace("UTF-16", "UTF-8"));
  expect(opened.text("euckr.xml")).toBe(`<?xml version="1.0" encoding="UTF-8"?><a>공</a>`);
  expect(opened.text("bom.xml")).toBe("<a/>");
});

test("a borrowed part is the same part, in room that the next one takes over", () => {
  const opened = openPackage(BASE);
  const kept = opened.utf8("xl/workbook.xml");
  const borrowed = opened.borrow("xl/workbook.xml");
  expect(Buffer.from(borrowed).equals(Buffer.from(kept))).toBe(true);
  const next = opened.borrow("xl/worksheets/sheet1.xml");
  expect(next.buffer).toBe(borrowed.buffer);
  expect(Buffer.from(kept).toString()).toContain("<workbook");
});
