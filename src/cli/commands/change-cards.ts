import { Option } from "commander";
import { type Filling } from "../../filling";
import type { ChangeOptions } from "../../filling/card-changes/change-options";
import { addYearPatch } from "../../filling/add-year/add-year";
import { dropPledgePatch } from "../../filling/drop-pledge/drop-pledge";
import { mergePledgesPatch } from "../../filling/merge-pledges/merge-pledges";
import { moveDepartmentPatch } from "../../filling/move-department/move-department";
import { rollOverPatch } from "../../filling/roll-over/roll-over";
import type { Locale } from "../../language/message";
import { parseIsoDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import { readBook } from "../../reading";
import { withoutResultSheet } from "../../submission/annotate";
import { withoutTemplateSheets } from "../../templates/own";
import type { Snapshot } from "../../workbook/snapshot";
import { CHANGE_HELP } from "../change-help";
import { EXIT, type ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
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
  readonly date?: string;
  readonly reason?: string;
  readonly basis?: string;
  readonly number?: string;
  readonly into?: string;
  readonly department?: string;
  readonly team?: string;
  readonly year?: string;
  readonly leaveFinished?: true;
}

type Make = (book: PledgeBook, snapshot: Snapshot, options: ChangeOptions, flags: Flags) => Filling;

interface CardCommand {
  readonly name: "roll-over" | "add-year" | "move" | "merge" | "drop";
  readonly help: keyof typeof CHANGE_HELP;
  readonly options: (locale: Locale) => readonly Option[];
  readonly make: Make;
}

const numberOption = (locale: Locale): Option =>
  new Option("--number <N>", CHANGE_HELP.number[locale]).makeOptionMandatory();

const COMMANDS: readonly CardCommand[] = [
  {
    name: "roll-over",
    help: "rollOver",
    options: (locale) => [new Option("--leave-finished", CHANGE_HELP.leaveFinished[locale])],
    make: (book, snapshot, options, { leaveFinished }) =>
      rollOverPatch(book, snapshot, { ...options, leaveFinished: leaveFinished === true })
  },
  {
    name: "add-year",
    help: "addYear",
    options: (locale) => [new Option("--year <YYYY>", CHANGE_HELP.year[locale]).makeOptionMandatory()],
    make: (book, snapshot, options, flags) =>
      addYearPatch(book, snapshot, { ...options, year: yearOf(flags) })
  },
  {
    name: "move",
    help: "move",
    options: (locale) => [
      numberOption(locale),
      new Option("--department <D>", CHANGE_HELP.department[locale]).makeOptionMandatory(),
      new Option("--team <T>", CHANGE_HELP.team[locale])
    ],
    make: (book, snapshot, options, { number = "", department = "", team }) =>
      moveDepartmentPatch(book, snapshot, {
        ...options,
        number,
        department,
        ...(team === undefined ? {} : { team })
      })
  },
  {
    name: "merge",
    help: "merge",
    options: (locale) => [
      numberOption(locale),
      new Option("--into <N>", CHANGE_HELP.into[locale]).makeOptionMandatory()
    ],
    make: (book, snapshot, options, { number = "", into = "" }) =>
      mergePledgesPatch(book, snapshot, { ...options, from: number, to: into })
  },
  {
    name: "drop",
    help: "drop",
    options: (locale) => [numberOption(locale)],
    make: (book, snapshot, options, { number = "" }) =>
      dropPledgePatch(book, snapshot, { ...options, number })
  }
];

/** What changes the cards of many pledges, or of one with its entry in 변경대장. */
export const addCardChanges: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  for (const cards of COMMANDS) {
    const { name, help, options } = cards;
    const command = program
      .command(name)
      .description(CHANGE_HELP[help][locale])
      .argument("<FILE>", HELP.file[locale])
      .addOption(outputOption(locale));
    for (const option of options(locale)) command.addOption(option);
    command
      .addOption(new Option("--date <YYYY-MM-DD>", CHANGE_HELP.date[locale]))
      .addOption(new Option("--reason <TEXT>", CHANGE_HELP.reason[locale]))
      .addOption(new Option("--basis <TEXT>", CHANGE_HELP.basis[locale]))
      .addOption(profileOption(locale))
      .addOption(basisDateOption(locale))
      .action(async (file: string, flags: Flags) => {
        session.code = await change(file, flags, cards, session.terminal);
      });
  }
};

/** @throws UsageRefusal for what is no year. */
function yearOf({ year = "" }: Flags): number {
  if (!/^(?:19|20)\d{2}$/.test(year)) throw wrongUsage("year-invalid", { option: "--year", text: year });
  return Number(year);
}

async function change(
  file: string,
  flags: Flags,
  { make }: CardCommand,
  terminal: Terminal
): Promise<ExitCode> {
  const inputs = inputsOf([file], flags);
  await requireOutput(flags.output, inputs);
  remarkExtension(file, flags.output, terminal);
  const { basisDate, profile } = await factsFrom(flags, terminal);
  const date = flags.date === undefined ? basisDate : parseIsoDate(flags.date);
  if (!date) throw wrongUsage("change-date-invalid", { text: flags.date ?? "" });
  const { host, snapshot } = await openWorkbook(file, terminal);
  const book = readBook(withoutTemplateSheets(withoutResultSheet(snapshot)), profile);
  if (book.pledges.length === 0) throw wrongUsage("no-cards", { path: file });
  const { reason, basis } = flags;
  const told = { ...(reason === undefined ? {} : { reason }), ...(basis === undefined ? {} : { basis }) };
  const options = { basisDate, date, ...told };
  const { patch, summary } = make(book, snapshot, options, flags);
  await host.apply(patch);
  await finish(flags.output, host.bytes(), inputs, terminal);
  tellNotes(summary.notes, terminal);
  return EXIT.clean;
}
