import { deflateSync, strToU8, zipSync } from "fflate";
import { utils, write } from "xlsx";
import { xlsxFrom, xlsxOfRows, xlsxParts, zipOf } from "../../../../tests/builders/xlsx-zip";
import { Refusal } from "../../../language/refusal";
import { readXlsx } from "../read";
import { crc32 } from "./crc32";
import { FILE_REFUSALS } from "./messages";
import { openPackage } from "./opc-package";
import { readDirectory } from "./zip-directory";

const GOOD = xlsxOfRows(`<row r="1"><c r="A1"><v>179</v></c></row>`);

/** The code of the refusal; a test fails on anything else that is thrown, and on a text left unfilled. */
function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const locale of ["ko", "en"] as const) expect(error.tell(locale)).not.toMatch(/\{\{|undefined|NaN/);
    return error.code;
  }
  return "read";
}

/** A compound file (OLE) with streams of these names in its directory. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let unit = 0; unit < name.length; unit++) view.setUint16(at + unit * 2, name.charCodeAt(unit), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  });
  return bytes;
}

/** What an entry holds and what the zip's directory says of it. */
interface Entry {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method?: number;
}

/** A workbook with these entries put in, or in place of its own. */
function withEntries(entries: Readonly<Record<string, Entry>>): Uint8Array {
  const own = Object.entries(entries).map(([name, { packed }]) => [name, [packed, { level: 0 }] as const]);
  const files = { ...Object.fromEntries(xlsxParts({ sheets: { S: "" } })), ...Object.fromEntries(own) };
  const zip = zipSync(files as Parameters<typeof zipSync>[0]);
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (const found of readDirectory(zip).entries) {
    const entry = entries[found.storedName];
    if (!entry) continue;
    view.setUint16(found.from + 8, entry.method ?? 8, true);
    view.setUint16(found.recordFrom + 10, entry.method ?? 8, true);
    view.setUint32(found.recordFrom + 16, entry.crc, true);
    view.setUint32(found.recordFrom + 24, entry.size, true);
  }
  return zip;
}

const SHEET = "xl/worksheets/sheet1.xml";

function withEntry(packed: Uint8Array, size: number, crc: number, method = 8): Uint8Array {
  return withEntries({ [SHEET]: { packed, size, crc, method } });
}

test("the good file is read", () => {
  expect(codeOf(() => readXlsx(GOOD))).toBe("read");
});

test.each<[string, Uint8Array]>([
  ["file-empty", new Uint8Array(0)],
  ["file-encrypted", compound("EncryptionInfo", "EncryptedPackage")],
  ["file-xls", compound("Workbook", "\u0005SummaryInformation")],
  [
    "file-xls",
    new Uint8Array(
      write(
        { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([[1]]) } },
        { type: "array", bookType: "biff8" }
      ) as ArrayBuffer
    )
  ],
  [
    "file-xlsb",
    new Uint8Array(
      write(
        { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([[1]]) } },
        { type: "array", bookType: "xlsb" }
      ) as ArrayBuffer
    )
  ],
  [
    "file-not-workbook",
    new Uint8Array(
      write(
        { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([[1]]) } },
        { type: "array", bookType: "ods" }
      ) as ArrayBuffer
    )
  ],
  ["file-not-workbook", compound("FileHeader", "\u0005HwpSummaryInformation", "BodyText")],
  ["file-not-workbook", strToU8("%PDF-1.7 …")],
  ["file-not-workbook", strToU8("<html><table><tr><td>1</td></tr></table></html>")],
  ["file-not-workbook", strToU8("번호,공약명\n1,도서관")],
  ["file-not-workbook", strToU8("hi")],
  ["file-not-workbook", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
  ["file-not-workbook", zipSync({ "a.txt": strToU8("a") })],
  ["file-not-workbook", zipSync({})],
  ["file-truncated", strToU8("PK")],
  ["file-truncated", GOOD.subarray(0, GOOD.length - 30)],
  ["file-truncated", GOOD.subarray(0, GOOD.length >> 1)]
])("%s", (code, bytes) => {
  expect(codeOf(() => readXlsx(bytes))).toBe(code);
});

test("a Word file is named as such", () => {
  const word = zipSync({
    "[Content_Types].xml": strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
    ),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    "word/document.xml": strToU8("<document/>")
  });
  expect(() => openPackage(word)).toThrow("Word");
});

test.each(["xlsm", "xlsx"] as const)(".%s is read, whatever its extension", (bookType) => {
  const book = { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([[179]]) } };
  const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
  expect(readXlsx(bytes).sheets[0]!.cells[0]!.value).toBe(179);
});

test("every truncation is told from a good file", () => {
  for (let length = 1; length < GOOD.length; length++) {
    expect(codeOf(() => openPackage(GOOD.subarray(0, length)))).toMatch(/^file-(truncated|not-workbook)$/);
  }
});

