import { formatRange, parseRange } from "../../../../workbook/address";
import { removal, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, textIn, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { anchorEdits, isAnchor } from "./anchors";
import { breakEdits } from "./breaks";
import { movedFilter } from "./filters";
import {
  lastLine,
  movedRectangle,
  spanAlong,
  withSpan,
  type LineChange
} from "../../../../workbook/lines/line-change";
import { movedList, movedRef, nearCell } from "../../../../workbook/lines/moved-area";
import { viewEdits } from "./views";

/** How an element tells cells: the attribute; what becomes of the element where all of them are gone. */
interface Mark {
  readonly attribute: string;
  readonly move: (change: LineChange, text: string) => string | null;
  readonly gone: "element" | "attribute";
}

const LIST = { attribute: "sqref", move: movedList, gone: "element" } as const;
const RANGE = { attribute: "ref", move: movedRef, gone: "element" } as const;
const CELL = { attribute: "r", move: movedRef, gone: "element" } as const;

const MARKS: Readonly<Record<string, Mark>> = {
  dimension: { ...RANGE, move: movedDimension },
  sheetPr: { attribute: "syncRef", move: nearCell, gone: "attribute" },
  protectedRange: LIST,
  scenarios: { ...LIST, gone: "attribute" },
  inputCells: CELL,
  sortState: RANGE,
  sortCondition: RANGE,
  mergeCell: { ...RANGE, move: movedMerge },
  conditionalFormatting: LIST,
  dataValidation: LIST,
  hyperlink: RANGE,
  cellWatch: CELL,
  ignoredError: LIST,
  cellSmartTags: CELL,
  webPublishItem: { attribute: "sourceRef", move: movedRef, gone: "attribute" }
};

/** Lists that go when the last of their items goes, and the attribute that counts them. */
const LISTS: Readonly<Record<string, string | null>> = {
  protectedRanges: null,
  scenario: "count",
  scenarios: null,
  mergeCells: "count",
  dataValidations: "count",
  conditionalFormattings: null,
  hyperlinks: null,
  cellWatches: null,
  ignoredErrors: null,
  smartTags: null,
  sparklines: null,
  sparklineGroups: null,
  ext: null,
  extLst: null
};

interface Outcome {
  readonly gone: boolean;
  readonly edits: readonly TextEdit[];
}

const NOTHING: Outcome = { gone: false, edits: [] };
const GONE: Outcome = { gone: true, edits: [] };

/** The edits of all that stands beside a sheet's cells and tells where: merges, formats, validations, links, views … */
export function sheetMarkEdits(
  text: string,
  root: Element,
  data: Element,
  change: LineChange
): readonly TextEdit[] {
  const lostFilters = new Set<Element>();
  const outcome = (element: Element): Outcome => {
    if (element === data) return NOTHING;
    if (element.local === "sheetView" || element.local === "customSheetView") {
      return within(element, viewEdits(text, element, change));
    }
    if (element.local === "rowBreaks" || element.local === "colBreaks") {
      const edits = breakEdits(text, element, change);
      return edits ? { gone: false, edits } : GONE;
    }
    if (element.local === "filterColumn" && lostFilters.has(element)) return GONE;
    if (element.local === "autoFilter") {
      const moved = movedFilter(text, element, change);
      if (!moved) return GONE;
      for (const column of moved.lost) lostFilters.add(column);
      return within(element, moved.edits);
    }
    if (isAnchor(element)) return { gone: false, edits: anchorEdits(text, element, change) };
    if (element.local === "sqref") return rangesText(text, element, change);
    const mark = Object.hasOwn(MARKS, element.local) ? MARKS[element.local] : undefined;
    const given = mark && attributeIn(text, element, mark.attribute);
    if (!mark || given === undefined) return within(element, []);
    const moved = mark.move(change, given);
    if (moved === null && mark.gone === "element") return GONE;
    return within(element, setAttributes(text, element, { [mark.attribute]: moved ?? undefined }));
  };
  const within = (element: Element, own: readonly TextEdit[]): Outcome => {
    const outcomes = element.children.map((child) => [child, outcome(child)] as const);
    const left = outcomes.filter(([, { gone }]) => !gone);
    const lost = outcomes.length - left.length;
    const edits = outcomes.flatMap(([child, { gone, edits }]) => (gone ? [removal(child)] : edits));
    if (lost === 0) return { gone: false, edits: [...own, ...edits] };
    if (outcomes.some(([child, { gone }]) => gone && isVital(child))) return GONE;
    const counter = Object.hasOwn(LISTS, element.local) ? LISTS[element.local] : undefined;
    if (counter === undefined) return { gone: false, edits: [...own, ...edits] };
    if (left.length === 0) return GONE;
    const counted = counter !== null && attributeIn(text, element, counter) !== undefined;
    const count = counted ? setAttributes(text, element, { [counter]: left.length }) : [];
    return { gone: false, edits: [...own, ...count, ...edits] };
  };
  return within(root, []).edits;
}

/** What an element has no meaning without. */
function isVital(child: Element): boolean {
  return child.local === "sqref" || child.local === "sparklines";
}

/** Extensions have their ranges in an element of their own. */
function rangesText(text: string, element: Element, change: LineChange): Outcome {
  const written = textIn(text, element);
  const moved = movedList(change, written);
  if (moved === null) return GONE;
  return moved === written
    ? NOTHING
    : { gone: false, edits: [{ from: element.inner, to: element.close, text: moved }] };
}

/** A merge of one cell merges nothing. */
function movedMerge(change: LineChange, text: string): string | null {
  const moved = movedRef(change, text);
  return moved?.includes(":") === true || moved === text ? moved : null;
}

/** New lines behind the last one look like it, and so count among what is used. */
function movedDimension(change: LineChange, text: string): string {
  const used = parseRange(text);
  const moved = used && movedRectangle(change, used);
  if (!used || !moved) return used ? "A1" : text;
  const { last } = spanAlong(change.axis, used);
  if (last !== change.at - 1) return formatRange(moved);
  const span = {
    ...spanAlong(change.axis, moved),
    last: Math.min(last + change.inserted, lastLine(change.axis))
  };
  return formatRange(withSpan(change.axis, moved, span));
}
