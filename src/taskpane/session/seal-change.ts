import manifest from "../../../package.json";
import type { CalendarDate } from "../../pledge/calendar-date";
import { baselineOf } from "../../pledge/baseline-of";
import { RULES } from "../../rules/catalogue";
import { describeRuleSet } from "../../submission/report/rule-set";
import type { ReportHeader } from "../../submission/report/subject";
import { sealPatch, type Signer } from "../../submission/seal/sealing";
import { sha256Hex } from "../../submission/seal/short-hash";
import { signSeal } from "../../submission/seal/signature";
import type { Change } from "./changes";
import { done } from "./notices";
import type { Checked } from "./session-state";

/** What a sealing is asked for with. */
export interface SealRequest {
  /** Whether the user says that she has looked at what could not be read. */
  readonly unreadSeen: boolean;
  /** The private key in PEM, used and forgotten; null for a seal without a signature. */
  readonly signing: { readonly role: string; readonly key: string } | null;
}

let ruleSet: string | null = null;

/** The head of what is told of a workbook: the tool, its rules with their fingerprint, and the basis date. */
export function reportHeader(basisDate: CalendarDate): ReportHeader {
  const rules = RULES.map((rule) => rule.meta);
  ruleSet ??= sha256Hex(describeRuleSet(rules));
  return { toolVersion: manifest.version, ruleSet, basisDate, rules };
}

/** What browsers give to pages that are served safely, and to no others. */
export function webCrypto({ crypto }: { readonly crypto?: Partial<Crypto> } = globalThis):
  SubtleCrypto | undefined {
  return crypto?.subtle;
}

/** Result sheet, seal and the figures that are sent, as one change. @throws Refusal where the gate is shut. */
export async function sealChange(checked: Checked, { unreadSeen, signing }: SealRequest): Promise<Change> {
  const { snapshot, basisDate, publicCopy, book } = checked;
  const signer: Signer | null = signing && {
    role: signing.role,
    sign: (seal) => signSeal(seal, signing.role, signing.key, webCrypto())
  };
  const sealed = await sealPatch({
    snapshot,
    workbook: { ...checked, unreadSeen },
    header: reportHeader(basisDate),
    publicCopy,
    figures: baselineOf(book, basisDate),
    ...(signer ? { signer } : {})
  });
  if (!sealed) return [{ title: "", steps: [] }, done("nothing-to-do")];
  return [sealed.patch, done("done-seal", { digest: sealed.seal.digest.slice(0, 12) })];
}
