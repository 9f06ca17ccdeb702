import { crc32 } from "../../package/crc32";
import type { OpcPackage, PartChanges } from "../../package/opc-package";
import { partKey } from "../../package/part-name";
import { sameBytes } from "../package-overlay";
import type { PartsDraft, WayBack } from "../parts/draft";
import { applyEdits, type TextEdit } from "../parts/text-edit";
import { packBytes, packText, unpackBytes, unpackText } from "./packing";

/** The way back of one part: what it is after the patch, and how it becomes what it was. */
interface JournalPart {
  readonly name: string;
  /** CRC-32 and length of the part after the patch; null for a part that the patch removed. */
  readonly after: readonly [number, number] | null;
  readonly before: Before;
}

/** Nothing there before, edits of its text (rounds of from, to, text; the last round first), or its packed bytes. */
type Before =
  | { readonly absent: true }
  | { readonly edits: readonly (readonly (readonly [number, number, string])[])[] }
  | { readonly raw: string };

interface Journal {
  readonly version: 1;
  readonly parts: readonly JournalPart[];
}

/** The part that holds the journal itself: it is known by what it says without the journal. */
export interface Keeper {
  readonly part: string;
  readonly text: string;
}

/**
 * What a patch did to the parts of a package, as a text that the package itself can hold: another process restores
 * every part from it, byte for byte.
 */
export function writeJournal(draft: PartsDraft, keeper: Keeper): string {
  const parts = [...draft.changes()].map(([name, bytes]): JournalPart => {
    if (isKeeper(keeper, name)) {
      return { name, after: fingerprint(encoder.encode(keeper.text)), before: wayBack(draft, name, null) };
    }
    return { name, after: bytes && fingerprint(bytes), before: wayBack(draft, name, bytes) };
  });
  const journal: Journal = { version: 1, parts };
  return packText(JSON.stringify(journal));
}

/**
 * The changes that restore every part; null when the text is no journal of ours, or a part is not any more what the
 * patch had left.
 */
export function restoringChanges(current: OpcPackage, text: string, keeper: Keeper): PartChanges | null {
  const journal = parseJournal(text);
  if (!journal) return null;
  const changes = new Map<string, Uint8Array | null>();
  for (const { name, after, before } of journal.parts) {
    const found = current.has(name) ? current.bytes(name) : null;
    const known = found && isKeeper(keeper, name) ? encoder.encode(keeper.text) : found;
    if (!sameFingerprint(known && fingerprint(known), after)) return null;
    if ("absent" in before) changes.set(name, null);
    else if ("raw" in before) changes.set(name, unpackBytes(before.raw));
    else if (found)
      changes.set(name, encoder.encode(edited(decoder.decode(found), before.edits.map(unlisted))));
    else return null;
  }
  return changes;
}

function isKeeper(keeper: Keeper, name: string): boolean {
  return partKey(keeper.part) === partKey(name);
}

/** Edits this much shorter than the part are taken as they are: packing the part to compare would cost more. */
const SHORT = 20;

function wayBack(draft: PartsDraft, name: string, after: Uint8Array | null): Before {
  const { base } = draft;
  if (!base.has(name)) return { absent: true };
  const original = base.bytes(name);
  const rounds = draft.wayBack(name);
  // Edits tell of texts: a part that was recoded, or had a byte order mark, comes back from its bytes alone.
  if (!rounds || !after || !sameBytes(encoder.encode(edited(decoder.decode(after), rounds)), original)) {
    return { raw: packBytes(original) };
  }
  const edits = { edits: rounds.map((round) => round.map(listed)) };
  const { length } = JSON.stringify(edits);
  if (length * SHORT < original.length) return edits;
  const raw = { raw: packBytes(original) };
  return length < raw.raw.length ? edits : raw;
}

function edited(text: string, rounds: WayBack): string {
  return rounds.reduce((current, round) => applyEdits(current, round), text);
}

function listed({ from, to, text }: TextEdit): readonly [number, number, string] {
  return [from, to, text];
}

function unlisted(round: readonly (readonly [number, number, string])[]): readonly TextEdit[] {
  return round.map(([from, to, text]) => ({ from, to, text }));
}

function fingerprint(bytes: Uint8Array): readonly [number, number] {
  return [crc32(bytes), bytes.length];
}

function sameFingerprint(
  one: readonly [number, number] | null,
  other: readonly [number, number] | null
): boolean {
  return one === null || other === null ? one === other : one[0] === other[0] && one[1] === other[1];
}

/** Another program may have cut or changed the text: then there is no journal, which is no fault. */
function parseJournal(text: string): Journal | null {
  const json = unpackText(text);
  if (json === null) return null;
  const parsed: unknown = JSON.parse(json);
  return isJournal(parsed) ? parsed : null;
}

function isJournal(value: unknown): value is Journal {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "parts" in value &&
    Array.isArray(value.parts)
  );
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
