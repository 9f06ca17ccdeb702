import { foreignFile } from "./foreign-file";
import { totalTooLarge } from "./limits";
import { refuseFile } from "./messages";
import { partKey } from "./part-name";
import { toUtf8 } from "./encoding";
import { unpack } from "./unpack";
import { findWorkbook } from "./workbook-part";
import type { ZipCodec } from "./zip-codec";
import { readDirectory, type ZipDirectory, type ZipEntry } from "./zip-directory";
import { writeZip } from "./zip-writer";

/**
 * The parts of an .xlsx file by absolute name without the leading "/": "xl/workbook.xml". Never changed in place.
 * Names are looked up without regard to case, to a leading "/" and to "\" for "/".
 */
export interface OpcPackage {
  /** In the order of the zip, as the zip spells them; no folders. */
  readonly names: readonly string[];
  /** The workbook part, usually "xl/workbook.xml". */
  readonly workbook: string;
  has(name: string): boolean;
  /**
   * The part's content as it is, unpacked anew at each call (nothing is kept: hold on to it to use it twice).
   * Not to be written to.
   * @throws Refusal when it is damaged or too large. @throws Error when there is no such part: ask `has` first.
   */
  bytes(name: string): Uint8Array;
  /**
   * An XML part as UTF-8 without a byte order mark; UTF-16 and others are recoded and their declaration corrected.
   * Offsets of the `XmlScanner` are offsets into these bytes, and an edited part is written back from them.
   * @throws Refusal as `bytes`, and for a DTD.
   */
  utf8(name: string): Uint8Array;
  /**
   * As `utf8`, but in memory that the next `borrow` takes over: for reading a part at once and letting it go. A thousand
   * sheets then need the room of one.
   */
  borrow(name: string): Uint8Array;
  /** The same as text: offsets of `parseXml` are offsets into it. */
  text(name: string): string;
}

/**
 * Contents of parts to write; null removes a part. Parts that are not listed stay byte for byte, compressed as they are.
 */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/**
 * Opens the bytes of an .xlsx or .xlsm; they are kept and must not be changed afterwards.
 * @param codec of the platform, where it has a faster one than our own
 * @throws Refusal for what is no readable workbook: file-empty, file-encrypted, file-xls, file-xlsb, file-not-workbook,
 * file-truncated, file-damaged, file-bomb, file-too-many-parts, file-duplicate-part.
 */
export function openPackage(bytes: Uint8Array, codec?: ZipCodec): OpcPackage {
  const foreign = foreignFile(bytes);
  if (foreign) throw foreign;
  const directory = readDirectory(bytes);
  const size = directory.entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = directory.entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const refused = totalTooLarge(size, packed);
  if (refused) throw refused;
  return new ZipPackage(bytes, directory, codec);
}

/**
 * The zip with the changes: entries keep their order and raw bytes, changed ones are deflated anew in their place, new
 * ones come last. Without a change: the very bytes that were opened. The clock is not asked: a changed entry keeps its
 * date, a new one is dated 1980-01-01.
 * @throws Error when a part to be removed is not there.
 */
export function writePackage(opened: OpcPackage, changes: PartChanges): Uint8Array {
  if (!(opened instanceof ZipPackage)) throw new TypeError("writePackage takes what openPackage gave");
  return changes.size === 0 ? opened.file : writeZip(opened.file, opened.directory, changes);
}

class ZipPackage implements OpcPackage {
  readonly names: readonly string[];
  readonly workbook: string;
  private readonly entries = new Map<string, ZipEntry>();
  private room = new Uint8Array(0);

  constructor(
    readonly file: Uint8Array,
    readonly directory: ZipDirectory,
    private readonly codec?: ZipCodec
  ) {
    const names: string[] = [];
    for (const entry of directory.entries) {
      if (entry.part === null) continue;
      const key = partKey(entry.part);
      if (this.entries.has(key)) throw refuseFile("file-duplicate-part", { place: entry.part });
      this.entries.set(key, entry);
      names.push(entry.part);
    }
    this.names = names;
    this.workbook = findWorkbook(this);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  bytes(name: string): Uint8Array {
    return unpack(this.file, this.entry(name), undefined, this.codec);
  }

  utf8(name: string): Uint8Array {
    return toUtf8(this.bytes(name), name);
  }

  borrow(name: string): Uint8Array {
    return toUtf8(unpack(this.file, this.entry(name), this.lend, this.codec), name);
  }

  text(name: string): string {
    return decoder.decode(this.utf8(name));
  }

  private entry(name: string): ZipEntry {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new Error(`no such part: ${name}`);
    return entry;
  }

  private readonly lend = (size: number): Uint8Array => {
    if (size > LARGEST_ROOM) return new Uint8Array(size);
    if (size > this.room.length) this.room = new Uint8Array(Math.max(size, 2 * this.room.length, FIRST_ROOM));
    return this.room.subarray(0, size);
  };
}

const FIRST_ROOM = 64 * 1024;
/** Larger parts are rare; their room is not kept. */
const LARGEST_ROOM = 8 * 1024 * 1024;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
