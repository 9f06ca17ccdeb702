import { render, type Locale } from "../../language/message";
import { SEAL } from "../seal/messages";
import { changeWords, sealRemarks, sealVerdict } from "../seal/seal-words";
import type { SignatureState } from "../seal/signature";
import { signatureWords } from "../seal/signature-words";
import type { SealState, Verifier } from "../seal/verify";
import { safeText } from "./safe-text";

const MOST = 200;

/** What a workbook's seal is worth, for a terminal: the verdict, of when and by what it is, and every change. */
export function verifyText(
  path: string,
  state: SealState,
  signature: SignatureState | null,
  verifier: Verifier,
  locale: Locale
): string {
  const lines = [`${path}: ${sealVerdict(state, locale)}`];
  if (state.kind === "intact" || state.kind === "changed") {
    const { seal, changes } = state;
    const facts = { date: seal.at, version: seal.toolVersion, ruleSet: seal.ruleSet.slice(0, 12) };
    const more = changes.length - MOST;
    lines.push(
      ...changes.slice(0, MOST).map((change) => `  - ${changeWords(change, locale)}`),
      ...(more > 0 ? [`  ${render(SEAL["more-changes"], { count: more }, locale)}`] : []),
      `  ${render(SEAL.sealed, facts, locale)}`,
      `  ${render(SEAL.digest, { digest: seal.digest }, locale)}`
    );
  }
  if (signature) lines.push(`  ${signatureWords(signature, locale)}`);
  lines.push(...sealRemarks(state, verifier, locale).map((remark) => `  ${remark}`));
  return safeText(lines.join("\n"));
}
