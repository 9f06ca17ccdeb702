import { render } from "../../../language/message";
import { refusal } from "../../../language/refusal";
import type { CalendarDate } from "../../../pledge/calendar-date";
import type { Pledge } from "../../../pledge/pledge";
import type { PledgeBook } from "../../../pledge/pledge-book";
import { normalizeNumber } from "../../../reading/labels/fold";
import type { Patch, Step } from "../../../workbook/patch";
import { sameSheetName, type Snapshot } from "../../../workbook/snapshot";
import { expandTemplate } from "../expand/expand";
import { joinTokenNotes, type TemplateNote, type TokenNote } from "../expand/template-note";
import type { Scope } from "../fields/field";
import { TEMPLATE_REFUSALS, TEMPLATE_TITLES } from "../messages";
import { requirePattern } from "../store/add-template";
import { requireTemplate } from "../store/change-template";
import { madeSheets, madeSheetSteps, type MadeSheet, type Written } from "../store/made-sheets";
import { requireSound } from "../store/require-sound";
import { patternName, requireApart } from "./sheet-names";
import { shapeOf, writeSheet } from "./write-sheet";

export interface FillTemplateOptions {
  /** 기준일. */
  readonly basisDate: CalendarDate;
  /** Numbers of pledges; absent = all. A template for the whole workbook takes none. */
  readonly pledges?: readonly string[];
  /** For the names of the sheets, instead of the template's own. */
  readonly pattern?: string;
  /** The sheets are the pledges' cards, and are read as such. */
  readonly cards?: true;
}

/** A patch with what it does, told. */
export interface TemplateFilling {
  readonly patch: Patch;
  readonly sheetsAdded: readonly string[];
  /** Sheets made before that were brought up to date. */
  readonly sheetsRefreshed: readonly string[];
  readonly notes: readonly TemplateNote[];
}

interface Wanted {
  readonly pledge: Pledge | null;
  readonly name: string;
  readonly made: MadeSheet | null;
}

/**
 * Fills a template for one, some or all pledges, or for the whole workbook: one patch. Sheets that it made before are
 * brought up to date, unless the user has changed them.
 * @param snapshot with the templates; `book` is read without them
 * @throws Refusal where the template has faults, a pledge is not there, or a name is taken by a sheet that it did not make
 */
export function fillTemplatePatch(
  book: PledgeBook,
  snapshot: Snapshot,
  name: string,
  options: FillTemplateOptions
): TemplateFilling {
  const template = requireTemplate(snapshot, name);
  const reading = requireSound(template.sheet, template.name, template.kind, book, snapshot);
  const pattern = options.pattern === undefined ? template.pattern : requirePattern(options.pattern, book);
  const scopeOf = (pledge: Pledge | null): Scope => ({
    book,
    basisDate: options.basisDate,
    pledge,
    item: null
  });
  const made = madeSheets(snapshot).filter(({ record }) => record.template === template.key);
  const all = template.kind === "workbook" ? [null] : pledgesOf(book, options.pledges);
  const wanted = all.map((pledge): Wanted => ({
    pledge,
    name: patternName(pattern, scopeOf(pledge)),
    made: made.find(({ record }) => record.pledge === (pledge && pledge.normalizedNumber)) ?? null
  }));
  requireNames(snapshot, wanted, pattern);
  const steps: Step[] = [];
  const tokens: TokenNote[] = [];
  const notes: TemplateNote[] = [];
  const written: Written[] = [];
  const [added, refreshed]: [string[], string[]] = [[], []];
  for (const one of wanted) {
    const sheet = one.made?.sheet.name ?? one.name;
    const { step, notes: told } = expandTemplate(reading, sheet, scopeOf(one.pledge), snapshot.date1904);
    const writing = writeSheet(snapshot, one.made, step);
    steps.push(...writing.steps);
    notes.push(writing.note);
    if (writing.sheet === null) continue;
    tokens.push(...told);
    if (writing.steps.length > 0) (one.made ? refreshed : added).push(writing.sheet);
    const card = one.made?.record.card ?? options.cards;
    const pledge = one.pledge && one.pledge.normalizedNumber;
    const shape = shapeOf(step);
    const record = { sheet: writing.sheet, template: template.key, pledge, shape, cells: step.cells };
    written.push(card ? { ...record, card } : record);
  }
  const registered = steps.length === 0 ? [] : madeSheetSteps(snapshot, written);
  return {
    patch: {
      title: render(TEMPLATE_TITLES.fill, { name: template.name }, "ko"),
      steps: [...steps, ...registered]
    },
    sheetsAdded: added,
    sheetsRefreshed: refreshed,
    notes: [...notes, ...joinTokenNotes(tokens)]
  };
}

/** In the order of the book. @throws Refusal "pledge-missing" for a number that no pledge has. */
function pledgesOf(book: PledgeBook, numbers: readonly string[] | undefined): readonly Pledge[] {
  if (book.pledges.length === 0) throw refusal(TEMPLATE_REFUSALS, "no-pledges");
  if (!numbers) return book.pledges;
  const wanted = new Set(numbers.map(normalizeNumber));
  const found = book.pledges.filter(({ normalizedNumber }) => wanted.has(normalizedNumber));
  const missing = numbers.find(
    (number) => !found.some(({ normalizedNumber }) => normalizedNumber === normalizeNumber(number))
  );
  if (missing !== undefined) throw refusal(TEMPLATE_REFUSALS, "pledge-missing", { number: missing });
  return found;
}

/** Names that are free, and apart from one another; a sheet that was made before keeps the name that it has. */
function requireNames(snapshot: Snapshot, wanted: readonly Wanted[], pattern: string): void {
  const fresh = wanted.filter(({ made }) => !made);
  for (const { name } of fresh) {
    const holder = snapshot.sheets.find((sheet) => sameSheetName(sheet.name, name));
    if (holder) throw refusal(TEMPLATE_REFUSALS, "name-taken", { sheet: holder.name, pattern });
  }
  requireApart(fresh.flatMap(({ pledge, name }) => (pledge ? [{ pledge, name }] : [])));
}
