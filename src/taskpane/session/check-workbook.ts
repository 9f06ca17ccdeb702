import { atOnce, type Gradual } from "../../gradual/gradual";
import { checkWholeGradually } from "../../submission/checking/check-whole";
import { readForSeal } from "../../submission/seal/read-gradually";
import type { Snapshot } from "../../workbook/snapshot";
import type { Checked, Circumstances } from "./session-state";

/** Reads, understands, asks every rule and judges the reasons. Our own result sheet is no part of what is checked. */
export function checkWorkbook(snapshot: Snapshot, circumstances: Circumstances): Checked {
  return atOnce(checkWorkbookGradually(snapshot, circumstances));
}

/** The same bit by bit. */
export function* checkWorkbookGradually(
  snapshot: Snapshot,
  { basisDate, publicCopy }: Circumstances
): Gradual<Checked> {
  const checked = yield* checkWholeGradually(snapshot, { basisDate, publicCopy });
  yield* readForSeal(snapshot, checked.book.pledges.length);
  return { ...checked, snapshot, basisDate, publicCopy };
}
