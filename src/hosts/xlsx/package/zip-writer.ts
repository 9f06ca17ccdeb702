import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { partKey } from "./part-name";
import type { ZipDirectory, ZipEntry } from "./zip-directory";

const UTF8_NAME = 0x800;
/** 1980-01-01 00:00, the earliest that a zip can say. */
const NO_TIME = 0x00210000;
const encoder = new TextEncoder();

/** Pieces of the output and where the next one begins. */
interface Output {
  readonly pieces: Uint8Array[];
  length: number;
}

/**
 * The zip with changed parts: see `writePackage`.
 * Every untouched entry is copied with its local header, packed data and descriptor; its directory record changes in the
 * offset alone.
 */
export function writeZip(
  file: Uint8Array,
  directory: ZipDirectory,
  changes: ReadonlyMap<string, Uint8Array | null>
): Uint8Array {
  const pending = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
  const out: Output = { pieces: [], length: 0 };
  const records: Uint8Array[] = [];
  for (const entry of directory.entries) {
    const key = entry.part === null ? null : partKey(entry.part);
    const change = key === null ? undefined : pending.get(key);
    if (key === null || !change) {
      records.push(movedRecord(file, entry, out.length));
      push(out, file.subarray(entry.from, entry.to));
    } else {
      pending.delete(key);
      if (change.content) records.push(pushEntry(out, entry.storedName, change.content, entry.time));
    }
  }
  for (const { name, content } of pending.values()) {
    if (!content) throw new Error(`no such part to remove: ${name}`);
    records.push(pushEntry(out, name, content, NO_TIME));
  }
  const begin = out.length;
  for (const record of records) push(out, record);
  push(out, endRecord(records.length, out.length - begin, begin, directory.comment));
  return joined(out);
}

function push(out: Output, piece: Uint8Array): void {
  out.pieces.push(piece);
  out.length += piece.length;
}

function movedRecord(file: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  const record = file.slice(entry.recordFrom, entry.recordTo);
  const view = new DataView(record.buffer);
  if (entry.wideOffsetAt !== 0) {
    view.setBigUint64(entry.wideOffsetAt - entry.recordFrom, BigInt(offset), true);
  } else {
    view.setUint32(42, offset, true);
  }
  return record;
}

/** Appends a deflated entry and gives its directory record. */
function pushEntry(out: Output, storedName: string, content: Uint8Array, time: number): Uint8Array {
  const name = encoder.encode(storedName);
  const packed = deflateSync(content, { level: 6 });
  const offset = out.length;
  const flags = name.length === storedName.length ? 0 : UTF8_NAME;
  const shared = new Uint8Array(26);
  const view = new DataView(shared.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, time, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, name.length, true);
  push(out, Uint8Array.of(0x50, 0x4b, 3, 4));
  push(out, shared);
  push(out, name);
  push(out, packed);
  const record = new Uint8Array(46 + name.length);
  record.set([0x50, 0x4b, 1, 2, 20, 0]);
  record.set(shared, 6);
  new DataView(record.buffer).setUint32(42, offset, true);
  record.set(name, 46);
  return record;
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22 + comment.length);
  const view = new DataView(record.buffer);
  record.set([0x50, 0x4b, 5, 6]);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, 22);
  return record;
}

function joined(out: Output): Uint8Array {
  const bytes = new Uint8Array(out.length);
  let at = 0;
  for (const piece of out.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
