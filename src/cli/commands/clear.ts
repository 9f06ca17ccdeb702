import { clearPatch, keptResultSheet } from "../../submission/annotate";
import { EXIT, type ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { CLI } from "../messages";
import { outputOption } from "../options/shared";
import type { Terminal } from "../terminal";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import type { AddCommand } from "./command";

export const addClear: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("clear")
    .description(HELP.clear[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .action(async (file: string, flags: { readonly output: string }) => {
      session.code = await clear(file, flags.output, session.terminal);
    });
};

/** By the journal where the file is still as annotating left it: byte for byte. Else flag by flag, keeping later work. */
async function clear(file: string, output: string, terminal: Terminal): Promise<ExitCode> {
  await requireOutput(output, [file]);
  remarkExtension(file, output, terminal);
  const { host, snapshot } = await openWorkbook(file, terminal);
  if (await host.restoreFromJournal()) {
    await finish(output, host.bytes(), [file], terminal);
    terminal.tell(CLI["cleared-exactly"]);
    return EXIT.clean;
  }
  const patch = clearPatch(snapshot);
  if (patch.steps.length > 0) await host.apply(patch);
  await finish(output, host.bytes(), [file], terminal);
  const flags = patch.steps.filter((step) => step.kind === "unflag").length;
  if (patch.steps.length === 0) terminal.tell(CLI["cleared-nothing"]);
  else terminal.tell(CLI.cleared, { flags });
  const sheet = keptResultSheet(snapshot);
  if (sheet !== null) terminal.tell(CLI["sheet-kept"], { sheet });
  return EXIT.clean;
}
