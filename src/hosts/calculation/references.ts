import { parseRange, unquoteSheet, type RangeRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";

/** What a formula looks at. */
export interface References {
  readonly ranges: readonly RangeRef[];
  /** Where the formula looks is not told by its text: OFFSET, INDIRECT. */
  readonly anywhere: boolean;
}

/** Excel takes no formula of more than 8,192 characters. */
const LONGEST = 8192;
const TEXTS = /"(?:[^"]|"")*"/g;
const WORDS =
  /(?:((?:'(?:[^']|'')+')|[\p{L}\p{N}_.\\]+)!)?(\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?|\$?[0-9]{1,7}:\$?[0-9]{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(!])/gu;
const ANYWHERE = /\b(?:OFFSET|INDIRECT)\(/i;
/** Their results depend on the clock, on chance or on the machine. */
const UNSTEADY = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|TABLE|WEBSERVICE|RTD)\(/i;
/** Other workbooks `[1]`, tables `Table1[…]`, and ranges through several sheets `Jan:Dec!A1`. */
const OUT_OF_REACH = /\[|'[^'!]*:[^'!]*'!|[\p{L}\p{N}_.]:[\p{L}\p{N}_.]+!/u;

/** Finds the ranges that formulas refer to; defined names are followed. */
export class ReferenceFinder {
  /** What each name means; null for one that means several things, each on a sheet of its own. */
  private readonly names = new Map<string, string | null>();

  constructor({ names }: Pick<Snapshot, "names">) {
    for (const { name, refersTo } of names) {
      const key = name.toUpperCase();
      const known = this.names.get(key);
      this.names.set(key, known === undefined || known === refersTo ? refersTo : null);
    }
  }

  /** Null when the formula (with "=") is one that cannot be computed here. @param sheet the one that it stands on */
  of(formula: string, sheet: string): References | null {
    if (formula.length > LONGEST) return null;
    const ranges: RangeRef[] = [];
    const seen = new Set<string>();
    const anywhere = this.collect(formula, sheet, ranges, seen);
    return anywhere === null ? null : { ranges, anywhere };
  }

  private collect(formula: string, sheet: string, ranges: RangeRef[], seen: Set<string>): boolean | null {
    const text = formula.replace(TEXTS, '""');
    if (UNSTEADY.test(text) || OUT_OF_REACH.test(text)) return null;
    let anywhere = ANYWHERE.test(text);
    for (const [, written, word = ""] of text.matchAll(WORDS)) {
      const range = parseRange(word);
      if (range) {
        ranges.push({ sheet: written === undefined ? sheet : unquoteSheet(written), ...range });
        continue;
      }
      const key = word.toUpperCase();
      const meaning = this.names.get(key);
      if (meaning === null) return null;
      if (meaning === undefined || seen.has(key)) continue;
      seen.add(key);
      const inside = this.collect(meaning, sheet, ranges, seen);
      if (inside === null) return null;
      anywhere ||= inside;
    }
    return anywhere;
  }
}
