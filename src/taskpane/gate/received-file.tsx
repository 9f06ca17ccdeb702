import { useEffect, useState, type ReactElement } from "react";
import { render } from "../../language/message";
import { Refusal } from "../../language/refusal";
import { SEAL } from "../../submission/seal/messages";
import { sealRemarks, sealVerdict } from "../../submission/seal/seal-words";
import { checkSignature } from "../../submission/seal/signature";
import { signatureWords } from "../../submission/seal/signature-words";
import type { SealState, Verifier } from "../../submission/seal/verify";
import { useLocale, useWords } from "../frame/words";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { webCrypto } from "../session/seal-change";
import { ChangeList } from "./change-list";
import { KeyField } from "./key-field";
import { GATE } from "./messages";

/** What the workbook's seal is worth: intact or what changed, by which rules, and whether its signature fits. */
export function ReceivedFile(props: {
  readonly state: SealState;
  readonly verifier: Verifier;
}): ReactElement {
  const { state, verifier } = props;
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const [key, setKey] = useState<string | null>(null);
  const signature = useSignatureWords(state, key);
  const sealed = state.kind === "intact" || state.kind === "changed" ? state : null;
  const facts = sealed && {
    date: sealed.seal.at,
    version: sealed.seal.toolVersion,
    ruleSet: sealed.seal.ruleSet.slice(0, 12)
  };
  return (
    <section className={tab.section} aria-label={say(GATE.received)}>
      <Heading level={3} className={tab.heading}>
        {say(GATE.received)}
      </Heading>
      <p className={tab.text}>
        <strong>{sealVerdict(state, locale)}</strong>
      </p>
      {state.kind === "unsealed" ? <p className={tab.hint}>{say(GATE.unsealedHint)}</p> : null}
      {sealed && facts ? (
        <>
          <p className={tab.hint}>{render(SEAL.sealed, facts, locale)}</p>
          <p className={tab.hint}>{render(SEAL.digest, { digest: sealed.seal.digest }, locale)}</p>
          {sealRemarks(state, verifier, locale).map((remark) => (
            <p key={remark} className={tab.text}>
              {remark}
            </p>
          ))}
          <ChangeList changes={sealed.changes} />
          {sealed.seal.signature ? (
            <>
              <p className={tab.text} role="status">
                {signature}
              </p>
              <KeyField label={say(GATE.publicKey)} onKey={setKey} />
            </>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

/** What the seal's signature is worth with this key; empty until that is known, and where there is none. */
function useSignatureWords(state: SealState, key: string | null): string {
  const locale = useLocale();
  const [words, setWords] = useState("");
  const seal = "seal" in state ? state.seal : null;
  useEffect(() => {
    let wanted = true;
    const tell = (text: string): void => {
      if (wanted) setWords(text);
    };
    if (seal?.signature) {
      checkSignature(seal, key, webCrypto()).then(
        (known) => {
          tell(signatureWords(known, locale));
        },
        (error: unknown) => {
          tell(error instanceof Refusal ? error.tell(locale) : String(error));
        }
      );
    }
    return () => {
      wanted = false;
    };
  }, [seal, key, locale]);
  return words;
}
