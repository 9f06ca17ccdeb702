import { Option, type Command } from "commander";
import {
  addTemplatePatch,
  fillTemplatePatch,
  removeTemplatePatch,
  renameTemplatePatch,
  requireTemplate,
  type TemplateKind,
  type TemplateNote
} from "../../templates/own";
import { EXIT, type ExitCode } from "../exit-code";
import { basisDateOption, profileOption } from "../options/shared";
import { UsageRefusal } from "../refusals";
import { fieldsText, listJson, listText } from "../template/list";
import {
  changeBook,
  changing,
  naming,
  openBook,
  tellTemplateNotes,
  type TemplateFlags
} from "../template/opened";
import { TEMPLATE_HELP as TEXT, TEMPLATE_TOLD } from "../template-texts";
import type { Terminal } from "../terminal";
import { factsFrom } from "../workbook/facts";
import type { AddCommand, Session } from "./command";
import { addTemplateFiles } from "./template-files";

interface AddFlags extends TemplateFlags {
  readonly sheet: string;
  readonly name: string;
  readonly per: TemplateKind;
  readonly pattern?: string;
  readonly keep?: true;
}

interface FillFlags extends TemplateFlags {
  readonly template: string;
  readonly pledge?: readonly string[];
  readonly all?: true;
  readonly pattern?: string;
}

interface NameFlags extends TemplateFlags {
  readonly name: string;
  readonly to?: string;
  readonly pattern?: string;
}

const FORMATS = ["text", "json"] as const;

export const addTemplate: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  const template = program.command("template").description(TEXT.template[locale]);
  template.helpCommand(false);
  addLooks(template, session);
  const adding = changing(template, "add", session)
    .addOption(new Option("--sheet <S>", TEXT.sheet[locale]).makeOptionMandatory())
    .addOption(new Option("--keep", TEXT.keep[locale]));
  naming(adding, session).action(async (file: string, flags: AddFlags) => {
    session.code = await add(file, flags, session.terminal);
  });
  changing(template, "fill", session)
    .addOption(new Option("--template <N>", TEXT.template_[locale]).makeOptionMandatory())
    .addOption(new Option("--pledge <NUM...>", TEXT.pledge[locale]))
    .addOption(new Option("--all", TEXT.all[locale]))
    .addOption(new Option("--pattern <P>", TEXT.pattern[locale]))
    .addOption(basisDateOption(locale))
    .action(async (file: string, flags: FillFlags) => {
      session.code = await fill(file, flags, session.terminal);
    });
  for (const kind of ["rename", "remove"] as const) {
    const command = changing(template, kind, session);
    command.addOption(new Option("--name <N>", TEXT.name[locale]).makeOptionMandatory());
    if (kind === "rename") {
      command.addOption(new Option("--to <N>", TEXT.to[locale]));
      command.addOption(new Option("--pattern <P>", TEXT.pattern[locale]));
    }
    command.action(async (file: string, flags: NameFlags) => {
      session.code = await rename(kind, file, flags, session.terminal);
    });
  }
  addTemplateFiles(template, session);
};

/** What only looks at a workbook. */
function addLooks(template: Command, { terminal }: Session): void {
  const { locale } = terminal;
  template
    .command("list")
    .description(TEXT.list[locale])
    .argument("<FILE>", TEXT.file[locale])
    .addOption(new Option("--format <format>", TEXT.format[locale]).choices(FORMATS).default("text"))
    .action(async (file: string, flags: { readonly format: (typeof FORMATS)[number] }) => {
      const { snapshot } = await openBook(file, {}, terminal);
      await terminal.write(flags.format === "json" ? listJson(snapshot) : listText(snapshot, locale));
    });
  template
    .command("fields")
    .description(TEXT.fields[locale])
    .argument("<FILE>", TEXT.file[locale])
    .addOption(profileOption(locale))
    .action(async (file: string, flags: { readonly profile?: string }) => {
      const { book } = await openBook(file, flags, terminal);
      await terminal.write(fieldsText(book, locale));
    });
}

async function add(file: string, flags: AddFlags, terminal: Terminal): Promise<ExitCode> {
  const { name, per: kind, pattern } = flags;
  const wanted = { name, kind, ...(pattern === undefined ? {} : { pattern }) };
  const notes: TemplateNote[] = [];
  await changeBook(file, [], flags, terminal, ({ book, snapshot }) => {
    const work = addTemplatePatch(book, snapshot, flags.sheet, wanted, { keepOriginal: flags.keep === true });
    notes.push(...work.notes);
    return work.patch;
  });
  tellTemplateNotes(notes, terminal);
  const usual = kind === "pledge" ? `{{관리번호}} ${name}` : name;
  terminal.tell(TEMPLATE_TOLD["template-kept"], { name, pattern: pattern ?? usual });
  return EXIT.clean;
}

async function fill(file: string, flags: FillFlags, terminal: Terminal): Promise<ExitCode> {
  const { template, pledge, all, pattern } = flags;
  const facts = await factsFrom(flags, terminal);
  const told = { added: 0, refreshed: 0 };
  const notes: TemplateNote[] = [];
  await changeBook(file, [], flags, terminal, ({ book, snapshot }) => {
    const { kind } = requireTemplate(snapshot, template);
    if (kind === "pledge" && (pledge === undefined) === (all === undefined)) {
      throw new UsageRefusal("pledge-or-all", TEMPLATE_TOLD["pledge-or-all"]);
    }
    const filling = fillTemplatePatch(book, snapshot, template, {
      basisDate: facts.basisDate,
      ...(pledge ? { pledges: pledge } : {}),
      ...(pattern === undefined ? {} : { pattern })
    });
    notes.push(...filling.notes);
    told.added = filling.sheetsAdded.length;
    told.refreshed = filling.sheetsRefreshed.length;
    return filling.patch;
  });
  tellTemplateNotes(notes, terminal);
  terminal.tell(TEMPLATE_TOLD["template-filled"], { name: template, ...told });
  return EXIT.clean;
}

async function rename(
  kind: "rename" | "remove",
  file: string,
  flags: NameFlags,
  terminal: Terminal
): Promise<ExitCode> {
  const { name, to, pattern } = flags;
  await changeBook(file, [], flags, terminal, ({ book, snapshot }) =>
    kind === "remove"
      ? removeTemplatePatch(snapshot, name)
      : renameTemplatePatch(book, snapshot, name, {
          ...(to === undefined ? {} : { name: to }),
          ...(pattern === undefined ? {} : { pattern })
        })
  );
  terminal.tell(TEMPLATE_TOLD[kind === "remove" ? "template-removed" : "template-renamed"], { name });
  return EXIT.clean;
}
