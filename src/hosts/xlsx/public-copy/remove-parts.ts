import { relationshipsOf } from "../package/relationships";
import type { Removal, RemovalKind } from "../../../submission/public-copy/removal";
import { removeRelatedPart } from "../write/book/removed-parts";
import type { PartsDraft } from "../write/parts/draft";
import { removeRelation } from "../write/parts/relations";

/** Parts of the package, by the last step of their relation: who wrote it, when, for whom, what it looks like. */
const OF_PACKAGE: Readonly<Record<string, RemovalKind>> = {
  "core-properties": "properties",
  "extended-properties": "properties",
  "custom-properties": "properties",
  customXml: "custom-xml"
};

/** Parts of the workbook that are no content. */
const OF_WORKBOOK: Readonly<Record<string, RemovalKind>> = {
  customXml: "custom-xml",
  person: "persons",
  externalLink: "external-link",
  externalLinkPath: "external-link",
  revisionHeaders: "revisions",
  usernames: "revisions",
  vbaProject: "macros",
  vbaProjectSignature: "macros",
  attachedToolbars: "macros"
};

/** Parts of a sheet that are no content; notes go with their drawings, elsewhere. */
const OF_SHEET: Readonly<Record<string, RemovalKind>> = {
  threadedComment: "comment",
  printerSettings: "printer-settings",
  customProperty: "custom-xml"
};

/** Of the package everything but the workbook: properties, thumbnail, labels, signatures that hold no longer. */
export function removePackageParts(draft: PartsDraft): readonly Removal[] {
  return relationshipsOf(draft, "").flatMap(({ id, type, target, external }): readonly Removal[] => {
    if (type === "officeDocument") return [];
    if (external) removeRelation(draft, "", id);
    else removeRelatedPart(draft, "", id);
    return [{ kind: OF_PACKAGE[type] ?? "package-part", place: target, now: null }];
  });
}

export function removeBookParts(draft: PartsDraft): readonly Removal[] {
  return removeRelated(draft, draft.base.workbook, OF_WORKBOOK);
}

export function removeSheetParts(draft: PartsDraft, part: string): readonly Removal[] {
  return removeRelated(draft, part, OF_SHEET);
}

/** Shared editing keeps who changed what; without these parts the workbook is nobody's but its reader's. */
export function removeRevisions(draft: PartsDraft): readonly Removal[] {
  const { revisionHeaders, usernames } = OF_WORKBOOK;
  return removeRelated(draft, draft.base.workbook, {
    ...(revisionHeaders ? { revisionHeaders } : {}),
    ...(usernames ? { usernames } : {})
  });
}

function removeRelated(
  draft: PartsDraft,
  part: string,
  kinds: Readonly<Record<string, RemovalKind>>
): readonly Removal[] {
  return relationshipsOf(draft, part).flatMap(({ id, type, target, external }): readonly Removal[] => {
    const kind = kinds[type];
    if (kind === undefined) return [];
    if (external) removeRelation(draft, part, id);
    else removeRelatedPart(draft, part, id);
    return [{ kind, place: target, now: null }];
  });
}
