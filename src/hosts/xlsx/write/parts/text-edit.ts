/** Replaces the characters `from` (included) to `to` (excluded) of a part's text. An insertion has `from === to`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with all edits made. Edits may come in any order; those at the same place keep theirs.
 * @throws Error when two edits overlap: a plan that contradicts itself must not reach a file.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.from < at || edit.to < edit.from) throw new Error(`overlapping edits at offset ${edit.from}`);
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** The edits that turn the edited text back into `text`. */
export function inverseEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const from = edit.from + shift;
    shift += edit.text.length - (edit.to - edit.from);
    return { from, to: from + edit.text.length, text: text.slice(edit.from, edit.to) };
  });
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (one, other) =>
        one.edit.from - other.edit.from || one.edit.to - other.edit.to || one.index - other.index
    )
    .map(({ edit }) => edit);
}
