import { sameSheetName, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { resultSheetOf } from "../annotate/annotation-record";
import type { SheetNames } from "./canonical-formula";
import { compareContent } from "./compare-content";
import { matchSheets, movedSheets, type SheetPair } from "./match-sheets";
import { reportDigest } from "./content-digest";
import { SEAL_SETTING, type Seal } from "./seal";
import { sealCopyOn } from "./sheet-copy";
import type { CellChange, SealChange } from "./seal-change";
import { sealedContent, sealedContentWith, type SealedContent } from "./sealed-cells";
import { withRecalculatedTogether } from "./recalculated";
import { profileDigest, sealedSheets, waiverDigests } from "./sealed-facts";

/** Everything that is not as it was when the workbook was sealed: sheets first, then their cells, then our settings. */
export function compareSeal(
  seal: Seal,
  snapshot: Snapshot,
  { settingsGone = false }: { readonly settingsGone?: boolean } = {}
): readonly SealChange[] {
  const sheets = sealedSheets(snapshot);
  const { pairs, removed, added } = matchSheets(seal, sheets);
  const moved = movedSheets(seal.sheets, pairs);
  const changes: SealChange[] = [
    ...removed.map(({ name }): SealChange => ({ kind: "sheet", how: "removed", sheet: name })),
    ...added.map(({ name }): SealChange => ({ kind: "sheet", how: "added", sheet: name })),
    ...pairs.flatMap((pair) => sheetChanges(pair, moved))
  ];
  const names = oldNames(pairs);
  const content = pairs.flatMap((pair) => contentChanges(pair, names));
  changes.push(...withRecalculatedTogether(withFollowersTogether(content), snapshot));
  if (seal.date1904 !== snapshot.date1904) changes.push({ kind: "date-system" });
  if (!settingsGone) {
    if (seal.profile !== profileDigest(snapshot)) changes.push({ kind: "profile" });
    changes.push(...waiverChanges(seal, snapshot));
  }
  changes.push(...reportChanges(seal, snapshot));
  return changes;
}

function sheetChanges({ before, now }: SheetPair, moved: readonly SheetSnapshot[]): readonly SealChange[] {
  const hidden = now.visibility !== "visible";
  const sheet = now.name;
  const changes: SealChange[] = [];
  if (before.name !== sheet.normalize("NFC")) {
    changes.push({ kind: "sheet", how: "renamed", sheet, before: before.name });
  }
  if (moved.includes(now)) changes.push({ kind: "sheet", how: "moved", sheet });
  if (before.hidden !== hidden) changes.push({ kind: "sheet", how: hidden ? "hidden" : "shown", sheet });
  return changes;
}

/** What renamed sheets were called, for formulas that followed; null where none was renamed. */
function oldNames(pairs: readonly SheetPair[]): SheetNames | null {
  const renamed = pairs.filter(({ before, now }) => before.name !== now.name.normalize("NFC"));
  if (renamed.length === 0) return null;
  return (sheet) => renamed.find(({ now }) => sameSheetName(now.name, sheet))?.before.name ?? null;
}

function contentChanges({ before, cells, now }: SheetPair, names: SheetNames | null): readonly SealChange[] {
  const asIs = sealedContent(now);
  if (asIs.digest === before.digest) return [];
  const content: SealedContent = names ? sealedContentWith(now, names) : asIs;
  if (content.digest === before.digest) return [];
  const changes = compareContent(now, cells, content.cells);
  return changes.length > 0 ? changes : [{ kind: "unnamed", sheet: now.name }];
}

/** Where lines came or went, formulas elsewhere read otherwise and give the same: one line tells of them all. */
function withFollowersTogether(changes: readonly SealChange[]): readonly SealChange[] {
  if (!changes.some(({ kind }) => kind === "lines")) return changes;
  const follows = (change: SealChange): change is CellChange =>
    change.kind === "cell" && change.how === "formula";
  const followers = changes.filter(follows);
  if (followers.length === 0) return changes;
  const rest = changes.filter((change) => !follows(change));
  return [...rest, { kind: "followed", cells: followers.map(({ cell }) => cell) }];
}

function waiverChanges(seal: Seal, snapshot: Snapshot): readonly SealChange[] {
  const before = new Map(seal.waivers);
  const changes: SealChange[] = [];
  for (const [key, digest] of waiverDigests(snapshot)) {
    const was = before.get(key);
    before.delete(key);
    if (was === undefined) changes.push({ kind: "waiver", how: "added", key });
    else if (was !== digest) changes.push({ kind: "waiver", how: "changed", key });
  }
  for (const key of before.keys()) changes.push({ kind: "waiver", how: "removed", key });
  return changes;
}

/**
 * A result sheet that was taken off is no change: it told of the seal, and the seal is there. One whose copy of the seal
 * is another than the seal is one.
 */
function reportChanges({ report }: Seal, snapshot: Snapshot): readonly SealChange[] {
  const ours = resultSheetOf(snapshot)?.sheet;
  if (report === null || !ours) return [];
  const kept = snapshot.settings[SEAL_SETTING];
  const copy = sealCopyOn(ours);
  const same = reportDigest(ours) === report && (kept === undefined || copy === null || copy === kept);
  return same ? [] : [{ kind: "report", sheet: ours.name }];
}
