/** Four tables, so that four bytes go in one step: a check of every part must not be felt. */
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
const [T0 = new Uint32Array(256), T1 = T0, T2 = T0, T3 = T0] = TABLES;

for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  T0[byte] = rest >>> 0;
}
for (let byte = 0; byte < 256; byte++) {
  let rest = T0[byte] ?? 0;
  for (const table of [T1, T2, T3]) {
    rest = (rest >>> 8) ^ (T0[rest & 255] ?? 0);
    table[byte] = rest >>> 0;
  }
}

/** The CRC-32 of zip files, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (T3[crc & 255] ?? 0) ^
      (T2[(crc >>> 8) & 255] ?? 0) ^
      (T1[(crc >>> 16) & 255] ?? 0) ^
      (T0[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (T0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return (crc ^ -1) >>> 0;
}
