import type { GridChanges } from "../../hosts/grid/grid-changes";
import { saveGrid } from "../../hosts/grid/save/save-grid";
import { openXlsx } from "../../hosts/xlsx/xlsx-host";
import { noticesOf } from "./open-job";
import type { Answer } from "./protocol";

/**
 * Writes what the grid holds into the file that it was opened from, and gives the new file.
 * @throws Refusal where something cannot be written.
 */
export async function saveJob(
  bytes: Uint8Array,
  changes: GridChanges,
  answer: (answer: Answer) => void
): Promise<void> {
  const file = openXlsx(bytes);
  const known = new Set(noticesOf(file).map(({ ko }) => ko));
  const written = await saveGrid(file, changes);
  // What could have been known of the file before is not told again.
  const notices = noticesOf(file).filter(({ ko }) => !known.has(ko));
  answer({ kind: "saved", bytes: written, notices });
}
