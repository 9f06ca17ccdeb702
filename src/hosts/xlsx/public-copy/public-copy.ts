import type { PublicPlan } from "../../../submission/public-copy/public-plan";
import type { Remaining, Removal } from "../../../submission/public-copy/removal";
import type { PersonalDatum } from "../../../rules/personal-data/personal-datum";
import { allStrings, forgetStrings } from "../edit/strings/forget-strings";
import { listedSheets } from "../edit/follow/sheet-parts";
import { openPackage, writePackage } from "../package/opc-package";
import type { ZipCodec } from "../package/zip-codec";
import { removeCalculationChain } from "../write/book/calculation";
import { PartsDraft } from "../write/parts/draft";
import { openXlsx } from "../xlsx-host";
import { declareMacroFree, removeBookMarks } from "./book-marks";
import { emptyCells } from "./covered-cells";
import { liftProtection, putProtectionBack } from "./protection";
import { removeBookParts, removePackageParts, removeRevisions } from "./remove-parts";
import { withoutRichTexts } from "./rich-cells";
import { hiddenOtherSheets, removeSheetMarks, unread } from "./sheet-marks";
import { scrubPart } from "./scrub-part";

export interface PublicCopy {
  readonly bytes: Uint8Array;
  /** What the plan took away, then what the file's parts lost. */
  readonly removals: readonly Removal[];
  readonly remaining: readonly Remaining[];
}

/**
 * The workbook as the public may have it: the plan carried out, then everything gone from its parts that tells of
 * persons and machines. Sheets keep their looks and their protection.
 * @throws Refusal where a change cannot be written, or a sheet that is to go cannot be removed.
 */
export async function publicCopy(bytes: Uint8Array, plan: PublicPlan, codec?: ZipCodec): Promise<PublicCopy> {
  const { bytes: open, lifted, removals: first } = prepared(bytes, plan, codec);
  const host = openXlsx(open, codec);
  await host.apply(withoutRichTexts(plan, host.parts));
  await host.edit([
    ...plan.sheetsGone.map((sheet) => ({ kind: "drop-sheet", sheet }) as const),
    ...plan.sheetsRenamed.map(({ from, to }) => ({ kind: "rename-sheet", sheet: from, to }) as const)
  ]);
  const opened = openPackage(host.bytes(), codec);
  const draft = new PartsDraft(opened);
  const removals = [...plan.removals, ...first, ...cleared(draft, plan)];
  putProtectionBack(draft, lifted);
  draft.types.save();
  return {
    bytes: writePackage(opened, draft.changes()),
    removals,
    remaining: [...plan.remaining, ...remainingIn(draft, plan)]
  };
}

/** Makes the workbook one that can be written to: not shared, not protected, nothing under its merges. */
function prepared(
  bytes: Uint8Array,
  { covered }: PublicPlan,
  codec?: ZipCodec
): {
  readonly bytes: Uint8Array;
  readonly lifted: ReadonlyMap<string, string>;
  readonly removals: readonly Removal[];
} {
  const opened = openPackage(bytes, codec);
  const draft = new PartsDraft(opened);
  const removals = removeRevisions(draft);
  const lifted = liftProtection(draft);
  emptyCells(draft, covered);
  draft.types.save();
  return { bytes: writePackage(opened, draft.changes()), lifted, removals };
}

function cleared(draft: PartsDraft, { find }: PublicPlan): readonly Removal[] {
  const removals: Removal[] = [
    ...removePackageParts(draft),
    ...removeBookParts(draft),
    ...removeBookMarks(draft),
    ...listedSheets(draft).flatMap(({ part, name, worksheet }) =>
      worksheet ? removeSheetMarks(draft, part, name) : []
    )
  ];
  if (removals.some(({ kind }) => kind === "macros")) declareMacroFree(draft);
  removeCalculationChain(draft);
  forgetStrings(draft, allStrings(draft));
  for (const part of draft.names().filter(isReadable)) {
    scrubPart(draft, part, find, (data) => {
      removals.push(...data.map((datum) => scrubbed(datum, part)));
    });
  }
  return removals;
}

function scrubbed({ kind, masked }: PersonalDatum, part: string): Removal {
  return { kind, place: part, now: masked };
}

/** Parts that are XML, whatever they are called. */
function isReadable(part: string): boolean {
  return /\.(?:xml|vml|rels)$/i.test(part);
}

function remainingIn(draft: PartsDraft, { secrets }: PublicPlan): readonly Remaining[] {
  const { pictures, objects, connections } = unread(draft);
  const of = (kind: Remaining["kind"], parts: readonly string[]): readonly Remaining[] =>
    parts.map((place) => ({ kind, place }));
  const still = draft.names().filter((part) => {
    if (!isReadable(part)) return false;
    const text = draft.text(part);
    return secrets.some((secret) => text.includes(secret));
  });
  return [
    ...of("hidden-sheet", hiddenOtherSheets(draft)),
    ...of("pictures", pictures),
    ...of("objects", objects),
    ...of("connections", connections),
    ...of("still-there", still)
  ];
}
