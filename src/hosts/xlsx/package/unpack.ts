import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { tooLarge } from "./limits";
import { damaged, refuseFile } from "./messages";
import type { ZipCodec } from "./zip-codec";
import type { ZipEntry } from "./zip-directory";

const ENCRYPTED = 1;
/** Packed data longer than this go through the inflater in slices, so that a false size is noticed early. */
const SLICE = 64 * 1024;

export type Room = (size: number) => Uint8Array;

function freshRoom(size: number): Uint8Array {
  return new Uint8Array(size);
}

/**
 * An entry's content; a stored entry gives a view of the file's own bytes.
 * @param room gives the array of that many bytes to unpack into; a fresh one when it is left out
 * @param codec of the platform, where it has one; what that refuses is judged by our own
 * @throws Refusal file-encrypted, file-compression-unknown, file-bomb, file-damaged (size or checksum do not agree).
 */
export function unpack(
  file: Uint8Array,
  entry: ZipEntry,
  room: Room = freshRoom,
  codec?: ZipCodec
): Uint8Array {
  const { storedName: place, size, packedSize } = entry;
  if (entry.flags & ENCRYPTED) throw refuseFile("file-encrypted");
  const refused = tooLarge(place, size, packedSize);
  if (refused) throw refused;
  const packed = file.subarray(entry.dataFrom, entry.dataFrom + packedSize);
  const content = entry.method === 0 ? packed : inflate(packed, entry, room, codec);
  if (content.length !== size) throw damaged(place, "size");
  if ((codec ? codec.crc32(content) : crc32(content)) !== entry.crc) throw damaged(place, "checksum");
  return content;
}

function inflate(packed: Uint8Array, entry: ZipEntry, room: Room, codec: ZipCodec | undefined): Uint8Array {
  const { storedName: place, method, size } = entry;
  if (method !== 8) throw refuseFile("file-compression-unknown", { place, method });
  const quick = codec && quickly(codec, packed, size);
  if (quick) return quick;
  // One byte more than recorded: content that fills it is longer than recorded.
  const out = room(size + 1);
  try {
    return packed.length <= SLICE ? inflateSync(packed, { out }) : inflateInSlices(packed, out);
  } catch (cause) {
    throw damaged(place, "packed data", cause);
  }
}

/** Null where the data are damaged or longer than recorded: our own inflater then says what is wrong. */
function quickly(codec: ZipCodec, packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return codec.inflate(packed, size);
  } catch {
    return null;
  }
}

function inflateInSlices(packed: Uint8Array, out: Uint8Array): Uint8Array {
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return out.subarray(0, filled);
}
