import { escapeAttribute } from "./markup";
import type { Element } from "./outline";
import { attributesOf } from "./tags";
import type { TextEdit } from "./text-edit";

/** Puts markup at the end of an element's content; an empty element (`<a/>`) is opened for it. */
export function appendInside(text: string, element: Element, markup: string): TextEdit {
  if (element.open.kind !== "empty") return { from: element.close, to: element.close, text: markup };
  const slash = text.lastIndexOf("/", element.to - 1);
  return { from: slash, to: element.to, text: `>${markup}</${element.name}>` };
}

export function removal(element: Element): TextEdit {
  return { from: element.open.from, to: element.to, text: "" };
}

export function insertion(at: number, markup: string): TextEdit {
  return { from: at, to: at, text: markup };
}

/**
 * Gives an element attributes, in place or behind those it has; `undefined` takes one away. Those that stand as wanted
 * are not touched.
 */
export function setAttributes(
  text: string,
  element: Pick<Element, "open" | "name">,
  wanted: Readonly<Record<string, string | number | undefined>>
): readonly TextEdit[] {
  const present = attributesOf(text, element.open);
  const edits: TextEdit[] = [];
  let fresh = "";
  for (const [name, value] of Object.entries(wanted)) {
    const old = present.find((attribute) => attribute.name === name);
    if (value === undefined) {
      if (old) edits.push({ from: startOfBlank(text, old.from), to: old.to, text: "" });
    } else if (!old) fresh += ` ${name}="${escapeAttribute(String(value))}"`;
    else if (old.value !== String(value)) {
      edits.push({ from: old.from, to: old.to, text: `${name}="${escapeAttribute(String(value))}"` });
    }
  }
  if (fresh !== "") {
    const last = present[present.length - 1];
    const at = last?.to ?? element.open.from + 1 + element.name.length;
    edits.push(insertion(at, fresh));
  }
  return edits;
}

function startOfBlank(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text.charAt(at - 1))) at--;
  return at;
}
