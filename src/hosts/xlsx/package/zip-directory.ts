import { damaged, refuseFile } from "./messages";
import { LIMITS } from "./limits";
import { partName } from "./part-name";

/** One entry of a zip, as its central directory tells it. Offsets are from the start of the file's bytes. */
export interface ZipEntry {
  readonly storedName: string;
  /** Null for a folder. */
  readonly part: string | null;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date in one number. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins, the packed data begins, and the entry ends (data descriptor included). */
  readonly from: number;
  readonly dataFrom: number;
  readonly to: number;
  /** The entry's record in the central directory. */
  readonly recordFrom: number;
  readonly recordTo: number;
  /** Where the record holds a 64-bit local offset; 0 where the usual 32 bits count. */
  readonly wideOffsetAt: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The comment at the end of the file. */
  readonly comment: Uint8Array;
}

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 8;
const WIDE = 0xffffffff;

/**
 * Reads a zip's central directory and checks that every entry lies inside the file and over no other.
 * @throws Refusal file-truncated, file-damaged, file-too-many-parts.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, size, offset, end: limit } = directoryPlace(view, end);
  if (count > LIMITS.parts) throw refuseFile("file-too-many-parts", { count, limit: LIMITS.parts });
  const stop = offset + size;
  if (stop > limit) throw damaged("zip", "directory");
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    if (at + 46 > stop || view.getUint32(at, true) !== RECORD) throw damaged("zip", "directory record");
    const entry = readRecord(bytes, view, at);
    if (entry.recordTo > stop) throw damaged("zip", "directory record");
    entries.push(entry);
    at = entry.recordTo;
  }
  refuseOverlaps(entries, offset);
  const commentSize = Math.min(view.getUint16(end + 20, true), bytes.length - end - 22);
  return { entries, comment: bytes.subarray(end + 22, end + 22 + commentSize) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw refuseFile("file-truncated");
}

function directoryPlace(view: DataView, end: number) {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const wide = count === 0xffff || size === WIDE || offset === WIDE;
  if (!wide || end < 20 || view.getUint32(end - 20, true) !== WIDE_LOCATOR) {
    return { count, size, offset, end };
  }
  const stop = Number(view.getBigUint64(end - 12, true));
  if (stop + 56 > end || view.getUint32(stop, true) !== WIDE_END) throw damaged("zip", "zip64 directory");
  return {
    count: Number(view.getBigUint64(stop + 32, true)),
    size: Number(view.getBigUint64(stop + 40, true)),
    offset: Number(view.getBigUint64(stop + 48, true)),
    end: stop
  };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameTo = at + 46 + view.getUint16(at + 28, true);
  const extraTo = nameTo + view.getUint16(at + 30, true);
  const recordTo = extraTo + view.getUint16(at + 32, true);
  if (recordTo > bytes.length) throw damaged("zip", "directory record");
  const storedName = decodeName(bytes.subarray(at + 46, nameTo), flags);
  const crc = view.getUint32(at + 16, true);
  const sizes = { packedSize: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
  let offset = view.getUint32(at + 42, true);
  let wideOffsetAt = 0;
  let wideAt = wideField(view, nameTo, extraTo);
  const nextWide = (): number => {
    if (wideAt === 0 || wideAt + 8 > extraTo) throw damaged(storedName, "zip64");
    wideAt += 8;
    return Number(view.getBigUint64(wideAt - 8, true));
  };
  if (wideAt !== 0) {
    if (sizes.size === WIDE) sizes.size = nextWide();
    if (sizes.packedSize === WIDE) sizes.packedSize = nextWide();
    if (offset === WIDE) {
      wideOffsetAt = wideAt;
      offset = nextWide();
    }
  }
  const place = localPlace(view, storedName, offset, { ...sizes, crc, flags });
  return {
    storedName,
    part: partName(storedName),
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc,
    ...sizes,
    ...place,
    recordFrom: at,
    recordTo,
    wideOffsetAt
  };
}

/** Where the zip64 extra field's data begin; 0 when there is none. */
function wideField(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return 0;
}

function localPlace(
  view: DataView,
  name: string,
  from: number,
  entry: { readonly packedSize: number; readonly size: number; readonly crc: number; readonly flags: number }
): Pick<ZipEntry, "from" | "dataFrom" | "to"> {
  if (from + 30 > view.byteLength || view.getUint32(from, true) !== LOCAL) {
    throw damaged(name, "zip entry");
  }
  const dataFrom = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const dataTo = dataFrom + entry.packedSize;
  if (dataTo > view.byteLength) throw damaged(name, "zip entry");
  const described = (entry.flags & HAS_DESCRIPTOR) !== 0;
  return { from, dataFrom, to: dataTo + (described ? descriptorSize(view, dataTo, entry) : 0) };
}

/** A data descriptor has its signature or not, and sizes of 32 or 64 bits: only its content tells which. */
function descriptorSize(
  view: DataView,
  at: number,
  entry: { readonly packedSize: number; readonly size: number; readonly crc: number }
): number {
  const word = (offset: number): number =>
    at + offset + 4 <= view.byteLength ? view.getUint32(at + offset, true) : -1;
  const signature = word(0) === DESCRIPTOR && word(4) === entry.crc ? 4 : 0;
  if (word(signature) !== entry.crc) return 0;
  const narrow = word(signature + 4) === entry.packedSize && word(signature + 8) === entry.size;
  return signature + (narrow ? 12 : 20);
}

function refuseOverlaps(entries: readonly ZipEntry[], directoryFrom: number): void {
  const ordered = [...entries].sort((one, other) => one.from - other.from);
  let reached = 0;
  for (const { from, to, storedName } of ordered) {
    if (from < reached || to > directoryFrom) throw damaged(storedName, "zip entries overlap");
    reached = to;
  }
}

const UTF8_NAME = 0x800;
const strict = new TextDecoder("utf-8", { fatal: true });
const latin = new TextDecoder("latin1");

/** Old programs write names in a code page that they do not name: any reading will do that keeps them apart. */
function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return strict.decode(bytes);
  } catch (cause) {
    if (flags & UTF8_NAME) throw damaged("zip", "entry name", cause);
    return latin.decode(bytes);
  }
}
