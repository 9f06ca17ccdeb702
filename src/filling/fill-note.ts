import { render, type Locale, type MessageData } from "../language/message";
import { FILL_NOTES, type FillNoteCode } from "./messages";

/** One thing that filling did, or left alone and why. */
export interface FillNote {
  readonly code: FillNoteCode;
  readonly data: MessageData;
}

export function tellNote(note: FillNote, locale: Locale): string {
  return render(FILL_NOTES[note.code], note.data, locale);
}
