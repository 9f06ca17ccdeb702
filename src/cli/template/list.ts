import { BUILT_IN_TEMPLATES } from "../../templates/catalogue";
import { fieldList, madeSheets, templatesOf, tokenOf, type OwnTemplate } from "../../templates/own";
import type { Locale } from "../../language/message";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Snapshot } from "../../workbook/snapshot";
import { TEMPLATE_TOLD } from "../template-texts";

/** The templates as text: own ones with what they made, then those built in. */
export function listText(snapshot: Snapshot, locale: Locale): string {
  const own = templatesOf(snapshot).flatMap((template) => ownLines(template, snapshot, locale));
  const builtIn = BUILT_IN_TEMPLATES.map(({ name, makes }) => `  ${name[locale]}: ${makes[locale]}`);
  return [
    TEMPLATE_TOLD.own[locale],
    ...(own.length > 0 ? own : [`  ${TEMPLATE_TOLD.none[locale]}`]),
    TEMPLATE_TOLD["built-in"][locale],
    ...builtIn,
    ""
  ].join("\n");
}

function ownLines(template: OwnTemplate, snapshot: Snapshot, locale: Locale): readonly string[] {
  const per = TEMPLATE_TOLD[`per-${template.kind}`][locale];
  const made = madeSheets(snapshot).filter(({ record }) => record.template === template.key);
  return [
    `  ${template.name} (${per}): ${template.pattern}`,
    ...made.map(
      ({ sheet, untouched }) =>
        `    - ${sheet.name} (${TEMPLATE_TOLD[untouched ? "made-current" : "made-changed"][locale]})`
    )
  ];
}

/** The same as JSON. */
export function listJson(snapshot: Snapshot): string {
  const made = madeSheets(snapshot);
  const own = templatesOf(snapshot).map(({ key, name, kind, pattern, sheet }) => ({
    name,
    per: kind,
    pattern,
    sheet: sheet.name,
    made: made
      .filter(({ record }) => record.template === key)
      .map((one) => ({ sheet: one.sheet.name, pledge: one.record.pledge, changed: !one.untouched }))
  }));
  const builtIn = BUILT_IN_TEMPLATES.map(({ id, name, makes, by }) => ({
    id,
    name: name.ko,
    makes: makes.ko,
    by
  }));
  return `${JSON.stringify({ own, builtIn }, null, 2)}\n`;
}

/** The fields that a template can have, a line each. */
export function fieldsText(book: PledgeBook, locale: Locale): string {
  const lines = fieldList(book).map((field) => {
    const about = field.about ? `  ${field.about[locale]}` : "";
    return `${tokenOf(field)}  {{${field.id}}}${about}`;
  });
  return `${lines.join("\n")}\n`;
}