test("file-duplicate-part: two entries whose names differ in case, or in slashes", () => {
  for (const twin of ["XL/Workbook.xml", "xl\\workbook.xml", "/xl/workbook.xml"]) {
    const bytes = xlsxFrom({ sheets: { S: "" }, more: { [twin]: "<workbook/>" } });
    expect(codeOf(() => openPackage(bytes))).toBe("file-duplicate-part");
  }
});

test("file-damaged: a checksum, a size or packed data that do not agree, told with the part", () => {
  const content = strToU8("<worksheet/>");
  const packed = deflateSync(content);
  const crc = crc32(content);
  expect(codeOf(() => readXlsx(withEntry(packed, content.length, crc)))).toBe("read");
  expect(codeOf(() => readXlsx(withEntry(packed, content.length, crc + 1)))).toBe("file-damaged");
  expect(codeOf(() => readXlsx(withEntry(packed, content.length - 1, crc)))).toBe("file-damaged");
  expect(codeOf(() => readXlsx(withEntry(packed, content.length + 1, crc)))).toBe("file-damaged");
  expect(codeOf(() => readXlsx(withEntry(strToU8("나쁜 것"), content.length, crc)))).toBe("file-damaged");
  expect(() => readXlsx(withEntry(packed, content.length, crc + 1))).toThrow(SHEET);
  expect(codeOf(() => readXlsx(withEntry(packed, content.length, crc, 12)))).toBe("file-compression-unknown");
});

test("file-bomb: by what the file says, of one part or of all, and the limits are told", () => {
  const mb = 1024 * 1024;
  const bomb = (size: number): Entry => ({ packed: new Uint8Array(size / 1000), size, crc: 0 });
  expect(codeOf(() => readXlsx(withEntries({ [SHEET]: bomb(40 * mb) })))).toBe("file-bomb");
  expect(() => readXlsx(withEntries({ [SHEET]: bomb(40 * mb) }))).toThrow(/256 MB.*1024 MB.*200/);
  const large: Entry = { packed: new Uint8Array(3 * mb), size: 257 * mb, crc: 0 };
  expect(codeOf(() => readXlsx(withEntries({ [SHEET]: large })))).toBe("file-bomb");
  const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`x${index}.bin`, bomb(9 * mb)]));
  expect(codeOf(() => openPackage(withEntries(many)))).toBe("file-bomb");
  const vast = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`x${index}.bin`, { ...large, size: 250 * mb }])
  );
  expect(codeOf(() => openPackage(withEntries(vast)))).toBe("file-bomb");
  // A blank picture may pack well, and is never unpacked.
  expect(codeOf(() => readXlsx(withEntries({ "xl/media/image1.bmp": bomb(20 * mb) })))).toBe("read");
});

test("a bomb that lies about its size is left as soon as it is longer than it said", () => {
  const zeros = new Uint8Array(20 * 1024 * 1024);
  const packed = deflateSync(zeros);
  const bytes = withEntry(packed, packed.length, crc32(zeros.subarray(0, packed.length)));
  expect(codeOf(() => readXlsx(bytes))).toBe("file-damaged");
});

test("file-too-many-parts", () => {
  const entries = Object.fromEntries(
    Array.from({ length: 50_001 }, (_, index) => [`p${index}`, [new Uint8Array(0), { level: 0 }] as const])
  );
  expect(codeOf(() => openPackage(zipSync(entries as never)))).toBe("file-too-many-parts");
});

test.each([
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
  "xl/sharedStrings.xml",
  "[Content_Types].xml",
  "_rels/.rels"
])("file-dtd in %s", (name) => {
  const parts = xlsxParts({ sheets: { S: "" }, strings: "", styles: "" });
  const text = `<?xml version="1.0"?><!-- c --><!DOCTYPE a [<!ENTITY b "bbbb">]>${Buffer.from(parts.get(name)!).toString()}`;
  expect(codeOf(() => readXlsx(zipOf(parts.set(name, strToU8(text)))))).toBe("file-dtd");
  expect(
    codeOf(() => readXlsx(zipOf(parts.set(name, new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))))))
  ).toBe("file-dtd");
});

test("an entry that is encrypted inside the zip is told as such", () => {
  const bytes = GOOD.slice();
  const entry = readDirectory(bytes).entries.find((found) => found.storedName.endsWith("sheet1.xml"))!;
  bytes[entry.recordFrom + 8] = (bytes[entry.recordFrom + 8] ?? 0) | 1;
  expect(codeOf(() => readXlsx(bytes))).toBe("file-encrypted");
});

test("every text has both languages and says what to do", () => {
  for (const message of Object.values(FILE_REFUSALS)) {
    expect(message.ko).toMatch(/(십시오|다)\.$/);
    expect(message.en.length).toBeGreaterThan(40);
  }
});
