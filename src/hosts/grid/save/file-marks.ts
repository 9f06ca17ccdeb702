import { formulaPieces, type FormulaPiece } from "./formula-pieces";
import { FUNCTION_MARKS } from "./future-functions";

/**
 * The formula as a file has it: newer functions marked (`_xlfn.`), and the names that LET and LAMBDA give (`_xlpm.`).
 * A formula that has its marks already stays as it is.
 */
export function withFileMarks(formula: string): string {
  const tokens = formulaPieces(formula).flatMap(tokensOf);
  markParameters(tokens);
  return tokens.map(({ mark, text }) => mark + text).join("");
}

interface Token {
  readonly kind: "name" | "open" | "close" | "comma" | "other";
  readonly text: string;
  mark: string;
}

const WORDS =
  /(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)|(?<open>[({])|(?<close>[)}])|(?<comma>,)|[^\p{L}_\\({)},]+/gu;

function tokensOf(piece: FormulaPiece): readonly Token[] {
  if (piece.kind !== "plain") return [{ kind: "other", text: piece.text, mark: "" }];
  return [...piece.text.matchAll(WORDS)].map((match) => {
    const { name, open, close, comma } = match.groups ?? {};
    const kind = name ? "name" : open ? "open" : close ? "close" : comma ? "comma" : "other";
    const behind = piece.text.slice(match.index + match[0].length);
    const mark = name && /^\s*\(/.test(behind) ? (FUNCTION_MARKS.get(name.toUpperCase()) ?? "") : "";
    return { kind, text: match[0], mark };
  });
}

/** Within LET every other argument is a name, but the last; within LAMBDA every one but the last. */
function markParameters(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const each = STEPS.get(token.text.toUpperCase().replace(/^_XLFN\./, ""));
    if (token.kind !== "name" || each === undefined) return;
    const { from, to, first } = argumentsOf(tokens, index);
    const names = new Set(
      first.slice(0, -1).flatMap((at, argument) => {
        const name = argument % each === 0 ? tokens.slice(at).find(isWritten) : undefined;
        return name?.kind === "name" ? [plainName(name)] : [];
      })
    );
    for (const inside of tokens.slice(from, to)) {
      if (inside.kind !== "name" || !names.has(plainName(inside))) continue;
      if (!PARAMETER.test(inside.text)) inside.mark = "_xlpm.";
    }
  });
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["LET", 2],
  ["LAMBDA", 1]
]);
const PARAMETER = /^_xlpm\./i;

/** Where the arguments of the function at `index` begin, and the tokens from the first to behind the last. */
function argumentsOf(
  tokens: readonly Token[],
  index: number
): { readonly from: number; readonly to: number; readonly first: readonly number[] } {
  const open = tokens.findIndex((token, at) => at > index && isWritten(token));
  if (tokens[open]?.kind !== "open") return { from: index, to: index, first: [] };
  const first = [open + 1];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "open") depth++;
    else if (kind === "close" && --depth === 0) return { from: open + 1, to: at, first };
    else if (kind === "comma" && depth === 1) first.push(at + 1);
  }
  return { from: open + 1, to: tokens.length, first };
}

function isWritten({ text }: Token): boolean {
  return text.trim() !== "";
}

function plainName({ text }: Token): string {
  return text.toUpperCase().replace(PARAMETER, "");
}
