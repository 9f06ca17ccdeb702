import type { FillNote } from "../fill-note";

/** What was done to many cards alike, told once with how often, where the first was told; all else as it is. */
export function toldTogether(notes: readonly FillNote[]): readonly FillNote[] {
  const alike = new Map<string, FillNote[]>();
  for (const note of notes) {
    const kind = kindOf(note);
    if (kind === null) continue;
    const others = alike.get(kind);
    if (others) others.push(note);
    else alike.set(kind, [note]);
  }
  return notes.flatMap((note): readonly FillNote[] => {
    const kind = kindOf(note);
    const [first, ...others] = kind === null ? [note] : (alike.get(kind) ?? []);
    if (others.length === 0) return [note];
    return note === first ? [together(note, others.length + 1)] : [];
  });
}

function kindOf({ code, data }: FillNote): string | null {
  if (code === "status-cleared") return code;
  return code === "title-changed" ? JSON.stringify([code, data["before"], data["after"]]) : null;
}

function together({ code, data }: FillNote, count: number): FillNote {
  const { before = "", after = "" } = data;
  return code === "status-cleared"
    ? { code: "statuses-cleared", data: { count } }
    : { code: "titles-changed", data: { count, before, after } };
}
