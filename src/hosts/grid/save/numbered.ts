/** What a grid keeps by number: of lines, or of the cells of a line. */
export type Numbered<Item> = Readonly<Record<number, Item | null | undefined>>;

/** The items with their numbers, ascending. */
export function numbered<Item>(list: Numbered<Item>): readonly (readonly [number, Item])[] {
  return Object.entries(list).flatMap(([key, item]) =>
    item === null || item === undefined ? [] : [[Number(key), item] as const]
  );
}
