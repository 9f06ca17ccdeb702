import type { ConditionalLook } from "./conditional-look";
import type { WrittenRule } from "./conditional-rules";
import { extendedBar } from "./conditional-visuals";

/**
 * All conditional formats of a sheet, the one that goes first first. An extension may add to a rule that the standard
 * knows, by its id; such a pair is one rule.
 */
export function joinedRules(
  own: readonly WrittenRule[],
  extended: readonly WrittenRule[]
): readonly ConditionalLook[] {
  const known = new Set(own.flatMap(({ extensionId }) => extensionId ?? []));
  const additions = new Map(extended.map(({ look, extensionId }) => [extensionId, look]));
  const all = [
    ...own.map(({ look, extensionId }) => extendedLook(look, additions.get(extensionId))),
    ...extended
      .filter(({ extensionId }) => extensionId === null || !known.has(extensionId))
      .map(({ look }) => look)
  ];
  return all.sort((one, other) => one.priority - other.priority);
}

function extendedLook(own: ConditionalLook, extension: ConditionalLook | undefined): ConditionalLook {
  if (own.rule.kind !== "bar" || extension?.rule.kind !== "bar") return own;
  return { ...own, rule: extendedBar(own.rule, extension.rule) };
}
