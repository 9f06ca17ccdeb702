import { Option } from "commander";
import { calculate } from "../../hosts/calculation";
import { publicCopy, type PublicCopy } from "../../hosts/xlsx/public-copy/public-copy";
import { readXlsx } from "../../hosts/xlsx/xlsx-host";
import { readBook } from "../../reading";
import { personalCells } from "../../rules/personal-data/personal-cells";
import { clearPatch, withoutResultSheet } from "../../submission/annotate";
import { PUBLIC_COPY } from "../../submission/public-copy/messages";
import { publicPlan } from "../../submission/public-copy/public-plan";
import { publicText } from "../../submission/public-copy/public-words";
import { withoutTemplateSheets } from "../../templates/own/store/own-views";
import { formatCellRef } from "../../workbook/address";
import { EXIT, type ExitCode } from "../exit-code";
import { requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { outputOption, profileOption, type CheckFlags } from "../options/shared";
import { readProfile } from "../options/profile";
import { UsageRefusal } from "../refusals";
import type { Terminal } from "../terminal";
import { VERSION } from "../version";
import { inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { NODE_ZIP } from "../workbook/node-zip";
import { openWorkbook } from "../workbook/open";
import type { AddCommand } from "./command";

const FORMATS = ["text", "json"] as const;

interface Flags extends CheckFlags {
  readonly output: string;
  readonly format: (typeof FORMATS)[number];
}

export const addPublic: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("public")
    .description(HELP.publicCopy[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--format <format>", HELP.format[locale]).choices(FORMATS).default("text"))
    .addOption(profileOption(locale))
    .action(async (file: string, flags: Flags) => {
      session.code = await makePublic(file, flags, session.terminal);
    });
};

/** 0 done; 1 done, with something left that only its owner can judge. */
async function makePublic(file: string, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const inputs = inputsOf([file], flags);
  await requireOutput(flags.output, inputs);
  const profile = flags.profile === undefined ? undefined : await readProfile(flags.profile, terminal.locale);
  const { host } = await openWorkbook(file, terminal);
  // What annotating marked goes back to its original first: its flags are ours, not the public's.
  if (!(await host.restoreFromJournal())) {
    const cleared = clearPatch(await host.read());
    if (cleared.steps.length > 0) await host.apply(cleared);
  }
  const snapshot = await calculate(await host.read());
  const book = readBook(withoutTemplateSheets(withoutResultSheet(snapshot)), profile);
  const plan = publicPlan(snapshot, book);
  const copy = await publicCopy(host.bytes(), plan, NODE_ZIP);
  requirePublishable(copy, book.profile);
  await finish(flags.output, copy.bytes, inputs, terminal);
  await terminal.write(
    flags.format === "json"
      ? jsonOf(file, flags.output, copy)
      : publicText(copy.removals, copy.remaining, terminal.locale)
  );
  return copy.remaining.length > 0 ? EXIT.findings : EXIT.clean;
}

/** The copy is read anew and looked through: a copy that still names somebody is not written. */
function requirePublishable({ bytes, remaining }: PublicCopy, profile: Parameters<typeof readBook>[1]): void {
  const snapshot = readXlsx(bytes, NODE_ZIP);
  const book = readBook(snapshot, profile);
  const left = snapshot.sheets.flatMap((sheet) =>
    [...personalCells(sheet, book, true)].map(({ cell }) => formatCellRef({ sheet: sheet.name, ...cell }))
  );
  const parts = remaining.filter(({ kind }) => kind === "still-there").map(({ place }) => place);
  const places = [...left, ...parts];
  if (places.length === 0) return;
  throw new UsageRefusal("unpublishable", PUBLIC_COPY.unpublishable, { places: places.join(", ") });
}

function jsonOf(path: string, output: string, { removals, remaining }: PublicCopy): string {
  const tool = { name: "pledge-keeper", version: VERSION };
  return `${JSON.stringify({ tool, path, output, removals, remaining }, null, 2)}\n`;
}
