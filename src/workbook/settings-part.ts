/**
 * Our settings as they lie in a workbook: one custom XML part, the same for every door, so that what one door writes
 * the others read. `<settings xmlns="…"><setting key="profile">{…}</setting></settings>`
 */
export const SETTINGS_NAMESPACE = "urn:pledge-keeper:settings:1";

/** The part's text, keys in order, so that equal settings are equal bytes. Null where there is nothing to keep. */
export function settingsToXml(settings: Readonly<Record<string, string>>): string | null {
  const entries = Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1));
  if (entries.length === 0) return null;
  const body = entries.map(([key, text]) => `<setting key="${escaped(key)}">${escaped(text)}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${body.join("")}</settings>`;
}

/** Reads what `settingsToXml` wrote, though another program may have written the part out again since. */
export function settingsFromXml(xml: string): Readonly<Record<string, string>> {
  const element =
    /<(?:\w+:)?setting\s+key\s*=\s*("[^"]*"|'[^']*')\s*(?:\/>|>([^<]*)<\/(?:\w+:)?setting\s*>)/g;
  return Object.fromEntries(
    Array.from(xml.matchAll(element), ([, key = "", text = ""]) => [
      unescaped(key.slice(1, -1)),
      unescaped(text)
    ])
  );
}

/** Line ends and tabs as references, because an XML reader changes bare ones. What XML cannot hold becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });
}
