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

/** The short hashes of texts many of which come again and again. */
export class ShortHashes {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    let hash = this.known.get(text);
    if (hash === undefined) this.known.set(text, (hash = shortHash(text)));
    return hash;
  }
}
