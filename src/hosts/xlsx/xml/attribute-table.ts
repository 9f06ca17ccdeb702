/** Four numbers an attribute: the key of its local name, begin and end of its value, begin of its name. */
const WIDTH = 4;

/** The attributes of the element that a scanner stands on, as offsets into its bytes; one table serves all elements. */
export class AttributeTable {
  count = 0;
  private numbers = new Int32Array(16 * WIDTH);

  clear(): void {
    this.count = 0;
  }

  add(key: number, valueFrom: number, valueTo: number, from: number): void {
    const at = this.count * WIDTH;
    if (at + WIDTH > this.numbers.length) {
      const wider = new Int32Array(this.numbers.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[at] = key;
    this.numbers[at + 1] = valueFrom;
    this.numbers[at + 2] = valueTo;
    this.numbers[at + 3] = from;
    this.count++;
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
}
