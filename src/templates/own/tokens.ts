/** A piece of a template's cell: a text that stays, a field to fill in, or an end of a section of repeated rows. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | FieldToken
  | { readonly kind: "open" | "close"; readonly name: string; readonly written: string };

/** `{{집행액.국비.2023}}`. */
export interface FieldToken {
  readonly kind: "field";
  /** The parts between the dots, spaces at their ends left out. */
  readonly path: readonly string[];
  /** As it stands in the cell, braces included. */
  readonly written: string;
}

/** What a cell of a template says, or where its braces are wrong. */
export interface CellTokens {
  readonly pieces: readonly Piece[];
  /** What looks like a token and is none: "{{공약명}", "{{}}"; null where all is well. */
  readonly malformed: string | null;
}

const TOKEN = /\{\{([^{}]*)\}\}/g;
const BRACES = /\{\{|\}\}/;

/** Cuts a cell's text at its tokens; the pieces joined as they are written give the very text again. */
export function tokensOf(text: string): CellTokens {
  const pieces: Piece[] = [];
  let malformed: string | null = null;
  let from = 0;
  const plain = (to: number): void => {
    if (to === from) return;
    const part = text.slice(from, to);
    malformed ??= BRACES.test(part) ? strayOf(part) : null;
    pieces.push({ kind: "text", text: part });
  };
  for (const match of text.matchAll(TOKEN)) {
    plain(match.index);
    const [written] = match;
    const piece = pieceOf(match[1] ?? "", written);
    if (piece) pieces.push(piece);
    else {
      malformed ??= written;
      pieces.push({ kind: "text", text: written });
    }
    from = match.index + written.length;
  }
  plain(text.length);
  return { pieces, malformed };
}

/** Whether a text has anything of a token in it: quick, for the many cells that have not. */
export function mayHaveTokens(text: string): boolean {
  return BRACES.test(text);
}

/** The text that the pieces were cut from. */
export function writtenText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.written)).join("");
}

function pieceOf(inner: string, written: string): Piece | null {
  const mark = /^\s*([#/])/.exec(inner)?.[1];
  const name = (mark === undefined ? inner : inner.slice(inner.indexOf(mark) + 1)).trim();
  if (mark !== undefined) {
    return name === "" ? null : { kind: mark === "#" ? "open" : "close", name, written };
  }
  const path = name.split(".").map((part) => part.trim());
  return path.some((part) => part === "") ? null : { kind: "field", path, written };
}

/** A little of the text from the stray braces on, to be shown. */
function strayOf(part: string): string {
  const at = part.search(BRACES);
  return part.slice(at, at + 20);
}
