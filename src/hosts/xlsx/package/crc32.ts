/** Eight tables, so that eight bytes go in one step: a check of every part must not be felt. */
const TABLES = Array.from({ length: 8 }, () => new Int32Array(256));
const FIRST = TABLES[0] ?? new Int32Array(256);
const [T0 = FIRST, T1 = FIRST, T2 = FIRST, T3 = FIRST, T4 = FIRST, T5 = FIRST, T6 = FIRST, T7 = FIRST] =
  TABLES;

for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  FIRST[byte] = rest;
}
for (let byte = 0; byte < 256; byte++) {
  let rest = FIRST[byte] ?? 0;
  for (const table of TABLES.slice(1)) {
    rest = (rest >>> 8) ^ (FIRST[rest & 255] ?? 0);
    table[byte] = rest;
  }
}

/** The CRC-32 of zip files, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length - 7; at < whole; at += 8) {
    const one = crc ^ view.getInt32(at, true);
    const two = view.getInt32(at + 4, true);
    crc =
      (T7[one & 255] ?? 0) ^
      (T6[(one >>> 8) & 255] ?? 0) ^
      (T5[(one >>> 16) & 255] ?? 0) ^
      (T4[one >>> 24] ?? 0) ^
      (T3[two & 255] ?? 0) ^
      (T2[(two >>> 8) & 255] ?? 0) ^
      (T1[(two >>> 16) & 255] ?? 0) ^
      (T0[two >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (T0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return (crc ^ -1) >>> 0;
}
