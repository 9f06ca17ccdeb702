import { flagIdIn } from "../../../../workbook/flag-marker";
import { fnv1a } from "../../../../workbook/fnv1a";
import { removal } from "../parts/element-edits";
import { attributeIn, childOf, childrenOf, everyElement, textIn, type Element } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import type { Following } from "./copied-formula";
import { rangedEdits } from "./copied-ranges";

/** A conditional format for the copy, without our flags' rules and without those of a pivot table; null for none. */
export function conditionEdits(
  text: string,
  formatting: Element,
  following: Following
): readonly TextEdit[] | null {
  const pivot = attributeIn(text, formatting, "pivot");
  if (pivot === "1" || pivot === "true") return null;
  const rules = childrenOf(formatting, "cfRule");
  const ours = rules.filter((rule) => isFlag(text, rule));
  if (ours.length === rules.length) return null;
  const ranged = rangedEdits(text, formatting, following);
  if (!ranged) return null;
  const kept = ranged.filter(({ from, to }) => !ours.some((rule) => from >= rule.open.from && to <= rule.to));
  return [...kept, ...ours.map(removal), ...identityEdits(text, formatting, following.to)];
}

function isFlag(text: string, rule: Element): boolean {
  const formula = childOf(rule, "formula");
  return formula !== undefined && flagIdIn(textIn(text, formula)) !== null;
}

const GUID = /^\{[0-9A-Fa-f-]{36}\}$/;

/** A rule and its extension name each other by an id that no two sheets may share. */
export function identityEdits(text: string, element: Element, sheet: string): readonly TextEdit[] {
  return [...everyElement(element)].flatMap((inner) => {
    if (inner.local === "id" && inner.prefix !== "") {
      const old = textIn(text, inner).trim();
      return GUID.test(old) ? [{ from: inner.inner, to: inner.close, text: freshGuid(old, sheet) }] : [];
    }
    if (inner.local !== "cfRule") return [];
    const old = attributeIn(text, inner, "id");
    if (old === undefined || !GUID.test(old)) return [];
    const from = text.indexOf(old, inner.open.from);
    return [{ from, to: from + old.length, text: freshGuid(old, sheet) }];
  });
}

/** The same for the same two, so that rule and extension find each other again. */
function freshGuid(old: string, sheet: string): string {
  const digits = `${fnv1a(`0 ${sheet} ${old}`)}${fnv1a(`1 ${sheet} ${old}`)}`.toUpperCase();
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)];
  return `{${[...parts, digits.slice(20, 32)].join("-")}}`;
}
