import { strToU8, zipSync } from "fflate";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a small test workbook is made of; everything that is left out is as Excel writes it. */
export interface XlsxParts {
  /** Sheet names with the XML inside `<worksheet>`; a text that begins with "<?xml" or a prefix is the whole part. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** The XML inside `<sst>`. */
  readonly strings?: string;
  /** The XML inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands before and behind `<sheets>` in the workbook part. */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
  /** The relationships of a sheet, by the sheet's name: XML inside `<Relationships>`. */
  readonly sheetRelationships?: Readonly<Record<string, string>>;
  /** More relationships of the workbook. */
  readonly workbookRelationships?: string;
  /** Any other part, or another content for one of the above; null leaves it out. */
  readonly more?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a small workbook, by name. */
export function xlsxParts(parts: XlsxParts): Map<string, Uint8Array> {
  const names = Object.keys(parts.sheets ?? {});
  const files = new Map<string, string | Uint8Array | null>();
  files.set(
    "[Content_Types].xml",
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>` +
      names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`
        )
        .join("") +
      `</Types>`
  );
  files.set("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
  files.set(
    "xl/workbook.xml",
    `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}">${parts.workbookHead ?? ""}<sheets>` +
      names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("") +
      `</sheets>${parts.workbookTail ?? ""}</workbook>`
  );
  files.set(
    "xl/_rels/workbook.xml.rels",
    relationships(
      names
        .map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("") +
        (parts.strings === undefined
          ? ""
          : relationship("rIdStrings", "sharedStrings", "sharedStrings.xml")) +
        (parts.styles === undefined ? "" : relationship("rIdStyles", "styles", "styles.xml")) +
        (parts.workbookRelationships ?? "")
    )
  );
  names.forEach((name, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const inner = parts.sheets?.[name] ?? "";
    const whole = inner.startsWith("<?xml") || /^<\w+:?worksheet/.test(inner);
    files.set(
      part,
      whole ? inner : `<worksheet xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}">${inner}</worksheet>`
    );
    const own = parts.sheetRelationships?.[name];
    if (own !== undefined) files.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(own));
  });
  if (parts.strings !== undefined) {
    files.set("xl/sharedStrings.xml", `<sst xmlns="${NAMESPACE}">${parts.strings}</sst>`);
  }
  if (parts.styles !== undefined) {
    files.set("xl/styles.xml", `<styleSheet xmlns="${NAMESPACE}">${parts.styles}</styleSheet>`);
  }
  for (const [name, content] of Object.entries(parts.more ?? {})) files.set(name, content);
  const bytes = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    if (content !== null) bytes.set(name, typeof content === "string" ? strToU8(content) : content);
  }
  return bytes;
}

/** A small workbook as the bytes of an .xlsx file. */
export function xlsxFrom(parts: XlsxParts): Uint8Array {
  return zipOf(xlsxParts(parts));
}

/** One sheet "S" with these rows: the XML inside `<sheetData>`. */
export function xlsxOfRows(rows: string, parts: XlsxParts = {}): Uint8Array {
  return xlsxFrom({ ...parts, sheets: { S: `<sheetData>${rows}</sheetData>` } });
}

export function zipOf(
  parts: ReadonlyMap<string, Uint8Array>,
  packing: "deflated" | "stored" = "deflated"
): Uint8Array {
  return zipSync(Object.fromEntries(parts), {
    mtime: new Date(1990, 0, 1),
    level: packing === "stored" ? 0 : 6
  });
}

export function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** @param type the last step of the type, or a whole one */
export function relationship(id: string, type: string, target: string, external = false): string {
  const whole = type.includes("/") ? type : `${RELATIONSHIPS}/${type}`;
  const mode = external ? ` TargetMode="External"` : "";
  return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode}/>`;
}
