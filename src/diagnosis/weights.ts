/**
 * How much an explanation asks one to believe, in bits by and large: the less, the likelier. Only differences count. A
 * figure that is explained digit by digit is light; one that could have been any other is heavy.
 */
export const WEIGHTS = {
  /** That there is a slip at all, and where: every further slip of an explanation costs it again. */
  slip: 6,
  /** Swapped digits, a factor of ten, a sign, a point for a comma. */
  spelled: 4,
  /** A total that leaves one item out or has one twice. */
  miscounted: 7,
  /** One digit mistyped, lost or doubled; a figure that was left out, or stands where none belongs. */
  mistyped: 9.5,
  /** A negative figure that should be none. */
  belowZero: 9.25,
  /** Any other figure. */
  bare: 12,
  /** A negative figure among positive ones, or a fraction among whole ones. */
  unlikely: 20,
  /** A total that went wrong with what it adds up. */
  follower: 3,
  /** The same where a whole line of totals went wrong with what they add up. */
  followingLine: 0.5,
  /** A pattern of several cells for which one miss alone speaks. */
  lone: 5,
  /** A formula that does not give what it should, though it neither leaves out nor doubles an item. */
  formula: 3,
  /** A typed total where its likes are formulas is wrong rather than what it adds up. */
  typedAmongFormulas: -3
} as const;

/** Less than this apart, the sheet does not tell which of two explanations it is. */
export const CLEARLY = 3;
