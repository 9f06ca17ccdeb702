/** The part of a long list that is drawn: [from, to). All of it at once would take seconds. */
export interface ShownPart {
  readonly from: number;
  readonly to: number;
}

/** So many rows come at a time. */
export const CHUNK = 100;

/** So many rows are kept at most; then those at the other end go. */
export const MOST = 3 * CHUNK;

export const BEGINNING: ShownPart = { from: 0, to: CHUNK };

/** The part as far as the list reaches; never empty where the list is not. */
export function within({ from, to }: ShownPart, length: number): ShownPart {
  const last = Math.min(to, length);
  return { from: Math.max(0, Math.min(from, last - CHUNK)), to: last };
}

export function withMoreAfter({ from, to }: ShownPart, length: number): ShownPart {
  const last = Math.min(to + CHUNK, length);
  return { from: Math.max(from, last - MOST), to: last };
}

export function withMoreBefore({ from, to }: ShownPart): ShownPart {
  const first = Math.max(0, from - CHUNK);
  return { from: first, to: Math.min(to, first + MOST) };
}

/** A part with the row in it: the same, a little more where the row is next to it, or another. */
export function holding(part: ShownPart, row: number, length: number): ShownPart {
  if (row >= part.from && row < part.to) return part;
  if (row === part.to) return withMoreAfter(part, length);
  if (row === part.from - 1) return withMoreBefore(part);
  const from = Math.max(0, Math.min(row - CHUNK / 2, length - CHUNK));
  return { from, to: Math.min(length, from + CHUNK) };
}
