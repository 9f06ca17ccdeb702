/**
 * Parameters of mutations as JSON can hold them. Univer tells "take this member away" by a member that is there and
 * undefined, which JSON would drop.
 */
const UNDEFINED = "undefined";
const MARK = "$";

/** A copy that stays as it is, whatever becomes of the original. */
export function toPlain(value: unknown): unknown {
  if (value === undefined) return { [MARK]: UNDEFINED };
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toPlain(member)]));
}

export function fromPlain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromPlain);
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === MARK && first[1] === UNDEFINED) return undefined;
  return Object.fromEntries(entries.map(([key, member]) => [key, fromPlain(member)]));
}
