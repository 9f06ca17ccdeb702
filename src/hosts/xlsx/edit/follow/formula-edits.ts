import { unescapeText } from "../../read/escapes";
import { setAttributes } from "../../write/parts/element-edits";
import { escapeCellText, storedText } from "../../write/parts/markup";
import { attributeIn, textIn, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";

/** The edit of a formula that is an element's text; none where it stays. */
export function textEdits(
  text: string,
  element: Element,
  follow: (formula: string) => string
): readonly TextEdit[] {
  const written = unescapeText(textIn(text, element));
  if (written === "") return [];
  const followed = follow(written);
  return followed === written
    ? []
    : [{ from: element.inner, to: element.close, text: escapeCellText(followed) }];
}

/** The edit of a formula that is an attribute; none where it stays or is not there. */
export function attributeEdits(
  text: string,
  element: Element,
  name: string,
  follow: (formula: string) => string
): readonly TextEdit[] {
  const given = attributeIn(text, element, name);
  if (given === undefined || given === "") return [];
  const written = unescapeText(given);
  const followed = follow(written);
  return followed === written ? [] : setAttributes(text, element, { [name]: storedText(followed) });
}
