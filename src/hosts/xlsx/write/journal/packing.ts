import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "../../package/crc32";

/** A journal never unpacks to more than this: a forged one must not fill the memory. */
const LARGEST = 256 * 1024 * 1024;
const LONGEST_RUN = 0x8000;

/** Bytes as text: deflated, in base64. */
export function packBytes(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 9 });
  let binary = "";
  for (let at = 0; at < packed.length; at += LONGEST_RUN) {
    binary += String.fromCharCode(...packed.subarray(at, at + LONGEST_RUN));
  }
  return btoa(binary);
}

/** @throws Error for what `packBytes` did not make. */
export function unpackBytes(text: string): Uint8Array {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return inflateSync(packed);
}

/** A text with its checksum, so that one which was cut or changed is known before it is unpacked. */
export function packText(text: string): string {
  const bytes = strToU8(text);
  const packed = packBytes(bytes);
  return `${crc32(strToU8(packed))}:${bytes.length}:${packed}`;
}

/** The text; null for what `packText` did not make. */
export function unpackText(stored: string): string | null {
  const match = /^(\d{1,10}):(\d{1,10}):([A-Za-z0-9+/=]+)$/.exec(stored);
  if (!match) return null;
  const [, sum = "", length = "", packed = ""] = match;
  if (Number(length) > LARGEST || crc32(strToU8(packed)) !== Number(sum)) return null;
  return strFromU8(unpackBytes(packed));
}
