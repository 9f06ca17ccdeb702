/** Whether a text of ASCII letters stands at an offset. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The offset behind the next mark of ASCII letters from an offset on; -1 when there is none. */
export function behind(bytes: Uint8Array, from: number, mark: string): number {
  const first = mark.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, at, mark)) at = bytes.indexOf(first, at + 1);
  return at < 0 ? -1 : at + mark.length;
}

/** XML's white space. */
export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
