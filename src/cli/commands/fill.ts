import { Option } from "commander";
import { fillPatch } from "../../filling";
import { ALL_OVERVIEWS, OVERVIEWS, type OverviewId } from "../../filling/our-sheets";
import { readBook } from "../../reading";
import { withoutResultSheet } from "../../submission/annotate";
import { withoutTemplateSheets } from "../../templates/own";
import { EXIT, type ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { CHANGE_HELP } from "../change-help";
import { HELP } from "../help-texts";
import { CLI } from "../messages";
import { basisDateOption, outputOption, profileOption, type CheckFlags } from "../options/shared";
import { wrongUsage } from "../refusals";
import type { Terminal } from "../terminal";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import { tellNotes } from "../workbook/tell-notes";
import type { AddCommand } from "./command";

interface Flags extends CheckFlags {
  readonly output: string;
  readonly overviews?: readonly string[];
}

export const addFill: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("fill")
    .description(HELP.fill[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--overviews <NAME...>", CHANGE_HELP.overviews[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .action(async (file: string, flags: Flags) => {
      session.code = await fill(file, flags, session.terminal);
    });
};

async function fill(file: string, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const inputs = inputsOf([file], flags);
  await requireOutput(flags.output, inputs);
  remarkExtension(file, flags.output, terminal);
  const overviews = overviewsFrom(flags.overviews);
  const { basisDate, profile } = await factsFrom(flags, terminal);
  const { host, snapshot } = await openWorkbook(file, terminal);
  const book = readBook(withoutTemplateSheets(withoutResultSheet(snapshot)), profile);
  if (book.pledges.length === 0) throw wrongUsage("no-cards", { path: file });
  const { patch, summary } = fillPatch(book, snapshot, { basisDate, ...(overviews ? { overviews } : {}) });
  if (patch.steps.length === 0) terminal.tell(CLI["filled-nothing"]);
  else await host.apply(patch);
  await finish(flags.output, host.bytes(), inputs, terminal);
  tellNotes(summary.notes, terminal);
  return EXIT.clean;
}

/** By the sheet's name with or without spaces, or by its English id. @throws UsageRefusal for a name that is none. */
function overviewsFrom(names: readonly string[] | undefined): readonly OverviewId[] | undefined {
  return names?.map((name) => {
    const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");
    const found = ALL_OVERVIEWS.find((id) => id === name || plain(OVERVIEWS[id]) === plain(name));
    if (!found) throw wrongUsage("overview-unknown", { name, names: Object.values(OVERVIEWS).join(", ") });
    return found;
  });
}
