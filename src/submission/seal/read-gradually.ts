import type { Gradual } from "../../gradual/gradual";
import type { Snapshot } from "../../workbook/snapshot";
import { SEAL_SETTING } from "./seal";
import { sealedContent } from "./sealed-cells";
import { sealedSheets } from "./sealed-facts";

/**
 * Reads a sealed workbook's sheets as the seal sees them, one after the other: what verifying then asks for is
 * remembered, so that no screen waits for all of it at once. Nothing for a workbook without a seal.
 */
export function* readForSeal(snapshot: Snapshot, pledges: number): Gradual<void> {
  if (snapshot.settings[SEAL_SETTING] === undefined) return;
  for (const sheet of sealedSheets(snapshot)) {
    sealedContent(sheet);
    yield { stage: "pledges", done: pledges, all: pledges };
  }
}
