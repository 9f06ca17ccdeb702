/** Two neighbouring digits swapped; the difference is then divisible by 9. */
export function isTransposed(stands: bigint, meant: bigint): boolean {
  if (stands === meant || (stands - meant) % 9n !== 0n || stands < 0n !== meant < 0n) return false;
  const one = digitsOf(stands);
  const other = digitsOf(meant).padStart(one.length, "0");
  if (other.length !== one.length) return false;
  const differing = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** One digit mistyped, lost or typed twice, in a figure long enough (three digits) for that to say something. */
export function isTyped(stands: bigint, meant: bigint): boolean {
  if (stands <= 0n || meant <= 0n) return false;
  const one = digitsOf(stands);
  const other = digitsOf(meant);
  if (other.length < 3 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = Math.max(one.length, other.length) - start - 1;
  if (one.length === other.length) return one.slice(start + 1) === other.slice(start + 1);
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.slice(longer.length - rest) === shorter.slice(start);
}

/** 천원 in a grid of 백만원 is a thousand times too much; a 0 too many or too few is ten times. */
export const UNIT_FACTORS = [10n, 100n, 1000n] as const;

export function isUnitSlip(stands: bigint, meant: bigint): boolean {
  if (stands === 0n || meant === 0n) return false;
  return UNIT_FACTORS.some((factor) => stands === meant * factor || meant === stands * factor);
}

function digitsOf(value: bigint): string {
  return String(value < 0n ? -value : value);
}
