import type { Pledge } from "../pledge/pledge";

/**
 * The pledges by number, as a person would order them: 1-2 before 1-10. Numbers that begin with a word (공감행정 2-8)
 * go by word in the order in which the sheets bring the words.
 */
export function inNumberOrder(pledges: readonly Pledge[]): readonly Pledge[] {
  const order = new Intl.Collator("ko", { numeric: true });
  const wordOf = (number: string): string => /^\D*/u.exec(number)?.[0] ?? "";
  const words = [...new Set(pledges.map((pledge) => wordOf(pledge.normalizedNumber)))];
  const place = (number: string): number => words.indexOf(wordOf(number));
  return [...pledges].sort(
    ({ normalizedNumber: one }, { normalizedNumber: other }) =>
      place(one) - place(other) || order.compare(one, other)
  );
}
