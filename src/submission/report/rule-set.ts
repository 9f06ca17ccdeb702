import type { RuleMeta } from "../../rules/rule";

/**
 * The rule set as a text that is the same exactly when the rules say and judge the same: what its fingerprint is
 * taken of. Independent of the order in which rules and messages are listed.
 */
export function describeRuleSet(rules: readonly RuleMeta[]): string {
  const described = rules.map((meta) => ({
    id: meta.id,
    severities: meta.severities,
    scope: meta.scope,
    topic: meta.topic,
    fixable: meta.fixable,
    waivable: meta.waivable !== false,
    title: meta.title,
    messages: byKey(meta.messages),
    reasons: byKey(meta.reasons ?? {})
  }));
  return JSON.stringify(described.sort((one, other) => order(one.id, other.id)));
}

function byKey<Value>(record: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(record).sort(([one], [other]) => order(one, other));
}

/** By code unit, never by the machine's language. */
function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
