import { annotatePatch } from "../../submission/annotate";
import { countBySeverity } from "../../submission/report/verdict";
import type { ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { CLI } from "../messages";
import {
  basisDateOption,
  outputOption,
  profileOption,
  publicOption,
  type CheckFlags
} from "../options/shared";
import { reportHeader } from "../rule-set";
import type { Terminal } from "../terminal";
import { checkSnapshot } from "../workbook/check-snapshot";
import { exitFor } from "../workbook/exit-for";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import { calculate } from "../../hosts/calculation";
import type { AddCommand } from "./command";

interface Flags extends CheckFlags {
  readonly output: string;
}

export const addAnnotate: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("annotate")
    .description(HELP.annotate[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .addOption(publicOption(locale))
    .action(async (file: string, flags: Flags) => {
      session.code = await annotate(file, flags, session.terminal);
    });
};

async function annotate(file: string, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const inputs = inputsOf([file], flags);
  await requireOutput(flags.output, inputs);
  remarkExtension(file, flags.output, terminal);
  const facts = await factsFrom(flags, terminal);
  const opened = await openWorkbook(file, terminal);
  // A workbook annotated before goes back to its original first: its journal must remember that, not our flags.
  const restored = await opened.host.restoreFromJournal();
  const snapshot = restored ? await calculate(await opened.host.read()) : opened.snapshot;
  const checked = checkSnapshot(snapshot, facts);
  const { book, result } = checked;
  const patch = annotatePatch(checked, snapshot, reportHeader(facts.basisDate));
  await opened.host.applyWithJournal(patch);
  await finish(flags.output, opened.host.bytes(), inputs, terminal);
  const counts = countBySeverity(result.findings);
  terminal.tell(CLI.annotated, {
    pledges: book.pledges.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    flags: patch.steps.filter((step) => step.kind === "flag").length
  });
  return exitFor(result, terminal);
}
