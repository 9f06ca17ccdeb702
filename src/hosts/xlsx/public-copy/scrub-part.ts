import { maskedText } from "../../../rules/personal-data/personal-cells";
import type { FindPersonal } from "../../../submission/public-copy/mask-text";
import { looksOutside } from "../../../submission/public-copy/lost-references";
import type { PersonalDatum } from "../../../rules/personal-data/personal-datum";
import type { PartsDraft } from "../write/parts/draft";
import { setAttributes } from "../write/parts/element-edits";
import { escapeMarkup } from "../write/parts/markup";
import { attributesIn, everyElement, textIn, type Element } from "../write/parts/outline";
import { localName } from "../write/parts/tags";
import type { TextEdit } from "../write/parts/text-edit";

/** Attributes that people write texts in. Numbers, ids and places are never touched. */
const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["title", "descr", "alt", "display", "tooltip", "prompt", "promptTitle", "error", "errorTitle"],
  ...["comment", "description", "help", "statusBar", "caption", "user", "userName", "displayName", "name"],
  ...["string", "Target", "location"]
]);
/** What these are called is written in formulas: they are renamed, or go, as a whole. */
const NAMED_ELSEWHERE: ReadonlySet<string> = new Set(["definedName", "table", "sheet"]);

/** Elements whose texts are read together, because a program breaks a text where its look changes. */
const WHOLE_TEXTS: ReadonlySet<string> = new Set(["si", "is", "p", "text", "div", "rPh"]);
const CELL_TEXTS: ReadonlySet<string> = new Set(["si", "is"]);
const UNTOLD: Scrubbed = () => undefined;
/** Elements of one text each. `v` is one only among the texts that a chart keeps. */
const SINGLE_TEXTS: ReadonlySet<string> = new Set([
  ...["t", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
  ...["definedName", "font", "span", "b"]
]);
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2", "definedName"]);
const CHART_TEXTS: ReadonlySet<string> = new Set(["strCache", "strLit", "lvl"]);

/** What was masked in a part that is no cell. */
export type Scrubbed = (data: readonly PersonalDatum[]) => void;

/** Masks whatever a person can read in an XML part; what looked into another workbook becomes #REF!. */
export function scrubPart(draft: PartsDraft, part: string, find: FindPersonal, told: Scrubbed): void {
  const text = draft.text(part);
  const edits: TextEdit[] = [];
  const done = new Set<Element>();
  const pending: (readonly [element: Element, above: readonly string[]])[] = [[draft.outline(part), []]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [element, above] = next;
    edits.push(...scrubAttributes(text, element, find, told));
    if (WHOLE_TEXTS.has(element.local) && !done.has(element)) {
      const runs = [...everyElement(element)].filter((one) => isRun(one) && !withinPhonetic(element, one));
      for (const run of runs) done.add(run);
      const ofCell = CELL_TEXTS.has(element.local);
      // what a cell says is told with the cell
      edits.push(...scrubRuns(text, runs, find, ofCell ? UNTOLD : told, ofCell));
    } else if (
      FORMULAS.has(element.local) &&
      element.children.length === 0 &&
      looksOutside(textIn(text, element))
    ) {
      edits.push({ from: element.inner, to: element.close, text: "#REF!" });
    } else if (!done.has(element) && isSingle(element, above)) {
      edits.push(...scrubRuns(text, [element], find, told));
    }
    for (const child of element.children) pending.push([child, [element.local, ...above.slice(0, 1)]]);
  }
  draft.edit(part, edits);
}

function isRun({ local, children }: Element): boolean {
  return (local === "t" || local === "font" || local === "div" || local === "span") && children.length === 0;
}

/** How a text is read aloud stands beside it, and is a text of its own. */
function withinPhonetic(whole: Element, run: Element): boolean {
  return (
    whole.local !== "rPh" &&
    [...everyElement(whole)].some(
      ({ local, open, to }) => local === "rPh" && open.from <= run.open.from && run.to <= to
    )
  );
}

/** @param above what the element stands in, the nearest first */
function isSingle(element: Element, [parent, next]: readonly string[]): boolean {
  if (element.children.length > 0) return false;
  if (element.local === "v") return parent === "pt" && next !== undefined && CHART_TEXTS.has(next);
  return SINGLE_TEXTS.has(element.local) || (FORMULAS.has(element.local) && parent !== "c");
}

/**
 * Masks a text that stands in pieces: each piece keeps its look and what is not masked in it.
 * @param ofCell a piece of a cell's text must say that it begins or ends with a blank
 */
function scrubRuns(
  text: string,
  runs: readonly Element[],
  find: FindPersonal,
  told: Scrubbed,
  ofCell = false
): readonly TextEdit[] {
  const pieces = runs.map((run) => textIn(text, run));
  const data = find(pieces.join(""));
  if (data.length === 0) return [];
  told(data);
  let begin = 0;
  return pieces.flatMap((piece, at) => {
    const [from, to] = [begin, begin + piece.length];
    begin = to;
    const mine = data
      .filter(({ start, end }) => start < to && from < end)
      .map((datum) => ({
        ...datum,
        start: Math.max(datum.start, from) - from,
        end: Math.min(datum.end, to) - from,
        masked: shareOf(datum, from, to)
      }));
    const run = runs[at];
    if (!run || mine.length === 0) return [];
    const now = maskedText(piece, mine);
    return [
      ...(ofCell && /^\s|\s$/.test(now) ? setAttributes(text, run, { "xml:space": "preserve" }) : []),
      { from: run.inner, to: run.close, text: escapeMarkup(now) }
    ];
  });
}

/** The part of a mask that stands in [from, to): of a mask of another length all of it where the datum begins. */
function shareOf({ start, end, masked }: PersonalDatum, from: number, to: number): string {
  if (masked.length === end - start) return masked.slice(Math.max(0, from - start), to - start);
  return start >= from ? masked : "";
}

function scrubAttributes(
  text: string,
  element: Element,
  find: FindPersonal,
  told: Scrubbed
): readonly TextEdit[] {
  const wanted: Record<string, string> = {};
  for (const { name, value } of attributesIn(text, element)) {
    if (!isText(element.local, localName(name))) continue;
    const data = find(value);
    if (data.length === 0) continue;
    told(data);
    wanted[name] = maskedText(value, data);
  }
  return Object.keys(wanted).length === 0 ? [] : setAttributes(text, element, wanted);
}

/** Also the texts that a pivot table has in store, and those that a filter lets through. */
function isText(element: string, attribute: string): boolean {
  if (attribute === "v") return element === "s";
  if (attribute === "val") return element === "filter";
  return TEXT_ATTRIBUTES.has(attribute) && !(NAMED_ELSEWHERE.has(element) && /name$/i.test(attribute));
}
