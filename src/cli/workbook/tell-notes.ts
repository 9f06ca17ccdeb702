import { tellNote, type FillNote } from "../../filling";
import { CLI } from "../messages";
import type { Terminal } from "../terminal";

/** So many new sheets are still told one by one. */
const FEW = 6;

/** Tells what was filled and left alone. A long list of new sheets is one line: nobody reads sixty. */
export function tellNotes(notes: readonly FillNote[], terminal: Terminal): void {
  const made = notes.filter(({ code }) => code === "sheet-added");
  const folded = made.length > FEW;
  for (const note of notes) {
    if (!folded || note.code !== "sheet-added") {
      terminal.tell(CLI.notice, { text: tellNote(note, terminal.locale) });
    } else if (note === made[0]) {
      const first = note.data["sheet"] ?? "";
      const last = made.at(-1)?.data["sheet"] ?? "";
      terminal.tell(CLI["sheets-made"], { count: made.length, first, last });
    }
  }
}
