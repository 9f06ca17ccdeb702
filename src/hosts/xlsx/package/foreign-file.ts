import { refuseFile } from "./messages";
import type { Refusal } from "../../../language/refusal";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Directory entries of a compound file are 128 bytes long and begin on multiples of it. */
const ENTRY = 128;

/** Null for what may be a zip; otherwise the refusal that names what the file is. */
export function foreignFile(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return refuseFile("file-empty");
  if (begins(bytes, COMPOUND)) return compoundFile(bytes);
  if (begins(bytes, ZIP)) return null;
  return refuseFile("file-not-workbook", { found: kindOf(bytes) });
}

/** A compound file (OLE) holds an encrypted .xlsx, an old .xls, or something else: its streams' names tell. */
function compoundFile(bytes: Uint8Array): Refusal {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo")) return refuseFile("file-encrypted");
  if (streams.has("Workbook") || streams.has("Book")) return refuseFile("file-xls");
  const found = streams.has("HwpSummaryInformation") || streams.has("FileHeader") ? "HWP" : "OLE";
  return refuseFile("file-not-workbook", { found });
}

/**
 * Looks at every place where a directory entry may stand, rather than follow the sector chains:
 * those of a cut or damaged file would lead nowhere, and its kind can still be told.
 */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const size = view.getUint16(at + 64, true);
    const kind = view.getUint8(at + 66);
    if (size < 4 || size > 64 || size % 2 === 1 || (kind !== 1 && kind !== 2 && kind !== 5)) continue;
    let name = "";
    for (let offset = 0; offset < size - 2; offset += 2) {
      name += String.fromCharCode(view.getUint16(at + offset, true));
    }
    // The names of Office's own streams begin with a control character.
    names.add(name.charCodeAt(0) < 32 ? name.slice(1) : name);
  }
  return names;
}

const PICTURES = [
  { name: "PNG", mark: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", mark: [0xff, 0xd8, 0xff] },
  { name: "GIF", mark: [0x47, 0x49, 0x46, 0x38] },
  { name: "RTF", mark: [0x7b, 0x5c, 0x72, 0x74, 0x66] }
] as const;

function kindOf(bytes: Uint8Array): string {
  const picture = PICTURES.find(({ mark }) => begins(bytes, mark));
  if (picture) return picture.name;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  if (start.startsWith("%pdf")) return "PDF";
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "HTML";
  if (start.startsWith("<?xml") || start.startsWith("ï»¿<?xml")) return "XML";
  return isText(bytes.subarray(0, 512)) ? "TXT, CSV" : "?";
}

/** No control characters but line ends and tabs: words, whatever their encoding. */
function isText(start: Uint8Array): boolean {
  return start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
