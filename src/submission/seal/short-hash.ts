import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8, in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Bytes of a short hash. */
export const SHORT = 6;

/**
 * The first 48 bits of the SHA-256, as a number: names the cell that changed. That something changed is told by the
 * whole digests.
 */
export function shortHash(text: string): number {
  return sha256(utf8ToBytes(text))
    .subarray(0, SHORT)
    .reduce((number, byte) => number * 256 + byte, 0);
}

/** As many texts as are remembered at most. */
const MOST_KNOWN = 50_000;

const known = new Map<string, number>();

/** The same, remembered: cards of one form hold the same labels and formulas again and again. */
export function rememberedHash(text: string): number {
  let hash = known.get(text);
  if (hash === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (hash = shortHash(text)));
  }
  return hash;
}
