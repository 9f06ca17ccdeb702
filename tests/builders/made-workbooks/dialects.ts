import { strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { NAMESPACE, RELATIONSHIPS, zipOf } from "../xlsx-zip";

/** Another way of writing down the very same workbook. */
export type Dialect = (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const decoder = new TextDecoder();

/** Rewrites the texts of those parts whose names fit. */
function rewriting(names: RegExp, rewrite: (text: string) => string): Dialect {
  return (parts) =>
    zipOf(
      new Map(
        [...parts].map(([name, bytes]) => [
          name,
          names.test(name) ? strToU8(rewrite(decoder.decode(bytes))) : bytes
        ])
      )
    );
}

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/i;
const MAIN_PARTS = /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/i;
const XML_PARTS = /\.(xml|rels)$/i;

/** Between two tags where no text can stand: not between a start and its own end. */
const GAP = />(?=<[^/])|(?<=<\/[^<>]*)>(?=<\/)/g;

function prefixed(text: string): string {
  const root = /<([A-Za-z]\w*)[^>]*\sxmlns="([^"]*)"/.exec(text);
  if (root?.[2] !== NAMESPACE || text.split(' xmlns="').length > 2) return text;
  return text.replace(' xmlns="', ' xmlns:x="').replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2");
}

function inEntities(text: string): string {
  return text.replace(/(?<=<t(?: [^>]*)?>)[^<]+/g, (content) =>
    content.replace(/[가-힣]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`)
  );
}

const NAMED_BLANKS = /(\s[\w:]+)="([^"']*)"/g;

function withInlineTexts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const strings = decoder.decode(parts.get("xl/sharedStrings.xml") ?? new Uint8Array());
  const items = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map((match) => match[1] ?? "");
  return rewriting(SHEETS, (text) =>
    text.replace(/ t="s"([^>]*)><v>(\d+)<\/v>/g, (whole, rest: string, index: string) => {
      const item = items[Number(index)];
      return item === undefined ? whole : ` t="inlineStr"${rest}><is>${item}</is>`;
    })
  )(parts);
}

function utf16(text: string): Uint8Array {
  const declared = text.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
  return new Uint8Array(Buffer.from(`\ufeff${declared}`, "utf16le"));
}

/** Sizes and checksums behind each entry, as programs write that cannot go back. */
function streamed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of parts) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = new Date(1990, 0, 1);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

export const DIALECTS: Readonly<Record<string, Dialect>> = {
  "as it is": (parts) => zipOf(parts),
  stored: (parts) => zipOf(parts, "stored"),
  streamed,
  strict: rewriting(XML_PARTS, (text) =>
    text.replaceAll(NAMESPACE, STRICT).replaceAll(RELATIONSHIPS, STRICT_RELATIONSHIPS)
  ),
  prefixed: rewriting(MAIN_PARTS, prefixed),
  CRLF: rewriting(MAIN_PARTS, (text) => text.replace(GAP, ">\r\n  ")),
  "single quotes": rewriting(MAIN_PARTS, (text) => text.replace(NAMED_BLANKS, "$1 = '$2'")),
  "comments and instructions": rewriting(MAIN_PARTS, (text) =>
    text.replace(/<(\w*:?)(sheetData|sheets|cellXfs)(?=[\s/>])/, "<!-- <c/> --><?app one?><$1$2")
  ),
  "numeric characters": rewriting(MAIN_PARTS, inEntities),
  "inline texts": withInlineTexts,
  "byte order mark": rewriting(MAIN_PARTS, (text) => `\ufeff${text.replace(/^\ufeff/, "")}`),
  "UTF-16": (parts) =>
    zipOf(
      new Map(
        [...parts].map(([name, bytes]) => [name, SHEETS.test(name) ? utf16(decoder.decode(bytes)) : bytes])
      )
    ),
  "absolute targets": rewriting(/^xl\/_rels\/workbook\.xml\.rels$/, (text) =>
    text.replace(/Target="(?!\/|https?:)([^"]+)"/g, 'Target="/xl/$1"')
  ),
  "no row hints": rewriting(SHEETS, (text) =>
    text.replace(/ spans="[^"]*"/g, "").replace(/<dimension [^>]*\/>/, "")
  )
};

export function inDialect(bytes: Uint8Array, dialect: Dialect): Uint8Array {
  return dialect(new Map(Object.entries(unzipSync(bytes))));
}
