import type { Flag } from "../../../../workbook/flag";
import { OUR_NAME } from "../../../../workbook/flag-marker";
import { withoutHeading } from "../../read/marks";

/** Between the texts of several flags on one cell, which has but one note. */
const BETWEEN = "\n― ― ―\n";

/** The note of a cell with these flags; null when none of them has a text. */
export function noteText(flags: readonly Flag[]): string | null {
  if (flags.every((flag) => flag.text === "")) return null;
  const texts = inOrder(flags).map((flag) => flag.text);
  return `${OUR_NAME}:\n${texts.join(BETWEEN)}`;
}

/** The texts of a cell's flags by id, as `noteText` put them together; a note that was edited goes to the first. */
export function textsOfNote(note: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const body = withoutHeading(note);
  const pieces = body.split(BETWEEN);
  const sorted = [...ids].sort();
  const whole = pieces.length === sorted.length;
  return new Map(sorted.map((id, index) => [id, whole ? (pieces[index] ?? "") : index === 0 ? body : ""]));
}

function inOrder(flags: readonly Flag[]): readonly Flag[] {
  return [...flags].sort((one, other) => (one.id < other.id ? -1 : 1));
}
