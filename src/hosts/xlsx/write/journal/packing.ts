import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "../../package/crc32";

/** A journal never unpacks to more than this: a forged one must not fill the memory. */
const LARGEST = 256 * 1024 * 1024;
const LONGEST_RUN = 0x8000;

/** Bytes as text: their length, then deflated, in base64. */
export function packBytes(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 9 });
  let binary = "";
  for (let at = 0; at < packed.length; at += LONGEST_RUN) {
    binary += String.fromCharCode(...packed.subarray(at, at + LONGEST_RUN));
  }
  return `${bytes.length}:${btoa(binary)}`;
}

/** @throws Error for what `packBytes` did not make, before more is unpacked than it says. */
export function unpackBytes(text: string): Uint8Array {
  const [stated = "", base64 = ""] = text.split(":");
  const length = Number(stated);
  if (!Number.isInteger(length) || length < 0 || length > LARGEST)
    throw new Error("a packed part of no length");
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return inflateSync(packed, { out: new Uint8Array(length) });
}

/** A text with its checksum, so that one which was cut or changed is known before it is unpacked. */
export function packText(text: string): string {
  const packed = packBytes(strToU8(text));
  return `${crc32(strToU8(packed))}:${packed}`;
}

/** The text; null for what `packText` did not make. */
export function unpackText(stored: string): string | null {
  const [, sum = "", packed = ""] = /^(\d{1,10}):(\d{1,10}:[A-Za-z0-9+/=]*)$/.exec(stored) ?? [];
  if (packed === "" || crc32(strToU8(packed)) !== Number(sum)) return null;
  return strFromU8(unpackBytes(packed));
}
