import { Option } from "commander";
import { Refusal } from "../../language/refusal";
import {
  formatJsonReport,
  htmlReport,
  sarifReport,
  textReport,
  type ReportedWorkbook,
  type ReportHeader
} from "../../submission/report";
import { verifySeal } from "../../submission/seal/verify";
import { changesSince } from "../../submission/baseline/changes";
import { BASELINE_TOLD } from "../baseline-texts";
import { EXIT, gravest, type ExitCode } from "../exit-code";
import { expandFiles, type FoundFile } from "../files/expand";
import { requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { basisDateOption, profileOption, publicOption, type CheckFlags } from "../options/shared";
import { progressOf } from "../progress";
import { unreadable } from "../refusals";
import { reportHeader } from "../rule-set";
import type { Terminal } from "../terminal";
import { checkSnapshot, type CheckFacts } from "../workbook/check-snapshot";
import { exitFor } from "../workbook/exit-for";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { readWorkbook } from "../workbook/open";
import { readBaseline } from "../workbook/read-baseline";
import type { AddCommand } from "./command";

const FORMATS = ["text", "json", "sarif", "html"] as const;

interface Flags extends CheckFlags {
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly baseline?: string;
}

export const addCheck: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("check")
    .description(HELP.check[locale])
    .argument("<FILE...>", HELP.files[locale])
    .addOption(new Option("--format <format>", HELP.format[locale]).choices(FORMATS).default("text"))
    .addOption(new Option("--out <PATH>", HELP.out[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .addOption(new Option("--baseline <OLD.xlsx>", HELP.baseline[locale]))
    .addOption(publicOption(locale))
    .action(async (words: string[], flags: Flags) => {
      session.code = await check(words, flags, session.terminal);
    });
};

async function check(words: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const files = await expandFiles(words);
  const inputs = inputsOf(
    [...files.map(({ path }) => path), ...(flags.baseline ? [flags.baseline] : [])],
    flags
  );
  if (flags.out !== undefined) await requireOutput(flags.out, inputs);
  const given = await factsFrom(flags, terminal);
  const baseline = flags.baseline === undefined ? null : await readBaseline(flags.baseline, given, terminal);
  const facts: CheckFacts = baseline ? { ...given, baseline } : given;
  const codes: ExitCode[] = flags.baseline !== undefined && !baseline ? [EXIT.unreadable] : [];

  const workbooks: ReportedWorkbook[] = [];
  const progress = progressOf(files.length, terminal);
  for (const file of files) {
    const answer = await checkFile(file, facts, terminal);
    workbooks.push(answer.workbook);
    codes.push(answer.code);
    progress.step(file.path);
  }
  progress.stop();

  const report = reportText(flags.format, reportHeader(facts.basisDate), workbooks, terminal);
  if (flags.out === undefined) await terminal.write(report);
  else await finish(flags.out, report, inputs, terminal);
  return gravest(codes);
}

/** One file's answer; what goes wrong with it is told in it, and the others are still done. */
async function checkFile(
  file: FoundFile,
  facts: CheckFacts,
  terminal: Terminal
): Promise<{ workbook: ReportedWorkbook; code: ExitCode }> {
  const { path } = file;
  try {
    if ("refusal" in file) throw file.refusal;
    const snapshot = await readWorkbook(path);
    const checked = checkSnapshot(snapshot, facts);
    const { book, result, waivers } = checked;
    if (checked.baselineUnreadable) terminal.tell(BASELINE_TOLD["kept-unreadable"], { path });
    const changes = changesSince({ ...checked, basisDate: facts.basisDate });
    const seal = verifySeal(snapshot, reportHeader(facts.basisDate));
    return { workbook: { path, book, result, waivers, changes, seal }, code: exitFor(result, terminal) };
  } catch (error) {
    if (error instanceof Refusal) return { workbook: { path, error }, code: EXIT.unreadable };
    const why = error instanceof Error ? error.message : String(error);
    return { workbook: { path, error: unreadable("file-fault", { why }, error) }, code: EXIT.fault };
  }
}

function reportText(
  format: Flags["format"],
  header: ReportHeader,
  workbooks: readonly ReportedWorkbook[],
  terminal: Terminal
): string {
  switch (format) {
    case "json":
      return formatJsonReport(header, workbooks);
    case "sarif":
      return `${JSON.stringify(sarifReport(header, workbooks), null, 2)}\n`;
    case "html":
      return htmlReport(header, workbooks);
    case "text":
      return textReport(header, workbooks, { locale: terminal.locale, width: terminal.width });
  }
}
