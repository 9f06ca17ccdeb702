import type { Rule } from "./rule";

/**
 * Every rule, sorted by id. A new rule is a folder `<id>/` with `index.ts` (exporting `rule`), `README.md` and
 * `<id>.test.ts`, an import here and a line in the table of `tests/rules/severities.ts`; nothing else knows of it.
 */
export const RULES: readonly Rule[] = [];
