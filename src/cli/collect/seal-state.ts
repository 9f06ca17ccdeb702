import type { SealState } from "../../collecting/office-record";
import type { Snapshot } from "../../workbook/snapshot";

/** What the seal of a workbook says of it. */
export function sealStateOf(snapshot: Snapshot): Promise<SealState> {
  return Promise.resolve(snapshot.settings.seal === undefined ? "not-sealed" : "changed");
}
