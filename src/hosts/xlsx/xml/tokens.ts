/**
 * What a token is. An empty element `<a/>` is one token, without a CLOSE.
 * Plain numbers and no literal types: the compiler would take the scanner's kind for settled across `next`.
 */
export type TokenKind = number;
export const END: TokenKind = 0;
export const OPEN: TokenKind = 1;
export const EMPTY: TokenKind = 2;
export const CLOSE: TokenKind = 3;
export const TEXT: TokenKind = 4;
export const CDATA: TokenKind = 5;

/** A local name as a number, for comparing without making a string. Names of up to four bytes are exact. */
export function keyOf(local: string): number {
  let key = 0;
  for (let index = 0; index < local.length; index++) key = step(key, local.charCodeAt(index));
  return key;
}

/** The same for a name, or a word of an attribute, in the bytes `from … to`. */
export function keyIn(bytes: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) key = step(key, bytes[at] ?? 0);
  return key;
}

/** The key of a name that goes on with one more byte. */
export function step(key: number, byte: number): number {
  // The high byte that a shift would lose is folded in, so that long names spread as well.
  return ((key << 8) | byte) ^ Math.imul(key >>> 24, 0x01000193);
}
