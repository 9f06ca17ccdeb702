import { createHash } from "node:crypto";
import { RULES } from "../rules/catalogue";
import { describeRuleSet, type ReportHeader } from "../submission/report";
import type { CalendarDate } from "../pledge/calendar-date";
import { VERSION } from "./version";

/** The head of every report: the tool, its rules with their fingerprint, and the basis date. */
export function reportHeader(basisDate: CalendarDate): ReportHeader {
  const rules = RULES.map((rule) => rule.meta);
  const ruleSet = createHash("sha256").update(describeRuleSet(rules), "utf8").digest("hex");
  return { toolVersion: VERSION, ruleSet, basisDate, rules };
}
