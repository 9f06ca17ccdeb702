import type { OfficeClient } from "./office-client";

/** The oldest Excel that is served: LTSC 2021. Every member of this set is used freely. */
export const FLOOR = "1.14";

/**
 * The members above the floor, each behind its set, its presence and a catch. Nothing above the floor is used
 * outside this file; a test counts.
 */
export interface Capabilities {
  /** How a command that writes is run: one undo step for all of it where Excel can (1.20). */
  readonly writing: Excel.RunOptions;
  readonly reading: Excel.RunOptions;
  /** Listens to renamed sheets (1.17); null where Excel does not tell: then a rescan shows the new name. */
  onRenamed(
    sheets: Excel.WorksheetCollection,
    handler: (event: { readonly worksheetId: string }) => Promise<void>
  ): OfficeExtension.EventHandlerResult<Excel.WorksheetNameChangedEventArgs> | null;
}

export function capabilitiesOf(client: OfficeClient): Capabilities {
  const patient: Excel.RunOptions = { delayForCellEdit: true };
  return {
    reading: patient,
    writing: client.supports("1.20") ? { ...patient, mergeUndoGroup: true } : patient,
    onRenamed: (sheets, handler) => {
      if (!client.supports("1.17")) return null;
      const renamed = memberOf(() => sheets.onNameChanged);
      return renamed ? renamed.add(handler) : null;
    }
  };
}

/** A client older than its Excel lacks the member, or throws where it is asked for. */
function memberOf<Member>(ask: () => Member | undefined): Member | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
