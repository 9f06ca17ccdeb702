import { isSpace } from "./byte-search";
import { step } from "./tokens";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SPACE = 0x20;

/** Four numbers an attribute: the key of its local name, begin and end of its value, begin of its name. */
const WIDTH = 4;

/** The attributes of the element that a scanner stands on, as offsets into its bytes; one table serves all elements. */
export class AttributeTable {
  count = 0;
  private readonly numbers: number[] = [];

  clear(): void {
    this.count = 0;
  }

  /**
   * Reads `name = "value"` one after another from an offset on; gives the offset of the ">" or "/" behind them, -1 where
   * they are malformed.
   */
  read(bytes: Uint8Array, begin: number): number {
    let at = begin;
    for (;;) {
      let byte = bytes[at] ?? 0;
      if (byte === GT || byte === SLASH) return at;
      const nameFrom = at;
      let key = 0;
      while (byte > SPACE && byte !== EQUALS && byte !== GT && byte !== SLASH && byte !== LT) {
        key = byte === COLON ? 0 : step(key, byte);
        byte = bytes[++at] ?? 0;
      }
      if (at === nameFrom) return -1;
      while (isSpace(byte)) byte = bytes[++at] ?? 0;
      if (byte !== EQUALS) return -1;
      do byte = bytes[++at] ?? 0;
      while (isSpace(byte));
      if (byte !== DOUBLE && byte !== SINGLE) return -1;
      const quote = byte;
      const valueFrom = ++at;
      byte = bytes[at] ?? 0;
      while (byte !== quote) {
        if (byte === LT || at >= bytes.length) return -1;
        byte = bytes[++at] ?? 0;
      }
      this.add(key, valueFrom, at, nameFrom);
      byte = bytes[++at] ?? 0;
      while (isSpace(byte)) byte = bytes[++at] ?? 0;
    }
  }

  /** The index of an attribute by its local name's key; -1 when there is none. */
  find(key: number): number {
    for (let index = 0; index < this.count; index++) {
      if (this.numbers[index * WIDTH] === key) return index;
    }
    return -1;
  }

  key(index: number): number {
    return this.numbers[index * WIDTH] ?? 0;
  }

  /** Where the value begins, inside its quotes. */
  valueFrom(index: number): number {
    return this.numbers[index * WIDTH + 1] ?? 0;
  }

  valueTo(index: number): number {
    return this.numbers[index * WIDTH + 2] ?? 0;
  }

  /** Where the name begins; the attribute ends with the quote at `valueTo`. */
  from(index: number): number {
    return this.numbers[index * WIDTH + 3] ?? 0;
  }

  private add(key: number, valueFrom: number, valueTo: number, from: number): void {
    const at = this.count * WIDTH;
    this.numbers[at] = key;
    this.numbers[at + 1] = valueFrom;
    this.numbers[at + 2] = valueTo;
    this.numbers[at + 3] = from;
    this.count++;
  }
}
