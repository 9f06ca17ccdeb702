import { removal } from "../parts/element-edits";
import { childrenOf, textIn, type Element } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import { identityEdits } from "./copied-conditions";
import type { Following } from "./copied-formula";
import { copiedRanges, formulaEdits } from "./copied-ranges";
import type { LeftOut } from "./left-out";

/** What an extension holds, and what is told where it is left out; what is not listed goes without a word. */
const TOLD: Readonly<Record<string, LeftOut | undefined>> = {
  sparklineGroups: "copy-without-sparklines",
  slicerList: "copy-without-slicers",
  timelineRefs: "copy-without-slicers"
};

const KEPT: ReadonlyMap<string, string> = new Map([
  ["conditionalFormattings", "conditionalFormatting"],
  ["dataValidations", "dataValidation"]
]);

/** The extensions of a sheet for its copy: conditional formats and validations; null where none is left. */
export function extensionEdits(
  text: string,
  list: Element,
  following: Following,
  leftOut: (what: LeftOut) => void
): readonly TextEdit[] | null {
  const extensions = childrenOf(list, "ext");
  const edits = extensions.map((extension) => {
    const [content] = extension.children;
    const item = content && KEPT.get(content.local);
    if (content && item !== undefined) return itemEdits(text, content, item, following);
    const told = content && TOLD[content.local];
    if (told) leftOut(told);
    return null;
  });
  if (edits.every((each) => each === null)) return null;
  return extensions.flatMap((extension, index) => edits[index] ?? [removal(extension)]);
}

/** Ranges of extensions stand in an element of their own. */
function itemEdits(
  text: string,
  list: Element,
  local: string,
  following: Following
): readonly TextEdit[] | null {
  const items = childrenOf(list, local);
  const edits = items.map((item) => {
    const place = item.children.find((child) => child.local === "sqref");
    const ranges = place && copiedRanges(textIn(text, place), following.places);
    if (!place || !ranges) return null;
    return [
      { from: place.inner, to: place.close, text: ranges },
      ...formulaEdits(text, item, following),
      ...identityEdits(text, item, following.to)
    ];
  });
  const left = edits.filter((each) => each !== null).length;
  if (left === 0) return null;
  return [
    ...countEdits(text, list, left),
    ...items.flatMap((item, index) => edits[index] ?? [removal(item)])
  ];
}

function countEdits(text: string, list: Element, count: number): readonly TextEdit[] {
  const written = /\bcount="[0-9]+"/.exec(text.slice(list.open.from, list.open.to));
  if (!written) return [];
  const from = list.open.from + written.index;
  return [{ from, to: from + written[0].length, text: `count="${count}"` }];
}
