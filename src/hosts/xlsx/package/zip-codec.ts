/**
 * What a platform brings for zip files. Node's own is several times faster than any that is written in JavaScript;
 * a browser has none that answers at once.
 */
export interface ZipCodec {
  /** Unpacks raw deflated data of a stated size; throws where it cannot, or where they turn out longer. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The CRC-32 of zip files, as an unsigned 32-bit number. */
  crc32(bytes: Uint8Array): number;
}
