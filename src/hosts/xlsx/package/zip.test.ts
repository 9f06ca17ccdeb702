import { deflateSync, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { xlsxParts } from "../../../../tests/builders/xlsx-zip";
import { crc32 } from "./crc32";
import { openPackage, writePackage } from "./opc-package";
import { readDirectory } from "./zip-directory";

/** How a program may lay an entry out. */
interface Layout {
  readonly descriptor: "none" | "signed" | "unsigned" | "wide";
  /** Sizes and offset of the directory record in the zip64 field. */
  readonly zip64: boolean;
  readonly stored: boolean;
}

const PLAIN: Layout = { descriptor: "none", zip64: false, stored: false };

/** A zip by hand, to have the layouts that the library at hand does not write. */
function zipBy(parts: ReadonlyMap<string, Uint8Array>, layout: Layout, comment = ""): Uint8Array {
  const out: number[] = [];
  const records: number[] = [];
  const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255]);
  const u32 = (...values: number[]): number[] =>
    values.flatMap((value) => [...u16(value & 0xffff), ...u16(Math.floor(value / 65536) & 0xffff)]);
  const u64 = (...values: number[]): number[] => values.flatMap((value) => [...u32(value), 0, 0, 0, 0]);
  for (const [name, content] of parts) {
    const offset = out.length;
    const data = layout.stored ? content : deflateSync(content);
    const crc = crc32(content);
    const described = layout.descriptor !== "none";
    const head = u16(20, described ? 8 : 0, layout.stored ? 0 : 8, 0x6000, 0x5921);
    const title = [...Buffer.from(name)];
    const sizes = described ? u32(0, 0, 0) : u32(crc, data.length, content.length);
    out.push(...u32(0x04034b50), ...head, ...sizes, ...u16(title.length, 0), ...title, ...data);
    if (layout.descriptor === "signed") out.push(...u32(0x08074b50));
    if (layout.descriptor === "wide")
      out.push(...u32(0x08074b50), ...u32(crc), ...u64(data.length, content.length));
    else if (described) out.push(...u32(crc, data.length, content.length));
    const extra = layout.zip64 ? [...u16(1, 24), ...u64(content.length, data.length, offset)] : [];
    const wide = 0xffffffff;
    records.push(...u32(0x02014b50), ...u16(20), ...head);
    records.push(...(layout.zip64 ? u32(crc, wide, wide) : u32(crc, data.length, content.length)));
    records.push(
      ...u16(title.length, extra.length, 0, 0, 0),
      ...u32(0),
      ...u32(layout.zip64 ? wide : offset)
    );
    records.push(...title, ...extra);
  }
  const begin = out.length;
  out.push(...records);
  if (layout.zip64) {
    const end = out.length;
    out.push(...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0));
    out.push(...u64(parts.size, parts.size, records.length, begin));
    out.push(...u32(0x07064b50, 0), ...u64(end), ...u32(1));
    out.push(
      ...u32(0x06054b50),
      ...u16(0, 0, 0xffff, 0xffff),
      ...u32(0xffffffff, 0xffffffff),
      ...u16(Buffer.byteLength(comment))
    );
  } else {
    out.push(
      ...u32(0x06054b50),
      ...u16(0, 0, parts.size, parts.size),
      ...u32(records.length, begin),
      ...u16(Buffer.byteLength(comment))
    );
  }
  return Uint8Array.from([...out, ...Buffer.from(comment)]);
}

const PARTS = xlsxParts({
  sheets: { 카드: "<sheetData/>" },
  more: { "xl/media/image1.png": new Uint8Array(300).fill(7) }
});

test.each<[string, Layout, string]>([
  ["plain", PLAIN, ""],
  ["stored", { ...PLAIN, stored: true }, ""],
  ["with signed data descriptors", { ...PLAIN, descriptor: "signed" }, ""],
  ["with unsigned data descriptors", { ...PLAIN, descriptor: "unsigned" }, ""],
  ["with a comment", PLAIN, "저장함 PK"],
  ["zip64 with wide data descriptors", { ...PLAIN, descriptor: "wide", zip64: true }, ""],
  ["zip64", { ...PLAIN, zip64: true, stored: true }, ""]
])("a zip laid out %s is read, and written with untouched entries as they were", (_, layout, comment) => {
  const bytes = zipBy(PARTS, layout, comment);
  const opened = openPackage(bytes);
  for (const [name, content] of PARTS) expect(Buffer.from(opened.bytes(name))).toEqual(Buffer.from(content));
  const changed = writePackage(opened, new Map([["xl/workbook.xml", strToU8("<workbook/>")]]));
  const entry = (file: Uint8Array, name: string): Buffer => {
    const found = readDirectory(file).entries.find(({ storedName }) => storedName === name)!;
    return Buffer.from(file.subarray(found.from, found.to));
  };
  for (const name of PARTS.keys()) {
    if (name !== "xl/workbook.xml") expect(entry(changed, name)).toEqual(entry(bytes, name));
  }
  expect(Buffer.from(unzipSync(changed)["xl/workbook.xml"]!).toString()).toBe("<workbook/>");
  expect(Buffer.from(readDirectory(changed).comment)).toEqual(Buffer.from(comment));
});

test("any changes touch what they name and nothing else, and their opposite gives every part back", () => {
  const names = [...PARTS.keys()].filter((name) => name.startsWith("xl/") && name !== "xl/workbook.xml");
  const change = fc.oneof(fc.constant(null), fc.uint8Array({ maxLength: 400 }));
  const added = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 90 }), {
    noNullPrototype: true
  });
  const bytes = zipBy(PARTS, { ...PLAIN, descriptor: "signed" });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), change), added, (changed, fresh) => {
      const opened = openPackage(bytes);
      const changes = new Map([...Object.entries(changed), ...Object.entries(fresh)]);
      const after = openPackage(writePackage(opened, changes));
      const expected = new Map<string, Uint8Array | null>([...PARTS, ...changes]);
      const present = [...expected].filter(([, content]) => content !== null);
      expect([...after.names]).toEqual(present.map(([name]) => name));
      for (const [name, content] of present) {
        expect(Buffer.from(after.bytes(name)).equals(Buffer.from(content!))).toBe(true);
      }
      const opposite = new Map<string, Uint8Array | null>([
        ...Object.keys(changed).map((name): [string, Uint8Array] => [name, opened.bytes(name)]),
        ...Object.keys(fresh).map((name): [string, null] => [name, null])
      ]);
      expect(unzipSync(writePackage(after, opposite))).toEqual(unzipSync(bytes));
    }),
    { seed: 9, numRuns: 60 }
  );
});

test("the checksum is that of zip files", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
