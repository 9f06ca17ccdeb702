/** How the elements of one part are named: the prefix bound to its main namespace ("" or "x:"). */
export type Prefix = string;

/** Control characters, non-characters and halves of surrogate pairs. */
const NEVER_IN_XML = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
  "g"
);

export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(NEVER_IN_XML, "\ufffd");
}

/** For a value between double quotes. Line breaks are kept as references: a parser turns bare ones into blanks. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

/**
 * A text as SpreadsheetML stores it (ST_Xstring): what XML cannot hold, and what would be read as such an escape, is
 * written as `_xHHHH_`. Still to be escaped as markup.
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\r/g, "_x000D_")
    .replace(
      NEVER_IN_XML,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );
}

/** A text of a cell, note or name as markup. */
export function escapeCellText(text: string): string {
  return escapeMarkup(storedText(text));
}

/** A `<t>` element; blanks at either end and line breaks need `xml:space`. */
export function textElement(prefix: Prefix, text: string): string {
  const keep = /^\s|\s$|[\n\t]|\s{2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keep}>${escapeCellText(text)}</${prefix}t>`;
}

/** `name="value"` for each attribute that is given, each with a blank before it. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`))
    .join("");
}
