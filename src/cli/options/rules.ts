import { RULES } from "../../rules/catalogue";
import { wrongUsage } from "../refusals";

/** The rules of `--rule`; undefined for all. @throws UsageRefusal for an id that is none. */
export function rulesFrom(ids: readonly string[] | undefined): readonly string[] | undefined {
  for (const rule of ids ?? []) {
    if (!RULES.some(({ meta }) => meta.id === rule)) throw wrongUsage("rule-unknown", { rule });
  }
  return ids;
}
