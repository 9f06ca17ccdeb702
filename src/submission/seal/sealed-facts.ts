import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { membersOf } from "../../workbook/json-members";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { resultSheetOf } from "../annotate/annotation-record";
import { WAIVERS_SETTING } from "../waivers/waiver";
import { canonicalJson } from "./canonical-value";
import { HashList, packCells } from "./packed-cells";
import type { SealedFacts } from "./seal";
import { sealedContent } from "./sealed-cells";
import { sha256Hex } from "./short-hash";

/** The setting that keeps the profile. */
export const PROFILE_SETTING = "profile";

/** Under which a workbook is sealed. */
export interface SealHeader {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  /** SHA-256 of the rules, in hex. */
  readonly ruleSet: string;
  readonly toolVersion: string;
}

/** The sheets that a seal is of: all but our own result sheet, which tells of the seal. */
export function sealedSheets(snapshot: Snapshot): readonly SheetSnapshot[] {
  const ours = resultSheetOf(snapshot)?.sheet;
  return snapshot.sheets.filter((sheet) => sheet !== ours);
}

/** What a seal says of the workbook as it is. Whether a sheet can be unhidden only by a program says nothing of it. */
export function sealedFacts(snapshot: Snapshot, header: SealHeader): SealedFacts {
  const hashes = new HashList();
  const sheets = sealedSheets(snapshot).map((sheet) => {
    const { digest, cells } = sealedContent(sheet);
    return {
      name: sheet.name.normalize("NFC"),
      hidden: sheet.visibility !== "visible",
      digest,
      cells: packCells(cells, hashes)
    };
  });
  return {
    version: 1,
    algorithm: "sha256",
    at: formatIsoDate(header.basisDate),
    publicCopy: header.publicCopy,
    ruleSet: header.ruleSet,
    toolVersion: header.toolVersion,
    date1904: snapshot.date1904,
    profile: profileDigest(snapshot),
    waivers: waiverDigests(snapshot),
    hashes: hashes.packed,
    sheets
  };
}

export function profileDigest({ settings }: Snapshot): string | null {
  const text = settings[PROFILE_SETTING];
  return text === undefined ? null : sha256Hex(canonicalJson(text));
}

/** Of each reason, by its finding's key; what is kept and is no list of reasons counts as one of the key "". */
export function waiverDigests({ settings }: Snapshot): [string, string][] {
  const text = settings[WAIVERS_SETTING];
  if (text === undefined) return [];
  const members = Object.entries(membersOf(text));
  if (members.length === 0) return canonicalJson(text) === "{}" ? [] : [["", sha256Hex(text)]];
  return members
    .map(([key, reason]): [string, string] => [key, sha256Hex(canonicalJson(JSON.stringify(reason)))])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
