import { Option, type Command } from "commander";
import { withValues } from "../../hosts/calculation/patch-values";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { PledgeBook } from "../../pledge/pledge-book";
import { readBook } from "../../reading";
import { withoutResultSheet } from "../../submission/annotate";
import { tellTemplateNote, withoutTemplateSheets, type TemplateNote } from "../../templates/own";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { remarkExtension, requireOutput } from "../files/write-output";
import { CLI } from "../messages";
import type { CheckFlags } from "../options/shared";
import type { Session } from "../commands/command";
import { outputOption, profileOption } from "../options/shared";
import { TEMPLATE_HELP } from "../template-texts";
import type { Terminal } from "../terminal";
import { inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import { readProfile } from "../options/profile";

export interface TemplateFlags extends CheckFlags {
  readonly output: string;
}

/** A workbook that a template command looks at. */
export interface OpenedBook {
  readonly host: XlsxHost;
  readonly snapshot: Snapshot;
  readonly book: PledgeBook;
}

/** The workbook and what its cards mean, templates left out of the reading. */
export async function openBook(file: string, flags: CheckFlags, terminal: Terminal): Promise<OpenedBook> {
  const profile = flags.profile === undefined ? undefined : await readProfile(flags.profile, terminal.locale);
  const { host, snapshot } = await openWorkbook(file, terminal);
  return { host, snapshot, book: readBook(withoutTemplateSheets(withoutResultSheet(snapshot)), profile) };
}

/** Opens FILE, applies what `make` makes of it, and writes the output. */
export async function changeBook(
  file: string,
  others: readonly string[],
  flags: TemplateFlags,
  terminal: Terminal,
  make: (opened: OpenedBook) => Patch | Promise<Patch>
): Promise<void> {
  const inputs = inputsOf([file, ...others], flags);
  await requireOutput(flags.output, inputs);
  remarkExtension(file, flags.output, terminal);
  const opened = await openBook(file, flags, terminal);
  const patch = await withValues(opened.snapshot, await make(opened));
  if (patch.steps.length > 0) await opened.host.apply(patch);
  for (const remark of opened.host.remarks ?? [])
    terminal.tell(CLI.notice, { text: remark[terminal.locale] });
  await finish(flags.output, opened.host.bytes(), inputs, terminal);
}

/** A command that writes another workbook. */
export function changing(
  template: Command,
  name: "add" | "fill" | "rename" | "remove" | "import",
  { terminal: { locale } }: Session
): Command {
  return template
    .command(name)
    .description(TEMPLATE_HELP[name][locale])
    .argument("<FILE>", TEMPLATE_HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(profileOption(locale));
}

/** What a new template is called, and what it makes. */
export function naming(command: Command, { terminal: { locale } }: Session): Command {
  return command
    .addOption(new Option("--name <N>", TEMPLATE_HELP.name[locale]).makeOptionMandatory())
    .addOption(
      new Option("--per <kind>", TEMPLATE_HELP.per[locale]).choices(["pledge", "workbook"]).default("pledge")
    )
    .addOption(new Option("--pattern <P>", TEMPLATE_HELP.pattern[locale]));
}

export function tellTemplateNotes(notes: readonly TemplateNote[], terminal: Terminal): void {
  for (const note of notes) terminal.tell(CLI.notice, { text: tellTemplateNote(note, terminal.locale) });
}
