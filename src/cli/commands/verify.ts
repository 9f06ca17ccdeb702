import { Option } from "commander";
import { Refusal } from "../../language/refusal";
import { jsonSeal } from "../../submission/report";
import { checkSignature, type SignatureState } from "../../submission/seal/signature";
import { signatureFails, signatureWords } from "../../submission/seal/signature-words";
import { verifySeal, type SealState, type Verifier } from "../../submission/seal/verify";
import { verifyText } from "../../submission/report/verify-text";
import { EXIT, gravest, type ExitCode } from "../exit-code";
import { readText } from "../files/read-text";
import { HELP } from "../help-texts";
import { reportHeader } from "../rule-set";
import { SEAL_HELP } from "../seal-texts";
import type { Terminal } from "../terminal";
import { readWorkbook } from "../workbook/open";
import type { AddCommand } from "./command";

const FORMATS = ["text", "json"] as const;

interface Flags {
  readonly format: (typeof FORMATS)[number];
  readonly publicKey?: string;
}

type Answer =
  | { readonly path: string; readonly state: SealState; readonly signature: SignatureState | null }
  | { readonly path: string; readonly error: Refusal };

export const addVerify: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("verify")
    .description(SEAL_HELP.verify[locale])
    .argument("<FILE...>", SEAL_HELP.verifyFiles[locale])
    .addOption(new Option("--public-key <KEY.pem>", SEAL_HELP.publicKey[locale]))
    .addOption(new Option("--format <format>", HELP.format[locale]).choices(FORMATS).default("text"))
    .action(async (files: string[], flags: Flags) => {
      session.code = await verify(files, flags, session.terminal);
    });
};

/** 0 intact, 1 changed, not sealed, or a signature that does not fit; 3 unreadable, and the others are still done. */
async function verify(files: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const key = flags.publicKey === undefined ? null : await readText(flags.publicKey);
  // The basis date is no part of what a verifier is.
  const { ruleSet, toolVersion } = reportHeader(terminal.today());
  const verifier: Verifier = { ruleSet, toolVersion };
  const answers: Answer[] = [];
  for (const path of files) answers.push(await answerOn(path, verifier, key));
  await terminal.write(
    flags.format === "json" ? jsonOf(answers, verifier) : textOf(answers, verifier, terminal)
  );
  return gravest(answers.map((answer) => codeOf(answer, key !== null)));
}

async function answerOn(path: string, verifier: Verifier, key: string | null): Promise<Answer> {
  try {
    const state = verifySeal(await readWorkbook(path), verifier);
    const signature =
      "seal" in state ? await checkSignature(state.seal, key, globalThis.crypto.subtle) : null;
    return { path, state, signature };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === "public-key-unreadable") throw error;
    return { path, error };
  }
}

function codeOf(answer: Answer, asked: boolean): ExitCode {
  if ("error" in answer) return EXIT.unreadable;
  const { state, signature } = answer;
  return state.kind === "intact" && !signatureFails(signature, asked) ? EXIT.clean : EXIT.findings;
}

function textOf(answers: readonly Answer[], verifier: Verifier, { locale }: Terminal): string {
  const texts = answers.map((answer) =>
    "error" in answer
      ? answer.error.tell(locale)
      : verifyText(answer.path, answer.state, answer.signature, verifier, locale)
  );
  return `${texts.join("\n\n")}\n`;
}

function jsonOf(answers: readonly Answer[], verifier: Verifier): string {
  const workbooks = answers.map((answer) =>
    "error" in answer
      ? { path: answer.path, seal: null, signature: null, error: answer.error.tell("ko") }
      : {
          path: answer.path,
          seal: jsonSeal(answer.state, verifier),
          signature: answer.signature && {
            state: answer.signature.kind,
            role: "role" in answer.signature ? answer.signature.role : null,
            key: "key" in answer.signature ? answer.signature.key : null,
            message: signatureWords(answer.signature, "ko")
          },
          error: null
        }
  );
  const tool = { name: "pledge-keeper", version: verifier.toolVersion, ruleSet: verifier.ruleSet };
  return `${JSON.stringify({ tool, workbooks }, null, 2)}\n`;
}
