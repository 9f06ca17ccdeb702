import { unzipSync } from "fflate";
import { zipOf } from "./xlsx-zip";

/** A small seeded generator (mulberry32): the same seed gives the same mutations on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }
}

/** What breaks a zip: bits, bytes, pieces, the end. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let mutated = Buffer.from(bytes);
  for (let left = 1 + chance.whole(4); left > 0 && mutated.length > 0; left--) {
    const at = chance.whole(mutated.length);
    const piece = mutated.subarray(at, at + 1 + chance.whole(40));
    switch (chance.whole(6)) {
      case 0:
        mutated[at] = (mutated[at] ?? 0) ^ (1 << chance.whole(8));
        break;
      case 1:
        mutated[at] = chance.whole(256);
        break;
      case 2:
        mutated = mutated.subarray(0, at);
        break;
      case 3:
        mutated = Buffer.concat([mutated.subarray(0, at), piece, mutated.subarray(at)]);
        break;
      case 4:
        mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + piece.length)]);
        break;
      default:
        // Sizes and offsets are small numbers: the largest ones are what programs stumble over.
        mutated.fill(chance.pick([0, 0xff, 0x7f]), at, Math.min(at + 4, mutated.length));
    }
  }
  return new Uint8Array(mutated);
}

const PIECES = [
  "<",
  ">",
  "/",
  "/>",
  "</",
  "'",
  '"',
  "=",
  "&",
  "&amp;",
  "&#0;",
  "&#x110000;",
  "&lol;",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?a ?>",
  "<!DOCTYPE a>",
  "<v>",
  "</v>",
  "<c>",
  "</c>",
  "<row/>",
  "<f t='shared' si='0'/>",
  "<f t='array' ref='A1:XFD1048576'>1</f>",
  "A1",
  "XFD1048576",
  "AAAA1",
  "-1",
  "1e309",
  "99999999999999999999",
  "NaN",
  "",
  " ",
  "\0",
  "\ud55c",
  "_x0000_",
  "_xD800_",
  "../",
  "%",
  "#REF!",
  "<a>".repeat(300),
  "9".repeat(400),
  "r='1' ",
  "t='s'",
  "t='d'",
  "si='1'",
  'ref="A:A"',
  "xml:space='preserve'",
  "\r\n",
  "\ufeff",
  "]",
  "[",
  "(",
  "$A$1",
  "1:1048576"
];

/** What breaks the XML inside: tags, attributes, references, depth; zipped again, so that the zip itself is sound. */
export function mutateParts(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  const names = [...parts.keys()];
  for (let left = 1 + chance.whole(3); left > 0; left--) {
    const name = chance.pick(names);
    const part = parts.get(name);
    if (!part) continue;
    const draw = chance.whole(20);
    if (draw === 0) parts.delete(name);
    else if (draw === 1) parts.set(name, parts.get(chance.pick(names)) ?? part);
    else if (draw < 4) parts.set(name, mutateBytes(part, chance));
    else parts.set(name, mutateText(part, chance));
  }
  return zipOf(parts, "stored");
}

function mutateText(part: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(part).toString();
  const at = chance.whole(text.length + 1);
  const length = chance.whole(3) === 0 ? 0 : chance.whole(12);
  switch (chance.whole(4)) {
    case 0:
      return Buffer.from(text.slice(0, at) + text.slice(at + length));
    case 1: {
      const from = chance.whole(text.length + 1);
      return Buffer.from(text.slice(0, at) + text.slice(from, from + 60) + text.slice(at));
    }
    case 2: {
      const values = [...text.matchAll(/(?<==["'])[^"']*(?=["'])|(?<=>)[^<]+(?=<)/g)];
      if (values.length === 0) return part;
      const value = chance.pick(values);
      return Buffer.from(
        text.slice(0, value.index) + chance.pick(PIECES) + text.slice(value.index + value[0].length)
      );
    }
    default:
      return Buffer.from(text.slice(0, at) + chance.pick(PIECES) + text.slice(at + length));
  }
}
