import { parseRange, unquoteSheet, type Rectangle } from "./address";

/** A cell or a range that a formula adds (sign 1) or takes away (sign −1). */
export interface SumTerm {
  /** Null: the sheet that the formula stands on. */
  readonly sheet: string | null;
  readonly range: Rectangle;
  readonly sign: 1 | -1;
  /** An argument of SUM, which passes over texts; with + and − a text makes an error. */
  readonly inSum: boolean;
}

/** A formula that does nothing but add up and take away: SUM, +, −, brackets, cells and numbers. */
export interface SumFormula {
  readonly terms: readonly SumTerm[];
  /** Numbers that stand in the formula itself, taken together. */
  readonly constant: number;
}

/** Excel takes no formula of more than 8,192 characters. */
const LONGEST = 8192;
const DEEPEST = 32;
const TOKEN =
  /\s*(?:(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.(!:#])|(\d+(?:\.\d+)?)(?![\p{L}\p{N}_.(!:%])|(SUM\s*\()|([-+(),]))/iuy;

const known = new Map<string, SumFormula | null>();
const MOST_KNOWN = 5000;

/** Reads a formula (with "="); null for one that does anything else, or points out of the workbook. */
export function sumFormula(formula: string): SumFormula | null {
  let found = known.get(formula);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, (found = read(formula)));
  }
  return found;
}

function read(formula: string): SumFormula | null {
  const tokens = formula.length <= LONGEST ? tokensOf(formula) : null;
  if (!tokens) return null;
  const reader = new Reader(tokens);
  return reader.sum(1, 0) && reader.ended && reader.terms.length > 0
    ? { terms: reader.terms, constant: reader.constant }
    : null;
}

interface Token {
  readonly kind: "reference" | "number" | "SUM" | "+" | "-" | "(" | ")" | ",";
  readonly sheet?: string;
  readonly range?: Rectangle;
  readonly value?: number;
}

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(formula);
    const token = match && tokenOf(match);
    if (!token) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf([, sheet, reference, number, sum, sign]: RegExpExecArray): Token | null {
  if (reference !== undefined) {
    const range = parseRange(reference);
    if (!range || sheet?.includes("[") === true) return null;
    return { kind: "reference", range, ...(sheet === undefined ? {} : { sheet: unquoteSheet(sheet) }) };
  }
  if (number !== undefined) return { kind: "number", value: Number(number) };
  if (sum !== undefined) return { kind: "SUM" };
  switch (sign) {
    case "+":
    case "-":
    case "(":
    case ")":
    case ",":
      return { kind: sign };
    default:
      return null;
  }
}

/** Reads `sum := ["+" | "-"] part (("+" | "-") part)*`; each method says whether it could. */
class Reader {
  readonly terms: SumTerm[] = [];
  constant = 0;
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get ended(): boolean {
    return this.at === this.tokens.length;
  }

  sum(sign: 1 | -1, depth: number): boolean {
    if (depth > DEEPEST) return false;
    let own = this.signs(sign);
    for (;;) {
      if (!this.part(own, depth)) return false;
      const next = this.tokens[this.at]?.kind;
      if (next !== "+" && next !== "-") return true;
      own = this.signs(sign);
    }
  }

  private signs(sign: 1 | -1): 1 | -1 {
    let own = sign;
    for (;;) {
      const kind = this.tokens[this.at]?.kind;
      if (kind !== "+" && kind !== "-") return own;
      if (kind === "-") own = own === 1 ? -1 : 1;
      this.at += 1;
    }
  }

  private part(sign: 1 | -1, depth: number): boolean {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "number":
        this.constant += sign * (token.value ?? 0);
        return true;
      case "reference":
        return this.add(token, sign, false);
      case "(":
        return this.sum(sign, depth + 1) && this.take(")");
      case "SUM":
        return this.parts(sign, depth + 1);
      default:
        return false;
    }
  }

  /** The arguments of SUM and its closing bracket. */
  private parts(sign: 1 | -1, depth: number): boolean {
    do {
      const token = this.tokens[this.at];
      const next = this.tokens[this.at + 1]?.kind;
      if (token?.kind === "reference" && (next === "," || next === ")")) {
        this.at += 1;
        this.add(token, sign, true);
      } else if (!this.sum(sign, depth)) return false;
    } while (this.take(","));
    return this.take(")");
  }

  /** Outside SUM only a single cell is one value. */
  private add({ range, sheet }: Token, sign: 1 | -1, inSum: boolean): boolean {
    if (!range || (!inSum && (range.top !== range.bottom || range.left !== range.right))) return false;
    this.terms.push({ sheet: sheet ?? null, range, sign, inSum });
    return true;
  }

  private take(kind: Token["kind"]): boolean {
    if (this.tokens[this.at]?.kind !== kind) return false;
    this.at += 1;
    return true;
  }
}
