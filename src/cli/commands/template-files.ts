import { Option, type Command } from "commander";
import { sheetContentOf } from "../../hosts/xlsx/sheet-content/sheet-content-of";
import { singleSheetXlsx } from "../../hosts/xlsx/single-sheet/single-sheet-xlsx";
import { importTemplatePatch, requireTemplate, type TemplateKind } from "../../templates/own";
import { EXIT, type ExitCode } from "../exit-code";
import { readInput } from "../files/read-file";
import { requireOutput } from "../files/write-output";
import { outputOption } from "../options/shared";
import { changeBook, changing, naming, openBook, type TemplateFlags } from "../template/opened";
import { TEMPLATE_HELP as TEXT, TEMPLATE_TOLD } from "../template-texts";
import type { Terminal } from "../terminal";
import { finish } from "../workbook/finish";
import { readWorkbook } from "../workbook/open";
import type { Session } from "./command";

interface ImportFlags extends TemplateFlags {
  readonly from: string;
  readonly sheet?: string;
  readonly name: string;
  readonly per: TemplateKind;
  readonly pattern?: string;
}

interface ExportFlags {
  readonly name: string;
  readonly output: string;
}

/** Templates from files and into files. */
export function addTemplateFiles(template: Command, session: Session): void {
  const { locale } = session.terminal;
  const importing = changing(template, "import", session)
    .addOption(new Option("--from <FORM.xlsx>", TEXT.from[locale]).makeOptionMandatory())
    .addOption(new Option("--sheet <S>", TEXT.importSheet[locale]));
  naming(importing, session).action(async (file: string, flags: ImportFlags) => {
    session.code = await take(file, flags, session.terminal);
  });
  template
    .command("export")
    .description(TEXT.export[locale])
    .argument("<FILE>", TEXT.file[locale])
    .addOption(outputOption(locale))
    .addOption(new Option("--name <N>", TEXT.name[locale]).makeOptionMandatory())
    .action(async (file: string, flags: ExportFlags) => {
      session.code = await give(file, flags, session.terminal);
    });
}

async function take(file: string, flags: ImportFlags, terminal: Terminal): Promise<ExitCode> {
  const { from, name, per: kind, pattern } = flags;
  const [first] = (await readWorkbook(from)).sheets;
  const sheet = flags.sheet ?? first?.name ?? "";
  const content = sheetContentOf(await readInput(from), sheet);
  const wanted = { name, kind, ...(pattern === undefined ? {} : { pattern }) };
  await changeBook(
    file,
    [from],
    flags,
    terminal,
    ({ book, snapshot }) => importTemplatePatch(book, snapshot, content, wanted).patch
  );
  terminal.tell(TEMPLATE_TOLD["template-imported"], { name });
  return EXIT.clean;
}

/** The template as a workbook by itself: nothing else of the file is in it. */
async function give(file: string, { name, output }: ExportFlags, terminal: Terminal): Promise<ExitCode> {
  await requireOutput(output, [file]);
  const { snapshot } = await openBook(file, {}, terminal);
  const { sheet } = requireTemplate(snapshot, name);
  await finish(output, singleSheetXlsx(await readInput(file), sheet.name), [file], terminal);
  return EXIT.clean;
}
