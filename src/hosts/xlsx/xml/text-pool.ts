const PLACES = 4096;
/** Longer texts are seldom the same. */
const LONGEST = 48;

/**
 * Gives texts that say the same as one string: the cards of an office hold the same labels and formulas on every
 * sheet. A place holds the last text that fell on it, so that no file can make it large or slow.
 */
export class TextPool {
  private readonly texts: string[] = new Array<string>(PLACES).fill("");
  private readonly formulas: string[] = new Array<string>(PLACES).fill("");

  /** The text of the first `count` UTF-16 units; null for one that is too long to be kept. */
  of(units: Uint16Array, count: number): string | null {
    if (count > LONGEST) return null;
    let hash = count;
    for (let index = 0; index < count; index++) hash = Math.imul(hash ^ (units[index] ?? 0), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.texts[place] ?? "";
    if (known.length === count && isOf(known, units)) return known;
    const text = String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
    this.texts[place] = text;
    return text;
  }

  /** "=" and the formula, as one string for every cell that has it. */
  signed(formula: string): string {
    const { length } = formula;
    let hash = length;
    for (let index = 0; index < length; index++)
      hash = Math.imul(hash ^ formula.charCodeAt(index), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.formulas[place] ?? "";
    if (known.length === length + 1 && known.endsWith(formula)) return known;
    const text = `=${formula}`;
    this.formulas[place] = text;
    return text;
  }
}

function isOf(text: string, units: Uint16Array): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== units[index]) return false;
  }
  return true;
}
