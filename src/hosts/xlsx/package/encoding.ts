import { behind, standsAt } from "../xml/byte-search";
import { damaged, refuseFile } from "./messages";

const BOM = [0xef, 0xbb, 0xbf];
const EMPTY_MARK = 0;
const DECLARATION = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["'][^>]*\?>/;
/** A declaration is short, and stands first. */
const DECLARED_WITHIN = 200;
const DOCTYPE = "<!DOCTYPE";
const head = new TextDecoder("latin1");
const encoder = new TextEncoder();

/**
 * An XML part as UTF-8 without a byte order mark, whatever it was; its declaration is corrected where the encoding changed.
 * A part that is UTF-8 already is given as it is (without its mark), not copied.
 * @throws Refusal file-dtd; file-damaged for an encoding that is not known.
 */
export function toUtf8(bytes: Uint8Array, place: string): Uint8Array {
  const utf8 = transcoded(bytes, place);
  refuseDoctype(utf8, place);
  return utf8;
}

function transcoded(bytes: Uint8Array, place: string): Uint8Array {
  const [first = EMPTY_MARK, second = EMPTY_MARK, third = EMPTY_MARK, fourth = EMPTY_MARK] = bytes;
  if (first === BOM[0] && second === BOM[1] && third === BOM[2]) return bytes.subarray(3);
  if (first === 0xff && second === 0xfe) return recoded(bytes, "utf-16le", place);
  if (first === 0xfe && second === 0xff) return recoded(bytes, "utf-16be", place);
  if (first === 0x3c && second === 0 && third !== 0) return recoded(bytes, "utf-16le", place);
  if (first === 0 && second === 0x3c && fourth !== 0) return recoded(bytes, "utf-16be", place);
  const label = DECLARATION.exec(head.decode(bytes.subarray(0, DECLARED_WITHIN)))?.[1]?.toLowerCase();
  if (label === undefined || label === "utf-8" || label === "utf8" || label === "us-ascii") return bytes;
  return recoded(bytes, label, place);
}

function recoded(bytes: Uint8Array, label: string, place: string): Uint8Array {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    const declaration = DECLARATION.exec(text.slice(0, DECLARED_WITHIN))?.[0] ?? "";
    const corrected = declaration.replace(/(encoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');
    return encoder.encode(corrected + text.slice(declaration.length));
  } catch (cause) {
    throw damaged(place, `encoding ${label}`, cause);
  }
}

/** Looks between the start and the root element, where alone a document type may stand. */
function refuseDoctype(bytes: Uint8Array, place: string): void {
  let at = 0;
  for (;;) {
    at = bytes.indexOf(0x3c, at);
    if (at < 0) return;
    const next = bytes[at + 1];
    if (next === 0x3f) at = behind(bytes, at, "?>");
    else if (next !== 0x21) return;
    else if (standsAt(bytes, at, "<!--")) at = behind(bytes, at + 4, "-->");
    else if (standsAt(bytes, at, DOCTYPE)) throw refuseFile("file-dtd", { place });
    else return;
    if (at < 0) return;
  }
}
