import { render } from "../../../language/message";
import { refusal } from "../../../language/refusal";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { compact } from "../../../reading/labels/fold";
import { ownSheetRecord, placedCells, sheetFingerprint } from "../../../workbook/own-sheet";
import type { Patch, Step } from "../../../workbook/patch";
import type { PlacedContent, SheetContent } from "../../../workbook/sheet-content";
import { sameSheetName, sheetNamed, type SheetSnapshot, type Snapshot } from "../../../workbook/snapshot";
import { referenceTo } from "../../../workbook/steps/references";
import { sheetFrom } from "../../../workbook/steps/sheets";
import { stateOf } from "../../../workbook/workbook-state";
import { fieldNamed } from "../fields/catalogue";
import type { TemplateNote } from "../expand/template-note";
import type { TemplateKind } from "../kind";
import { TEMPLATE_REFUSALS, TEMPLATE_TITLES } from "../messages";
import { tokensOf } from "../tokens";
import { madeSheets } from "./made-sheets";
import { requireSound } from "./require-sound";
import {
  freeTemplateKey,
  HIDDEN_NAME,
  templatesOf,
  usualPattern,
  type TemplateRecord
} from "./template-record";
import { cleanSheetName } from "../use/sheet-name";

/** A template to be kept. */
export interface NewTemplate {
  readonly name: string;
  readonly kind: TemplateKind;
  /** How the sheets that it makes are named; absent = "{{관리번호}} NAME", of a workbook's template NAME. */
  readonly pattern?: string;
}

export interface AddTemplateOptions {
  /** The sheet that it is made of stays as well; else it is moved. */
  readonly keepOriginal?: boolean;
}

/** A patch of the store, and what it did besides. */
export interface TemplateWork {
  readonly patch: Patch;
  readonly notes: readonly TemplateNote[];
}

/**
 * Keeps a sheet of the workbook as a template: a hidden copy that a setting remembers. The sheet itself goes, so that its
 * tokens are no part of what is sent, unless it is to be kept.
 * @throws Refusal for a name that is taken or empty, a sheet that is not there, and every fault of the template.
 */
export function addTemplatePatch(
  book: PledgeBook,
  snapshot: Snapshot,
  from: string,
  wanted: NewTemplate,
  { keepOriginal = false }: AddTemplateOptions = {}
): TemplateWork {
  const sheet = sheetNamed(snapshot, from);
  if (!sheet) throw refusal(TEMPLATE_REFUSALS, "template-sheet-missing", { sheet: from });
  const own = templatesOf(snapshot).find((template) => template.sheet === sheet);
  if (own) throw refusal(TEMPLATE_REFUSALS, "template-sheet-own", { sheet: from, name: own.name });
  const template = requireNew(book, snapshot, wanted);
  requireSound(sheet, template.name, template.kind, book, snapshot);
  if (!keepOriginal) requireMovable(snapshot, sheet);
  const name = hiddenName(snapshot, template.name);
  const cells = placedCells(sheet);
  const steps: readonly Step[] = [
    {
      kind: "copy-sheet",
      sheet: name,
      from,
      fromFingerprint: sheetFingerprint(sheet),
      visibility: "hidden",
      repeated: [],
      cells
    },
    ...(keepOriginal ? [] : [{ kind: "remove-sheet", sheet: from, expected: cells } as const]),
    registerStep(snapshot, name, cells, template)
  ];
  const note: TemplateNote = {
    code: keepOriginal ? "original-kept" : "original-removed",
    data: { sheet: from }
  };
  return {
    patch: { title: render(TEMPLATE_TITLES.add, { name: template.name }, "ko"), steps },
    notes: [note]
  };
}

/** Keeps a template that comes from another file. @throws Refusal as `addTemplatePatch`. */
export function importTemplatePatch(
  book: PledgeBook,
  snapshot: Snapshot,
  content: SheetContent,
  wanted: NewTemplate
): TemplateWork {
  const template = requireNew(book, snapshot, wanted);
  const sheet = hiddenName(snapshot, template.name);
  requireSound(sheetFrom(sheet, content).snapshot, template.name, template.kind, book, snapshot);
  const steps: readonly Step[] = [
    { kind: "add-sheet", sheet, content: { ...content, visibility: "hidden" } },
    registerStep(snapshot, sheet, content.cells, template)
  ];
  return {
    patch: { title: render(TEMPLATE_TITLES.import, { name: template.name }, "ko"), steps },
    notes: []
  };
}

function registerStep(
  snapshot: Snapshot,
  sheet: string,
  cells: readonly PlacedContent[],
  template: Required<NewTemplate>
): Step {
  const record: TemplateRecord = { ...ownSheetRecord(sheet, cells), ...template };
  const used = madeSheets(snapshot).map((made) => made.record.template);
  const key = freeTemplateKey(snapshot, used);
  return { kind: "setting", key, before: null, after: JSON.stringify(record) };
}

/** The template with its pattern; its name and pattern are fit to be kept. */
function requireNew(book: PledgeBook, snapshot: Snapshot, wanted: NewTemplate): Required<NewTemplate> {
  const name = requireFreeTemplateName(snapshot, wanted.name);
  const usual = usualPattern(name, wanted.kind);
  const pattern = wanted.pattern?.trim() ?? "";
  return { name, kind: wanted.kind, pattern: pattern === "" ? usual : requirePattern(pattern, book) };
}

/** @throws Refusal for an empty name and one that a template has, whatever its spaces and capitals. */
export function requireFreeTemplateName(snapshot: Snapshot, wanted: string): string {
  const name = wanted.trim();
  if (name === "") throw refusal(TEMPLATE_REFUSALS, "template-name-empty");
  if (templatesOf(snapshot).some((other) => compact(other.name) === compact(name))) {
    throw refusal(TEMPLATE_REFUSALS, "template-name-taken", { name });
  }
  return name;
}

/** @throws Refusal "pattern-faulty" for a field that there is not. */
export function requirePattern(pattern: string, book: PledgeBook): string {
  const { pieces, malformed } = tokensOf(pattern);
  const unknown = pieces.find(
    (piece) => piece.kind !== "text" && (piece.kind !== "field" || !fieldNamed(piece.path, book))
  );
  const text = malformed ?? (unknown && "written" in unknown ? unknown.written : null);
  if (text !== null) throw refusal(TEMPLATE_REFUSALS, "pattern-faulty", { pattern, text });
  return pattern;
}

/** "서식 이행표", or "서식 이행표 (2)". */
function hiddenName(snapshot: Snapshot, name: string): string {
  for (let count = 1; ; count++) {
    const sheet = cleanSheetName(HIDDEN_NAME + name, count === 1 ? "" : ` (${count})`);
    if (!snapshot.sheets.some((other) => sameSheetName(other.name, sheet))) return sheet;
  }
}

/** Excel keeps one sheet that can be seen; what others refer to cannot go. */
function requireMovable(snapshot: Snapshot, sheet: SheetSnapshot): void {
  const data = { sheet: sheet.name };
  const seen = snapshot.sheets.filter(({ visibility }) => visibility === "visible");
  if (seen.every((other) => other === sheet)) throw refusal(TEMPLATE_REFUSALS, "template-last-sheet", data);
  const others = { ...snapshot, sheets: snapshot.sheets.filter((other) => other !== sheet) };
  const place = referenceTo(stateOf(others), sheet.name);
  if (place !== null) throw refusal(TEMPLATE_REFUSALS, "original-referred", { ...data, place });
}
