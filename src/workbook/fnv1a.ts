const WORD = 0x1_0000_0000;

/** Beside 2 ** 40, the rest of the prime that FNV-1a of 64 bits multiplies by. */
const REST = 0x1b3;

/**
 * FNV-1a of 64 bits over the code points of a text, as 16 hexadecimal digits. In two halves of 32 bits, whose products
 * a number holds exactly: with big integers a large sheet would take seconds.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const character of text) {
    low = (low ^ (character.codePointAt(0) ?? 0)) >>> 0;
    const product = low * REST;
    high = (high * REST + Math.floor(product / WORD) + low * 0x100) % WORD;
    low = product % WORD;
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
