import { render, type Locale, type MessageData } from "../../../language/message";
import { TEMPLATE_NOTES, type TemplateNoteCode } from "../messages";

/** What came of one token of the template, for one pledge: told together for all of them. */
export interface TokenNote {
  readonly code: Extract<TemplateNoteCode, "no-value" | "no-rows" | "several-grids" | "sum-without">;
  /** On the template: `'서식 이행표'!B7`. */
  readonly place: string;
  readonly token: string;
  /** Whom it concerns; none for the workbook as a whole. */
  readonly pledges: readonly string[];
}

/** A note as it is told. */
export interface TemplateNote {
  readonly code: TemplateNoteCode;
  readonly data: MessageData;
}

export function tellTemplateNote({ code, data }: TemplateNote, locale: Locale): string {
  return render(TEMPLATE_NOTES[code], data, locale);
}

/** So many pledges are named; the others are counted. */
const NAMED = 5;

/** One note for each token and what came of it, with all the pledges that it concerns. */
export function joinTokenNotes(notes: readonly TokenNote[]): readonly TemplateNote[] {
  const groups = new Map<string, { readonly first: TokenNote; readonly pledges: Set<string> }>();
  for (const note of notes) {
    const key = `${note.code} ${note.place} ${note.token}`;
    const group = groups.get(key) ?? { first: note, pledges: new Set<string>() };
    groups.set(key, group);
    for (const pledge of note.pledges) group.pledges.add(pledge);
  }
  return [...groups.values()].map(({ first: { code, place, token }, pledges }) => {
    const names = [...pledges];
    const shown = names.slice(0, NAMED).join(", ") + (names.length > NAMED ? " …" : "");
    return { code, data: { place, token, count: names.length, pledges: shown === "" ? "-" : shown } };
  });
}
