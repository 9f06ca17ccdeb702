import { DraftStore } from "./draft-store";

/** Milliseconds that the page waits for the browser's database. */
const PATIENCE = 3_000;

/** The drafts of this browser; null where it has no database for us, or does not let us at it. */
export async function openDrafts(): Promise<DraftStore | null> {
  const giveUp = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, PATIENCE);
  });
  try {
    return await Promise.race([DraftStore.open(), giveUp]);
  } catch {
    // The user hears of it with her first edit, when it begins to matter.
    return null;
  }
}
