import { render, type Locale } from "../../language/message";
import { SEAL } from "./messages";
import type { SignatureState } from "./signature";

/** What a signature is worth, in a sentence. */
export function signatureWords(state: SignatureState, locale: Locale): string {
  if (state.kind === "missing") return SEAL["signature-missing"][locale];
  if (state.kind === "unchecked") {
    return render(SEAL["signature-unchecked"], { why: state.why.tell(locale) }, locale);
  }
  const { role, key } = state;
  return render(SEAL[`signature-${state.kind}`], { role, key }, locale);
}

/** Whether it speaks against the workbook: it does not fit, or a sender's key was given and it is not with that key. */
export function signatureFails(state: SignatureState | null, keyGiven: boolean): boolean {
  if (state === null) return false;
  if (state.kind === "forged" || state.kind === "other-key") return true;
  return keyGiven && (state.kind === "missing" || state.kind === "unchecked");
}
