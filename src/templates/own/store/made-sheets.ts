import { z } from "zod";
import { ownSheetFor, ownSheetRecord, type OwnSheetRecord } from "../../../workbook/own-sheet";
import type { SettingStep } from "../../../workbook/patch";
import type { PlacedContent } from "../../../workbook/sheet-content";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";

/** The setting that remembers which sheets were made from templates, and how we left them. */
export const MADE_SHEETS_SETTING = "templateSheets";

const madeSchema = z.array(
  z.object({
    sheet: z.string(),
    cells: z.number().exactOptional(),
    fingerprint: z.string(),
    template: z.string(),
    pledge: z.string().nullable(),
    shape: z.string().exactOptional(),
    card: z.literal(true).exactOptional()
  })
);

export interface MadeRecord extends OwnSheetRecord {
  /** The key of the template. */
  readonly template: string;
  /** Which template and which of its rows how often, as it was then: where this differs the sheet has to be made anew. */
  readonly shape?: string;
  /** The pledge's number as compared; null for a sheet of the whole workbook. */
  readonly pledge: string | null;
  /** The sheet is the pledge's own card: it says what the pledge is, and is read. */
  readonly card?: true;
}

/** A sheet that was made from a template. */
export interface MadeSheet {
  readonly record: MadeRecord;
  readonly sheet: SheetSnapshot;
  /** Whether it is still as we left it. */
  readonly untouched: boolean;
}

/** The sheets that templates made; without those that are gone. */
export function madeSheets(snapshot: Snapshot): readonly MadeSheet[] {
  return madeRecords(snapshot).flatMap((record) => {
    const own = ownSheetFor(snapshot, record);
    if (!own) return [];
    return [
      {
        record,
        sheet: own.sheet,
        get untouched() {
          return own.untouched;
        }
      }
    ];
  });
}

function madeRecords({ settings }: Snapshot): readonly MadeRecord[] {
  try {
    const parsed = madeSchema.safeParse(JSON.parse(settings[MADE_SHEETS_SETTING] ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** A sheet that was written, to be put down. */
export interface Written extends Pick<MadeRecord, "template" | "pledge" | "card" | "shape"> {
  readonly sheet: string;
  readonly cells: readonly PlacedContent[];
}

/** Puts down what was written, under the names that sheets have now; forgets sheets that are gone, and `dropped` ones. */
export function madeSheetSteps(
  snapshot: Snapshot,
  written: readonly Written[],
  dropped: (record: MadeRecord) => boolean = () => false
): readonly SettingStep[] {
  const fresh = written.map(({ sheet, cells, ...rest }): MadeRecord => ({
    ...ownSheetRecord(sheet, cells),
    ...rest
  }));
  const names = new Set(fresh.map(({ sheet }) => sheet));
  const kept = madeSheets(snapshot).flatMap(({ record, sheet }) =>
    names.has(sheet.name) || dropped(record) ? [] : [{ ...record, sheet: sheet.name }]
  );
  const all = [...kept, ...fresh];
  const before = snapshot.settings[MADE_SHEETS_SETTING] ?? null;
  const after = all.length === 0 ? null : JSON.stringify(all);
  return before === after ? [] : [{ kind: "setting", key: MADE_SHEETS_SETTING, before, after }];
}
