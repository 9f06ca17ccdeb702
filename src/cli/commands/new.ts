import { Option } from "commander";
import { judgeList, newPledgePatch, pledgesFromRows, type NewPledge } from "../../filling";
import { parsePeriodEnd } from "../../filling/period-text";
import { emptyXlsx } from "../../hosts/xlsx/empty-workbook";
import { openXlsx, type XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import { readBook } from "../../reading";
import { withoutResultSheet } from "../../submission/annotate";
import { newPledgeSheetsPatch, withoutTemplateSheets } from "../../templates/own";
import { withValues } from "../../hosts/calculation/patch-values";
import { leavingNoStartSheet } from "../../templates/empty-workbook";
import type { Snapshot } from "../../workbook/snapshot";
import { EXIT, type ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { readListRows } from "../list/read-list";
import { CLI } from "../messages";
import { basisDateOption, outputOption, profileOption, type CheckFlags } from "../options/shared";
import { wrongUsage } from "../refusals";
import { TEMPLATE_HELP } from "../template-texts";
import { tellTemplateNotes } from "../template/opened";
import type { Terminal } from "../terminal";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook } from "../workbook/open";
import { tellNotes } from "../workbook/tell-notes";
import type { AddCommand } from "./command";

interface Flags extends CheckFlags {
  readonly output: string;
  readonly number?: string;
  readonly name?: string;
  readonly department?: string;
  readonly from?: string;
  readonly to?: string;
  readonly list?: string;
  readonly template?: string;
  readonly instead?: true;
}

export const addNew: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("new")
    .description(HELP.new[locale])
    .argument("[FILE]", HELP.optionalFile[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--number <N>", HELP.number[locale]))
    .addOption(new Option("--name <NAME>", HELP.name[locale]))
    .addOption(new Option("--department <D>", HELP.department[locale]))
    .addOption(new Option("--from <Y>", HELP.from[locale]))
    .addOption(new Option("--to <Y>", HELP.to[locale]))
    .addOption(new Option("--list <LIST.csv|.xlsx>", HELP.list[locale]))
    .addOption(new Option("--template <N>", TEMPLATE_HELP.withTemplate[locale]))
    .addOption(new Option("--instead", TEMPLATE_HELP.instead[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .action(async (file: string | undefined, flags: Flags) => {
      session.code = await make(file, flags, session.terminal);
    });
};

async function make(file: string | undefined, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const given = [file, flags.list].filter((path) => path !== undefined);
  const inputs = inputsOf(given, flags);
  await requireOutput(flags.output, inputs);
  if (file !== undefined) remarkExtension(file, flags.output, terminal);
  const rows = await rowsFrom(flags);
  const facts = await factsFrom(flags, terminal);
  const { host, snapshot } = await workbookFor(file, terminal);
  const book = readBook(withoutTemplateSheets(withoutResultSheet(snapshot)), facts.profile);
  const pledges = rows ? pledgesOf(rows, book, facts.basisDate, terminal) : [onePledge(flags)];
  const options = { ...(facts.profile ? { profile: facts.profile } : {}), basisDate: facts.basisDate };
  const { template, instead } = flags;
  if (template !== undefined) {
    const form = { ...options, template, instead: instead === true };
    const made = newPledgeSheetsPatch(book, snapshot, pledges, form);
    await host.apply(await withValues(snapshot, made.patch));
    await finish(flags.output, host.bytes(), inputs, terminal);
    tellTemplateNotes(made.notes, terminal);
    terminal.tell(CLI["new-made"], { count: pledges.length });
    return EXIT.clean;
  }
  const { patch, summary } = newPledgePatch(book, snapshot, pledges, options);
  await host.apply(file === undefined ? leavingNoStartSheet(patch) : patch);
  await finish(flags.output, host.bytes(), inputs, terminal);
  tellNotes(summary.notes, terminal);
  terminal.tell(CLI["new-made"], { count: pledges.length });
  return EXIT.clean;
}

/** The rows of `--list`; null where one pledge is told by the other options. @throws UsageRefusal for neither, or both. */
async function rowsFrom(flags: Flags): Promise<readonly (readonly string[])[] | null> {
  const { list, number, name } = flags;
  if (list !== undefined) {
    if (number !== undefined || name !== undefined) throw wrongUsage("new-list-alone");
    return readListRows(list);
  }
  if (number === undefined || name === undefined) throw wrongUsage("new-needs");
  onePledge(flags);
  return null;
}

function onePledge({ number = "", name = "", department = "", from, to }: Flags): NewPledge {
  return { number, name, department, period: { from: endFrom(from, "from"), to: endFrom(to, "to") } };
}

/** The pledges of a list without a fault. Every row with one is told; then nothing is made. */
function pledgesOf(
  rows: readonly (readonly string[])[],
  book: PledgeBook,
  basisDate: CalendarDate,
  terminal: Terminal
): readonly NewPledge[] {
  const judged = judgeList(rows, book, basisDate, terminal.locale);
  const faults = judged.rows.filter(({ fault }) => fault !== null);
  for (const { row, fault } of faults) terminal.tell(CLI["list-row"], { row, fault: fault ?? "" });
  if (faults.length > 0) throw wrongUsage("list-faults", { count: faults.length });
  return pledgesFromRows(rows);
}

function endFrom(text: string | undefined, end: "from" | "to"): CalendarDate | null {
  if (text === undefined) return null;
  const date = parsePeriodEnd(text, end);
  if (!date) throw wrongUsage("year-invalid", { option: `--${end}`, text });
  return date;
}

async function workbookFor(
  file: string | undefined,
  terminal: Terminal
): Promise<{ host: XlsxHost; snapshot: Snapshot }> {
  if (file !== undefined) return openWorkbook(file, terminal);
  const host = openXlsx(emptyXlsx());
  return { host, snapshot: await host.read() };
}
