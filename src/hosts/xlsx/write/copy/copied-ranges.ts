import { formatRange, parseRange } from "../../../../workbook/address";
import type { RowPlaces } from "../../../../workbook/repeated-rows";
import { removal, setAttributes } from "../parts/element-edits";
import { escapeMarkup } from "../parts/markup";
import { attributeIn, childrenOf, everyElement, textIn, type Element } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import { followedFormula, type Following } from "./copied-formula";

/** A list of ranges ("A1 B2:C3") in the copy; null where none of their rows is there. */
export function copiedRanges(list: string, places: RowPlaces): string | null {
  const ranges = list.split(/\s+/).flatMap((ref) => {
    const range = parseRange(ref);
    return range ? places.rangesOf(range).map(formatRange) : [];
  });
  return ranges.length > 0 ? ranges.join(" ") : null;
}

/** Elements that hold a formula without a "=". */
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);

/** The formulas within an element follow the copy, and so do thresholds that are formulas. */
export function formulaEdits(text: string, element: Element, following: Following): readonly TextEdit[] {
  return [...everyElement(element)].flatMap((inner) => {
    if (FORMULAS.has(inner.local) && inner.inner < inner.close) {
      const old = textIn(text, inner);
      const followed = followedFormula(old, following);
      return followed === old ? [] : [{ from: inner.inner, to: inner.close, text: escapeMarkup(followed) }];
    }
    if (inner.local !== "cfvo" || attributeIn(text, inner, "type") !== "formula") return [];
    const threshold = attributeIn(text, inner, "val");
    return threshold === undefined
      ? []
      : setAttributes(text, inner, { val: followedFormula(threshold, following) });
  });
}

/** The items of a list of elements with `sqref`, for the copy; null where none is left. */
export function listEdits(
  text: string,
  list: Element,
  item: string,
  following: Following
): readonly TextEdit[] | null {
  const items = childrenOf(list, item);
  const edits = items.map((element) => rangedEdits(text, element, following));
  const left = edits.filter((each) => each !== null).length;
  if (left === 0) return null;
  const counted = attributeIn(text, list, "count") !== undefined;
  return [
    ...(counted ? setAttributes(text, list, { count: left }) : []),
    ...items.flatMap((element, index) => edits[index] ?? [removal(element)])
  ];
}

/** An element with `sqref`, for the copy; null where none of its rows is there. */
export function rangedEdits(
  text: string,
  element: Element,
  following: Following
): readonly TextEdit[] | null {
  const ranges = copiedRanges(attributeIn(text, element, "sqref") ?? "", following.places);
  if (ranges === null) return null;
  return [
    ...setAttributes(text, element, { sqref: ranges, "xr:uid": undefined }),
    ...formulaEdits(text, element, following)
  ];
}
