import { damaged } from "../package/messages";
import type { TextPool } from "./text-pool";

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const RETURN = 13;
const NEWLINE = 10;
/** No entity that XML knows by itself is longer than "&#x10FFFF;", leading zeros allowed for. */
const LONGEST_ENTITY = 24;
const NAMED: Readonly<Record<string, number>> = { amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 };

/** Serves all texts but the very long ones, whose room is not kept. */
const shared = new Uint16Array(32 * 1024);
const wide = new TextDecoder("utf-16le", { ignoreBOM: true });

/**
 * The characters that stand at `from … to` of a UTF-8 part: entities resolved, line ends made "\n" as XML asks.
 * @param raw for CDATA sections, where "&" stands for itself
 * @throws Refusal file-damaged for bytes that are no UTF-8 and entities that XML does not know.
 */
export function decodeCharacters(
  bytes: Uint8Array,
  from: number,
  to: number,
  place: string,
  raw = false,
  pool?: TextPool
): string {
  const units = to - from <= shared.length ? shared : new Uint16Array(to - from);
  let count = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      if (byte === AMPERSAND && !raw) {
        const end = entityEnd(bytes, at, to);
        count = put(units, count, entity(bytes, at, end, place));
        at = end + 1;
      } else if (byte === RETURN) {
        if (bytes[at] === NEWLINE && at < to) at++;
        units[count++] = NEWLINE;
      } else units[count++] = byte;
      continue;
    }
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    const code = at + length <= to ? codePoint(bytes, at, length) : -1;
    if (code < 0) throw damaged(place, `UTF-8, byte ${at}`);
    count = put(units, count, code);
    at += length;
  }
  const pooled = pool?.of(units, count);
  if (typeof pooled === "string") return pooled;
  return count <= 512
    ? String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
    : wide.decode(units.subarray(0, count));
}

function put(units: Uint16Array, count: number, code: number): number {
  if (code < 0x10000) {
    units[count] = code;
    return count + 1;
  }
  units[count] = 0xd7c0 + (code >> 10);
  units[count + 1] = 0xdc00 + (code & 0x3ff);
  return count + 2;
}

/** -1 for what is no character: wrong continuation, overlong, surrogate, beyond U+10FFFF. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return -1;
  let code = first & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset++) {
    const next = bytes[at + offset] ?? 0;
    if ((next & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (next & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : code;
}

function entityEnd(bytes: Uint8Array, from: number, to: number): number {
  const stop = Math.min(to, from + LONGEST_ENTITY);
  let at = from;
  while (at < stop && bytes[at] !== SEMICOLON) at++;
  return at;
}

function entity(bytes: Uint8Array, from: number, end: number, place: string): number {
  const name = String.fromCharCode(...bytes.subarray(from, end));
  const code = bytes[end] !== SEMICOLON ? undefined : name.startsWith("#") ? numbered(name) : NAMED[name];
  if (code === undefined) throw damaged(place, `entity, byte ${from - 1}`);
  return code;
}

function numbered(name: string): number | undefined {
  const hex = /^#x([0-9a-fA-F]+)$/.exec(name)?.[1];
  const decimal = /^#([0-9]+)$/.exec(name)?.[1];
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : 0;
  return code > 0 && code <= 0x10ffff ? code : undefined;
}
