/** Ten to the power of its index; these are exact. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The plain decimal number of up to 15 digits in the bytes `from … to`, read without making a text: its digits as a
 * whole number and its power of ten are exact, so is one division. Null for anything else: see `numberFrom`.
 */
export function numberIn(bytes: Uint8Array, from: number, to: number): number | null {
  let at = from;
  let digits = 0;
  let whole = 0;
  let decimals = -1;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e && decimals < 0) decimals = 0;
    else if (byte >= 48 && byte <= 57 && digits < 15) {
      whole = whole * 10 + byte - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else return null;
  }
  if (digits === 0) return null;
  const size = decimals > 0 ? whole / (POWERS[decimals] ?? 1) : whole;
  return negative && size !== 0 ? -size : size;
}

/** The number that a text is in XML's way of writing it: "-1.5E+3", blanks around it; null for anything else. */
export function numberFrom(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number + 0 : null;
}
