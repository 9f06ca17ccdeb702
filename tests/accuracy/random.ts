/** Draws that a seed alone decides: the same seed gives the same draws on every machine. */
export interface Random {
  /** 0 ≤ result < 1. */
  unit(): number;
  /** An integer from `least` to `most`, both included. */
  int(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): readonly Item[];
  /** Draws of their own for a part, so that what one part draws moves no other. */
  fork(name: string): Random;
}

export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(unit() * (most - least + 1));
  return {
    unit,
    int,
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    shuffled: (items) => {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = int(0, at);
        const [one, two] = [mixed[at], mixed[other]];
        if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
      }
      return mixed;
    },
    fork: (name) => randomFrom(`${seed}/${name}`)
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value;
}
