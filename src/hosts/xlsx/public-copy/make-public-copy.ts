import { refusal } from "../../../language/refusal";
import type { Profile } from "../../../pledge/profile";
import { readBook } from "../../../reading";
import { personalCells } from "../../../rules/personal-data/personal-cells";
import { clearPatch, resultSheetOf, withoutResultSheet } from "../../../submission/annotate";
import { PUBLIC_COPY_REFUSALS } from "../../../submission/public-copy/messages";
import { publicPlan } from "../../../submission/public-copy/public-plan";
import type { Removal } from "../../../submission/public-copy/removal";
import { withoutTemplateSheets } from "../../../templates/own/store/own-views";
import { formatCellRef } from "../../../workbook/address";
import type { Snapshot } from "../../../workbook/snapshot";
import { calculate } from "../../calculation";
import type { ZipCodec } from "../package/zip-codec";
import { openXlsx, readXlsx, type XlsxHost } from "../xlsx-host";
import { publicCopy, type PublicCopy } from "./public-copy";

export interface PublicCopyOptions {
  /** Absent: as kept in the workbook, or guessed. */
  readonly profile?: Profile;
  readonly codec?: ZipCodec;
}

/**
 * A file as the public may have it, looked through once more: a copy that still names somebody is not given out.
 * @throws Refusal for what cannot be opened or written, and where personal data would be left, with the cells.
 */
export async function makePublicCopy(
  bytes: Uint8Array,
  options: PublicCopyOptions = {}
): Promise<PublicCopy> {
  const { profile, codec } = options;
  const host = openXlsx(bytes, codec);
  const ours = await takeMarksOff(host);
  const snapshot = await calculate(await host.read());
  const book = readBook(withoutTemplateSheets(withoutResultSheet(snapshot)), profile);
  const copy = await publicCopy(host.bytes(), publicPlan(snapshot, book), codec);
  requirePublishable(copy, readXlsx(copy.bytes, codec), book.profile);
  return { ...copy, removals: [...ours, ...copy.removals] };
}

/** What annotating and sealing marked goes first, back to the original where it can: flags are ours, not the public's. */
async function takeMarksOff(host: XlsxHost): Promise<readonly Removal[]> {
  const before = await host.read();
  if (!(await host.restoreFromJournal())) {
    const cleared = clearPatch(before);
    if (cleared.steps.length > 0) await host.apply(cleared);
  }
  const result = resultSheetOf(before)?.sheet.name;
  const after = await host.read();
  const isGone = result !== undefined && after.sheets.every(({ name }) => name !== result);
  return isGone ? [{ kind: "result-sheet", place: result, now: null }] : [];
}

function requirePublishable({ remaining }: PublicCopy, snapshot: Snapshot, profile: Profile): void {
  const book = readBook(withoutTemplateSheets(snapshot), profile);
  const left = snapshot.sheets.flatMap((sheet) =>
    [...personalCells(sheet, book, true)].map(({ cell }) => formatCellRef({ sheet: sheet.name, ...cell }))
  );
  const parts = remaining.filter(({ kind }) => kind === "still-there").map(({ place }) => place);
  const places = [...left, ...parts];
  if (places.length > 0) throw refusal(PUBLIC_COPY_REFUSALS, "unpublishable", { places: places.join(", ") });
}
