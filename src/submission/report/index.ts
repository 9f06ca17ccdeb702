export { htmlReport } from "./html-report";
export { formatJsonReport, jsonReport, type JsonReport } from "./json-report";
export { jsonSeal, type JsonSeal } from "./json-seal";
export { describeRuleSet } from "./rule-set";
export { sarifReport } from "./sarif-report";
export { textReport } from "./text-report";
export { verdictOn, type Verdict } from "./verdict";
export * from "./subject";
