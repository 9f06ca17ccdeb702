import { crc32, inflateRawSync } from "node:zlib";
import type { ZipCodec } from "../../hosts/xlsx/xlsx-host";

/** Node's smallest chunk. */
const SMALLEST = 64;

/** Unpacks with what Node brings: of a thousand sheets, most of the time would else go into this. */
export const NODE_ZIP: ZipCodec = {
  inflate: (packed, size) => {
    // one byte more than stated shows that there is more
    const room = size + 1;
    const content = inflateRawSync(packed, { maxOutputLength: room, chunkSize: Math.max(room, SMALLEST) });
    // a plain array, as everything else that scans bytes is given
    return new Uint8Array(content.buffer, content.byteOffset, content.length);
  },
  crc32: (bytes) => crc32(bytes)
};
