/** A formula as its parts: literals, references, and what is done with them. */
export type Node =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly range: string }
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Node[] }
  | { readonly kind: "operation"; readonly sign: string; readonly left: Node; readonly right: Node };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(])|([A-Z][A-Z0-9.]*)\(|(TRUE|FALSE)\b|(<>|<=|>=|[-+*/&=<>(),]))/uy;

/** By how tightly they bind. */
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

interface Token {
  readonly kind: "text" | "number" | "reference" | "call" | "truth" | "sign";
  readonly text: string;
  readonly sheet: string | null;
}

/** The formula without "=", taken apart; null for one that has something else in it. */
export function parseFormula(text: string): Node | null {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const node = reader.level(0);
  return node && reader.atEnd ? node : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const [, quoted, number, sheet, range, call, truth, sign] = match;
    if (quoted !== undefined)
      tokens.push({ kind: "text", text: quoted.slice(1, -1).replaceAll('""', '"'), sheet: null });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, sheet: null });
    else if (range !== undefined)
      tokens.push({ kind: "reference", text: range, sheet: sheet === undefined ? null : sheet.slice(0, -1) });
    else if (call !== undefined) tokens.push({ kind: "call", text: call, sheet: null });
    else if (truth !== undefined) tokens.push({ kind: "truth", text: truth, sheet: null });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign, sheet: null });
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** What binds at least as tightly as the level. */
  level(index: number): Node | null {
    const signs: readonly string[] | undefined = LEVELS[index];
    if (!signs) return this.one();
    let left = this.level(index + 1);
    for (;;) {
      const token = this.tokens[this.at];
      if (!left || token?.kind !== "sign" || !signs.includes(token.text)) return left;
      this.at++;
      const right = this.level(index + 1);
      left = right && { kind: "operation", sign: token.text, left, right };
    }
  }

  private one(): Node | null {
    const token = this.tokens[this.at++];
    if (!token) return null;
    switch (token.kind) {
      case "text":
        return { kind: "literal", value: token.text };
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "truth":
        return { kind: "literal", value: token.text === "TRUE" };
      case "reference":
        return { kind: "reference", sheet: token.sheet, range: token.text.replaceAll("$", "") };
      case "call":
        return this.call(token.text);
      case "sign":
        return this.signed(token.text);
    }
  }

  private signed(sign: string): Node | null {
    if (sign === "-") {
      const right = this.one();
      return right && { kind: "operation", sign, left: { kind: "literal", value: 0 }, right };
    }
    if (sign !== "(") return null;
    const inside = this.level(0);
    return this.takes(")") ? inside : null;
  }

  private call(name: string): Node | null {
    const inputs: Node[] = [];
    if (this.takes(")")) return { kind: "call", name, inputs };
    for (;;) {
      const input = this.level(0);
      if (!input) return null;
      inputs.push(input);
      if (this.takes(")")) return { kind: "call", name, inputs };
      if (!this.takes(",")) return null;
    }
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === "sign" && token.text === sign;
    if (found) this.at++;
    return found;
  }
}
