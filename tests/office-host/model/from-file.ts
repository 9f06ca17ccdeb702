import { parseRange } from "../../../src/workbook/address";
import { readXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { textsOf } from "../../builders/package-parts";
import { bookFrom } from "./from-snapshot";
import type { Book, ConditionalFormat } from "./book";

type Parts = Readonly<Record<string, string>>;

/**
 * A book as Excel has it from a file. Values come by our reader; marks and settings from the file's own texts, so that
 * what our writer wrote is what Excel finds.
 */
export function bookFromFile(bytes: Uint8Array): Book {
  const snapshot = readXlsx(bytes);
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, flags: [] }));
  const book = bookFrom({ ...snapshot, sheets, settings: {} });
  const parts = textsOf(bytes);
  for (const [index, part] of sheetParts(parts).entries()) {
    book.sheets[index]?.conditionalFormats.push(...conditionalFormats(parts, part, book));
  }
  for (const [name, xml] of Object.entries(parts)) {
    if (/^customXml\/item\d+\.xml$/.test(name)) book.parts.push({ id: `{${name}}`, xml });
  }
  return book;
}

/** The names of the sheets' parts, in the order of the tabs. */
function sheetParts(parts: Parts): readonly string[] {
  const targets = new Map(
    elements(parts["xl/_rels/workbook.xml.rels"], "Relationship").map((text) => [
      attribute(text, "Id"),
      attribute(text, "Target").replace(/^\/?(xl\/)?/, "xl/")
    ])
  );
  return elements(parts["xl/workbook.xml"], "sheet").map(
    (text) => targets.get(attribute(text, "r:id")) ?? ""
  );
}

function conditionalFormats(parts: Parts, part: string, book: Book): readonly ConditionalFormat[] {
  const fills = [...(parts["xl/styles.xml"] ?? "").matchAll(/<dxf>.*?<\/dxf>/gs)].map(
    ([dxf]) => /<bgColor rgb="FF(\w{6})"/.exec(dxf)?.[1] ?? ""
  );
  const found = (parts[part] ?? "").matchAll(
    /<conditionalFormatting ([^>]*)><cfRule ([^>]*)><formula>(.*?)<\/formula>/gs
  );
  return [...found].flatMap(([, formatting = "", rule = "", formula = ""]) => {
    const range = parseRange(attribute(formatting, "sqref"));
    if (!range) return [];
    book.serial += 1;
    return [
      {
        id: `{cf-${book.serial}}`,
        range,
        type: "Custom",
        formula: `=${plain(formula)}`,
        fill: `#${fills[Number(attribute(rule, "dxfId"))] ?? ""}`
      }
    ];
  });
}

function elements(text: string | undefined, name: string): readonly string[] {
  return (text ?? "").match(new RegExp(`<${name} [^>]*>`, "g")) ?? [];
}

function attribute(text: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1] ?? "";
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
