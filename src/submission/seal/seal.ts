import { z } from "zod";
import { unpackCells, unpackHashes } from "./packed-cells";
import type { SealedCell } from "./sealed-cells";
import { sha256Hex } from "./short-hash";

/** The setting that keeps the seal. */
export const SEAL_SETTING = "seal";

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

const sheetSchema = z.strictObject({
  name: z.string(),
  hidden: z.boolean(),
  /** SHA-256 over its filled cells; see `sealedContent`. */
  digest: hex,
  /** As `packCells` makes it. */
  cells: base64
});

const signatureSchema = z.strictObject({
  algorithm: z.literal("Ed25519"),
  /** Who has signed: a role, never a person. */
  role: z.string(),
  /** The public key, 32 bytes in base64: shows that the signature fits; whose key it is, the receiver must know. */
  key: base64,
  value: base64
});

const sealSchema = z.strictObject({
  version: z.literal(1),
  algorithm: z.literal("sha256"),
  /** SHA-256 over everything below but `report` and `signature`; see `digestOf`. */
  digest: hex,
  /** 기준일: "2026-06-30". */
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  publicCopy: z.boolean(),
  /** SHA-256 of the rules; see `describeRuleSet`. */
  ruleSet: hex,
  toolVersion: z.string(),
  /** Whether the workbook counts its dates from 1904. */
  date1904: z.boolean(),
  /** SHA-256 of the profile that the workbook keeps; null where it keeps none. */
  profile: hex.nullable(),
  /** SHA-256 of each reason, by the key of its finding, in the order of the keys. */
  waivers: z.array(z.tuple([z.string(), hex])),
  /** The short hashes of all cells, each once; see `HashList`. */
  hashes: base64,
  sheets: z.array(sheetSchema),
  /** SHA-256 over the cells of the sheet 검증결과, which tells of the digest and so is no part of it. */
  report: hex.nullable(),
  signature: signatureSchema.nullable()
});

/** What a sealed workbook remembers of itself. Cells come as hashes alone: no text, no figure. */
export type Seal = z.infer<typeof sealSchema>;
export type SealedSheet = z.infer<typeof sheetSchema>;
export type Signature = z.infer<typeof signatureSchema>;

/** The cells of each sheet as the seal remembers them; a sheet of which nothing can be read has none. */
export function sealedCellsOf({ hashes, sheets }: Seal): ReadonlyMap<SealedSheet, readonly SealedCell[]> {
  const list = unpackHashes(hashes) ?? [];
  return new Map(sheets.map((sheet) => [sheet, unpackCells(sheet.cells, list) ?? []]));
}

/** What the digest of a seal is taken over. */
export type SealedFacts = Omit<Seal, "digest" | "report" | "signature">;

/** SHA-256 over all that the seal says of the workbook, each in its place. */
export function digestOf(facts: SealedFacts): string {
  const { version, algorithm, at, publicCopy, ruleSet, toolVersion } = facts;
  const { date1904, profile, waivers, hashes } = facts;
  const sheets = facts.sheets.map(({ name, hidden, digest, cells }) => [name, hidden, digest, cells]);
  const made = [version, algorithm, at, publicCopy, ruleSet, toolVersion];
  return sha256Hex(
    JSON.stringify(["pledge-keeper seal", ...made, date1904, profile, waivers, hashes, sheets])
  );
}

/** The setting's text. */
export function sealText(seal: Seal): string {
  const { version, algorithm, digest, at, publicCopy, ruleSet, toolVersion, date1904, profile, waivers } =
    seal;
  const { hashes, sheets, report, signature } = seal;
  return JSON.stringify({
    version,
    algorithm,
    digest,
    at,
    publicCopy,
    ruleSet,
    toolVersion,
    date1904,
    profile,
    waivers,
    hashes,
    sheets: sheets.map(({ name, hidden, digest: own, cells }) => ({ name, hidden, digest: own, cells })),
    report,
    signature: signature && {
      algorithm: signature.algorithm,
      role: signature.role,
      key: signature.key,
      value: signature.value
    }
  });
}

/** The seal of a setting's text; null where it is not to the letter one that we write, or does not fit its own digest. */
export function parseSeal(text: string): Seal | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = sealSchema.safeParse(read);
  return data && sealText(data) === text && digestOf(data) === data.digest ? data : null;
}
