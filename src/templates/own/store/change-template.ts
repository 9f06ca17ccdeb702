import { render } from "../../../language/message";
import { refusal } from "../../../language/refusal";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { compact } from "../../../reading/labels/fold";
import { placedCells } from "../../../workbook/own-sheet";
import type { Patch, SettingStep, Step } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import { TEMPLATE_REFUSALS, TEMPLATE_TITLES } from "../messages";
import { requireFreeTemplateName, requirePattern } from "./add-template";
import { templatesOf, type OwnTemplate, type TemplateRecord } from "./template-record";

/** The template of the name, whatever its spaces and capitals. @throws Refusal "template-missing" naming those there are. */
export function requireTemplate(snapshot: Snapshot, name: string): OwnTemplate {
  const templates = templatesOf(snapshot);
  const found = templates.find((template) => compact(template.name) === compact(name));
  if (found) return found;
  const known = templates.map((template) => template.name).join(", ");
  throw refusal(TEMPLATE_REFUSALS, "template-missing", { name, known: known === "" ? "-" : known });
}

/** Takes the template and its hidden sheet away; the sheets that it made stay. */
export function removeTemplatePatch(snapshot: Snapshot, name: string): Patch {
  const template = requireTemplate(snapshot, name);
  const { sheet, key } = template;
  const steps: readonly Step[] = [
    { kind: "remove-sheet", sheet: sheet.name, expected: placedCells(sheet) },
    ...(snapshot.settings[key] === undefined
      ? []
      : [{ kind: "setting", key, before: snapshot.settings[key], after: null } as const])
  ];
  return { title: render(TEMPLATE_TITLES.remove, { name: template.name }, "ko"), steps };
}

/** Gives the template another name or another pattern for the names of its sheets. */
export function renameTemplatePatch(
  book: PledgeBook,
  snapshot: Snapshot,
  name: string,
  to: { readonly name?: string; readonly pattern?: string }
): Patch {
  const template = requireTemplate(snapshot, name);
  const same = to.name === undefined || compact(to.name) === compact(template.name);
  const fresh = same ? (to.name?.trim() ?? template.name) : requireFreeTemplateName(snapshot, to.name ?? "");
  const pattern = to.pattern === undefined ? template.pattern : requirePattern(to.pattern.trim(), book);
  const step = recordStep(snapshot, template, { ...template.record, name: fresh, pattern });
  return { title: TEMPLATE_TITLES.rename.ko, steps: step ? [step] : [] };
}

function recordStep(snapshot: Snapshot, { key }: OwnTemplate, record: TemplateRecord): SettingStep | null {
  const before = snapshot.settings[key] ?? null;
  const after = JSON.stringify(record);
  return before === after ? null : { kind: "setting", key, before, after };
}
