import { RULES } from "../../rules/catalogue";
import { RuleTexts } from "../../submission/report/finding-words";

/** Titles and reasons of every rule. */
export const RULE_TEXTS = new RuleTexts(RULES.map((rule) => rule.meta));
