import { Option } from "commander";
import { basename, dirname, join } from "node:path";
import { rollUpWork } from "../../collecting/roll-up/roll-up-work";
import { appendRows } from "../../hosts/xlsx/append-rows";
import { emptyXlsx } from "../../hosts/xlsx/empty-workbook";
import { openXlsx } from "../../hosts/xlsx/xlsx-host";
import { formatIsoDate } from "../../pledge/calendar-date";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import type { CollectFacts } from "../collect/answer";
import { collect as collectFiles, usualWorkers, type Outcome } from "../collect/collect";
import { csvFile, parquetFile } from "../collect/data-files";
import { filesInOrder, type NamedFile } from "../collect/files-in-order";
import { COLLECT } from "../collect/messages";
import { exitFor, filesOf, nameOf, whyLeft } from "../collect/outcome-words";
import { finishData, requireOutputs, withoutLastResult, type Outputs } from "../collect/outputs";
import { removeStateFolder, takeStateFolder } from "../collect/state-folder";
import type { ExitCode } from "../exit-code";
import { expandFiles } from "../files/expand";
import { HELP } from "../help-texts";
import { CLI } from "../messages";
import { basisDateOption, outputOption, profileOption, type CheckFlags } from "../options/shared";
import { progressOf } from "../progress";
import { UsageRefusal } from "../refusals";
import { reportHeader } from "../rule-set";
import type { Terminal } from "../terminal";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import type { AddCommand } from "./command";

interface Flags extends CheckFlags, Outputs {
  readonly workers?: string;
  readonly state?: string;
  readonly timeLimit?: string;
  readonly requireSeal?: true;
}

/** Seconds that one file may take: far more than the largest needs. */
const PATIENCE = 180;
const MOST_WORKERS = 64;
const MOST_PATIENCE = 86_400;

export const addCollect: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("collect")
    .description(HELP.collect[locale])
    .argument("<FILE...>", HELP.collectFiles[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--data <OUT.csv>", HELP.data[locale]))
    .addOption(new Option("--parquet <OUT.parquet>", HELP.parquet[locale]))
    .addOption(new Option("--workers <N>", HELP.workers[locale]))
    .addOption(new Option("--state <FOLDER>", HELP.state[locale]))
    .addOption(new Option("--time-limit <SECONDS>", HELP.timeLimit[locale]))
    .addOption(new Option("--require-seal", HELP.requireSeal[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .action(async (words: string[], flags: Flags) => {
      session.code = await collect(words, flags, session.terminal);
    });
};

async function collect(words: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const workers = numberOf("--workers", flags.workers, usualWorkers(), MOST_WORKERS);
  const patience = numberOf("--time-limit", flags.timeLimit, PATIENCE, MOST_PATIENCE);
  const files = filesInOrder(await withoutLastResult(await expandFiles(words), flags.output));
  const inputs = inputsOf(
    files.map(({ path }) => path),
    flags
  );
  await requireOutputs(flags, inputs);
  if (files.length === 0) throw new UsageRefusal("no-files", COLLECT["no-files"]);
  const checkFacts = await factsFrom(flags, terminal);
  const header = reportHeader(checkFacts.basisDate);
  const profile = checkFacts.profile ?? null;
  const { toolVersion, ruleSet } = header;
  const folder = flags.state ?? join(dirname(flags.output), `.${basename(flags.output)}.state`);
  const facts: CollectFacts = {
    basisDate: checkFacts.basisDate,
    profile,
    unit: profile?.unit ?? DEFAULT_PROFILE.unit,
    verifier: { ruleSet, toolVersion },
    folder,
    circumstances: JSON.stringify([toolVersion, ruleSet, checkFacts.basisDate, profile])
  };
  const resumed = await takeStateFolder(folder);
  if (resumed > 0) terminal.tell(COLLECT.resumed, { count: resumed });

  const about = { basis_date: formatIsoDate(checkFacts.basisDate), rule_set: ruleSet };
  const createdBy = `pledge-keeper version ${toolVersion}`;
  const data = [
    ...(flags.data === undefined ? [] : [{ path: flags.data, file: csvFile(folder, flags.data) }]),
    ...(flags.parquet === undefined
      ? []
      : [{ path: flags.parquet, file: parquetFile(folder, flags.parquet, createdBy, about) }])
  ];
  const progress = progressOf(files.length, terminal);
  const outcomes = await collectFiles(files, facts, {
    workers,
    patience,
    requireSeal: flags.requireSeal === true,
    data: data.map(({ file }) => file),
    progress: (path) => {
      progress.step(path);
    }
  }).finally(() => {
    progress.stop();
  });

  await finishData(data, terminal);
  const { year, month, day } = checkFacts.basisDate;
  const { patch, more } = rollUpWork({
    ...filesOf(outcomes, files),
    unit: facts.unit,
    basisDate: `${year}. ${month}. ${day}.`,
    toolVersion,
    ruleSet,
    rules: header.rules
  });
  const host = openXlsx(emptyXlsx());
  await host.apply(patch);
  await finish(flags.output, appendRows(host.bytes(), more.sheet, more.rows), inputs, terminal);
  await removeStateFolder(folder);
  tellOutcomes(outcomes, files, terminal);
  return exitFor(outcomes);
}

function tellOutcomes(outcomes: readonly Outcome[], files: readonly NamedFile[], terminal: Terminal): void {
  const collected = outcomes.flatMap((outcome) => (outcome.kind === "collected" ? [outcome] : []));
  const count = (severity: string): number =>
    collected
      .flatMap(({ file }) => file.findings)
      .reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
  for (const [at, outcome] of outcomes.entries()) {
    const why = whyLeft(outcome, files[at], terminal.locale);
    if (why !== null) terminal.tell(COLLECT.left, { file: nameOf(outcome), why });
  }
  for (const { file } of collected) {
    if (file.sameAs !== null) terminal.tell(COLLECT["same-content"], { file: file.file, other: file.sameAs });
  }
  const failed = new Set(collected.flatMap(({ toolErrors }) => toolErrors)).size;
  if (failed > 0) terminal.tell(CLI["rules-failed"], { count: failed });
  terminal.tell(COLLECT.collected, {
    files: collected.length,
    pledges: collected.reduce((sum, { file }) => sum + file.pledges.length, 0),
    errors: count("error"),
    warnings: count("warning"),
    left: outcomes.length - collected.length
  });
}

function numberOf(name: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= most) return value;
  throw new UsageRefusal("number-invalid", COLLECT["number-invalid"], { name, value: text, most });
}
