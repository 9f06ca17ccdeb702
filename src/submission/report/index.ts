export { htmlReport } from "./html-report";
export { formatJsonReport, jsonReport } from "./json-report";
export type { JsonReport } from "./json-shape";
export { jsonSeal, type JsonSeal } from "./json-seal";
export { describeRuleSet } from "./rule-set";
export { sarifReport } from "./sarif-report";
export { textReport } from "./text-report";
export { verdictOn, type Verdict } from "./verdict";
export * from "./subject";
