import { Option } from "commander";
import { calculate } from "../../hosts/calculation";
import { formatIsoDate } from "../../pledge/calendar-date";
import { baselineOf } from "../../pledge/baseline-of";
import { blockerSentences, gateVerdict } from "../../submission/gate";
import { gateOn } from "../../submission/report";
import { sealPatch, type Signer } from "../../submission/seal/sealing";
import { signSeal } from "../../submission/seal/signature";
import { volatileCells } from "../../submission/seal/volatile-cells";
import { cellList } from "../../submission/seal/seal-words";
import { SEAL } from "../../submission/seal/messages";
import { EXIT, type ExitCode } from "../exit-code";
import { readText } from "../files/read-text";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import {
  basisDateOption,
  outputOption,
  profileOption,
  publicOption,
  type CheckFlags
} from "../options/shared";
import { roleFrom } from "../options/role";
import { reportHeader } from "../rule-set";
import { SEAL_HELP, SEAL_TOLD } from "../seal-texts";
import type { Terminal } from "../terminal";
import { checkSnapshot } from "../workbook/check-snapshot";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import type { AddCommand } from "./command";

interface Flags extends CheckFlags {
  readonly output: string;
  readonly sign?: string;
  readonly role?: string;
  readonly unreadSeen?: true;
}

export const addSeal: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("seal")
    .description(SEAL_HELP.seal[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--sign <KEY.pem>", SEAL_HELP.sign[locale]))
    .addOption(new Option("--role <ROLE>", SEAL_HELP.role[locale]))
    .addOption(new Option("--unread-seen", SEAL_HELP.unreadSeen[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .addOption(publicOption(locale))
    .action(async (file: string, flags: Flags) => {
      session.code = await seal(file, flags, session.terminal);
    });
};

/** Checks, and seals what may be sent; a shut gate ends with exit code 1, and nothing is written. */
async function seal(file: string, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const inputs = [...inputsOf([file], flags), ...(flags.sign === undefined ? [] : [flags.sign])];
  await requireOutput(flags.output, inputs);
  remarkExtension(file, flags.output, terminal);
  const signer = await signerFrom(flags);
  const facts = await factsFrom(flags, terminal);
  const opened = await openWorkbook(file, terminal);
  // What annotating marked goes back to its original first, byte for byte.
  const restored = await opened.host.restoreFromJournal();
  const snapshot = restored ? await calculate(await opened.host.read()) : opened.snapshot;
  const checked = checkSnapshot(snapshot, facts);
  const workbook = { ...checked, unreadSeen: flags.unreadSeen === true };
  const gate = gateOn(workbook);
  if (!gate.open) {
    terminal.tell(SEAL_TOLD.shut, { verdict: gateVerdict(gate, locale) });
    for (const sentence of blockerSentences(gate, locale)) terminal.tell(SEAL_TOLD.because, { sentence });
    if (gate.unexplained.length > 0 || gate.lapsed.length > 0) terminal.tell(SEAL_TOLD.howToWaive, { file });
    if (gate.blockers.includes("unread")) terminal.tell(SEAL_TOLD["unread-hint"]);
    return gate.blockers.includes("tool-errors") ? EXIT.fault : EXIT.findings;
  }
  const sealed = await sealPatch({
    snapshot,
    workbook,
    header: reportHeader(facts.basisDate),
    publicCopy: facts.publicCopy,
    figures: baselineOf(checked.book, facts.basisDate),
    ...(facts.profile ? { profile: facts.profile } : {}),
    ...(signer ? { signer } : {})
  });
  if (sealed) await opened.host.apply(sealed.patch);
  else terminal.tell(SEAL_TOLD["already-sealed"]);
  await finish(flags.output, opened.host.bytes(), inputs, terminal);
  if (!sealed) return EXIT.clean;
  terminal.tell(SEAL_TOLD.sealed, { digest: sealed.seal.digest });
  if (signer) terminal.tell(SEAL_TOLD.signed, { role: signer.role });
  terminal.tell(SEAL_TOLD["baseline-kept"], { date: formatIsoDate(facts.basisDate) });
  const moody = volatileCells(snapshot);
  if (moody.length > 0) {
    terminal.tell(SEAL["volatile-cells"], { count: moody.length, cells: cellList(moody) });
  }
  return EXIT.clean;
}

async function signerFrom({ sign, role }: Flags): Promise<Signer | null> {
  const told = roleFrom(role, sign !== undefined);
  if (sign === undefined) return null;
  const key = await readText(sign);
  return { role: told, sign: (seal) => signSeal(seal, told, key, globalThis.crypto.subtle) };
}
